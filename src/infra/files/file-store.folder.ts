import { Injectable, type OnModuleInit } from '@nestjs/common';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { refuse } from '../../app/refusals';
import { FileStore, type SetAside } from '../../app/submissions/file-store.port';
import type { StoredBytes } from '../../app/submissions/requests.port';
import { tooLargeFor } from '../../app/submissions/upload-limit';
import { ContentFolder } from './content-folder';
import { isDiskFull } from './disk-full';

/** Uploaded bytes in `files/` of the data folder, one file for each SHA-256. */
@Injectable()
export class FolderFileStore extends FileStore implements OnModuleInit {
  private readonly content: ContentFolder;

  constructor(dataFolder: string) {
    super();
    this.content = new ContentFolder({
      folder: join(dataFolder, 'files'),
      quarantine: join(dataFolder, 'quarantine'),
      ending: '',
    });
  }

  onModuleInit(): Promise<void> {
    return this.content.prepare();
  }

  receive(bytes: Readable, maxBytes: number): Promise<StoredBytes> {
    const kept = this.content.keep(bytes, (total) => {
      if (total > maxBytes) throw tooLargeFor(maxBytes);
    });
    return unlessDiskFull(kept);
  }

  /** Takes a whole file; it is there no longer afterwards. */
  adopt(path: string): Promise<StoredBytes> {
    return unlessDiskFull(this.content.adopt(path));
  }

  open(sha256: string): Promise<Readable> {
    return this.content.open(sha256);
  }

  rehash(sha256: string): Promise<string | undefined> {
    return this.content.rehash(sha256);
  }

  setAside(sha256: string, since: Date): Promise<SetAside | 'gone' | 'came lately'> {
    return this.content.setAside(sha256, since);
  }

  /** For the worker, which reads by itself. */
  pathOf(sha256: string): string {
    return this.content.pathOf(sha256);
  }
}

async function unlessDiskFull(kept: Promise<StoredBytes>): Promise<StoredBytes> {
  try {
    return await kept;
  } catch (error) {
    throw isDiskFull(error) ? refuse.storageFull() : error;
  }
}
