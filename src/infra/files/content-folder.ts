import { createHash, randomUUID } from 'node:crypto';
import { chmod, mkdir, open, readdir, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { SetAside } from '../../app/submissions/file-store.port';
import type { StoredBytes } from '../../app/submissions/requests.port';
import { errorCode } from './error-code';
import { newPartName, sweepParts } from './part-files';
import { syncFolder } from './sync-folder';

const DIGEST = /^[0-9a-f]{64}$/;
/** Before the digest of what is to be removed. */
const ASIDE = 'aside-';
/** One of before a digest could be set aside twice ends with it. */
const SET_ASIDE = /^aside-([0-9a-f]{64})(?:-|$)/;
const READ_ONLY = 0o440;
const READ_BYTES = 256 * 1024;

export interface ContentFolderPlace {
  readonly folder: string;
  /** Where files are while they are written; on the same file system. */
  readonly quarantine: string;
  /** After the digest in each name: `.zip`, or nothing. */
  readonly ending: string;
}

/**
 * A folder of files named by their SHA-256. A name appears only once all its bytes are on disk, and a file never
 * changes afterwards. The same bytes again replace themselves: a stored file that was damaged is whole again.
 */
export class ContentFolder {
  constructor(private readonly place: ContentFolderPlace) {}

  /** Makes the folders, and removes what a killed process left. */
  async prepare(): Promise<void> {
    await mkdir(this.place.folder, { recursive: true });
    await mkdir(this.place.quarantine, { recursive: true });
    await sweepParts(this.place.quarantine);
    // Packages share the quarantine, and are never set aside.
    if (this.place.ending === '') await this.putAllBack();
  }

  /**
   * Stores what the stream gives. Any error of it, of the disk, or that `onBytes` throws for the number of bytes so
   * far ends it, destroys the stream and leaves nothing.
   */
  async keep(bytes: Readable, onBytes: (total: number) => void = () => undefined): Promise<StoredBytes> {
    const part = join(this.place.quarantine, newPartName());
    // A connection can be lost before the first byte is asked for; the loop that reads meets the error later.
    bytes.on('error', () => undefined);
    try {
      const stored = await writeSynced(part, bytes, onBytes);
      await this.take(part, stored);
      return stored;
    } catch (error) {
      bytes.destroy();
      await rm(part, { force: true });
      throw error;
    }
  }

  /** Moves a whole file here, by its bytes: another process may still write to the file that it was. */
  async adopt(path: string): Promise<StoredBytes> {
    const handle = await open(path, 'r');
    const stored = await this.keep(handle.createReadStream({ highWaterMark: READ_BYTES }));
    await rm(path, { force: true });
    return stored;
  }

  /** Where these bytes lie, or would. */
  pathOf(sha256: string): string {
    if (!DIGEST.test(sha256)) throw new Error(`not a SHA-256 in hexadecimal: ${JSON.stringify(sha256)}`);
    return join(this.place.folder, `${sha256}${this.place.ending}`);
  }

  /** Rejects with the system's error when there are no such bytes. */
  async open(sha256: string): Promise<Readable> {
    const handle = await open(this.pathOf(sha256), 'r');
    return handle.createReadStream({ highWaterMark: READ_BYTES });
  }

  /** The digest of what is there now; undefined when nothing is. */
  async rehash(sha256: string): Promise<string | undefined> {
    let stream;
    try {
      stream = await this.open(sha256);
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return undefined;
      throw error;
    }
    return (await hashed(stream)).sha256;
  }

  /** For bytes that cannot come again meanwhile; else `setAside`. */
  async remove(sha256: string): Promise<void> {
    await rm(this.pathOf(sha256), { force: true });
  }

  /** Moved before it is looked at: what comes under the same name meanwhile is another file, and is not touched. */
  async setAside(sha256: string, since: Date): Promise<SetAside | 'gone' | 'came lately'> {
    const path = this.pathOf(sha256);
    // A name of its own: another process may have set the same bytes aside, and be about to remove them.
    const aside = join(this.place.quarantine, `${ASIDE}${sha256}-${randomUUID()}`);
    const putBack = () => renameIfThere(aside, path);
    try {
      await rename(path, aside);
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return 'gone';
      throw error;
    }
    if ((await stat(aside)).mtimeMs <= since.getTime()) {
      return { remove: () => rm(aside, { force: true }), putBack };
    }
    await putBack();
    return 'came lately';
  }

  private async putAllBack(): Promise<void> {
    for (const name of await readdir(this.place.quarantine)) {
      const [, sha256] = SET_ASIDE.exec(name) ?? [];
      if (sha256 !== undefined) await renameIfThere(join(this.place.quarantine, name), this.pathOf(sha256));
    }
  }

  /** Under its own name only now, when all of it is on the disk. */
  private async take(part: string, { sha256 }: StoredBytes): Promise<void> {
    await chmod(part, READ_ONLY);
    await rename(part, this.pathOf(sha256));
    await syncFolder(this.place.folder);
  }
}

/** Another process that starts puts back what this one has set aside, and the other way round. */
async function renameIfThere(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
  }
}

async function hashed(stream: Readable): Promise<StoredBytes> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of stream) {
    if (!(chunk instanceof Uint8Array)) throw new Error('a stream of text, not of bytes');
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { sha256: hash.digest('hex'), bytes };
}

async function writeSynced(
  path: string,
  bytes: Readable,
  onBytes: (total: number) => void,
): Promise<StoredBytes> {
  const handle = await open(path, 'wx', 0o600);
  try {
    const stored = await copyHashed(bytes, handle, onBytes);
    await handle.sync();
    return stored;
  } finally {
    await handle.close();
  }
}

async function copyHashed(
  bytes: Readable,
  handle: FileHandle,
  onBytes: (total: number) => void,
): Promise<StoredBytes> {
  const hash = createHash('sha256');
  let total = 0;
  // A loop that is left destroys its stream with an error of its own, which would be met before the real reason.
  for await (const chunk of bytes.iterator({ destroyOnReturn: false })) {
    if (!(chunk instanceof Uint8Array)) throw new Error('a stream of text, not of bytes');
    total += chunk.length;
    onBytes(total);
    hash.update(chunk);
    // Not `write`, which may write less than it was given when the disk gets full.
    await handle.writeFile(chunk);
  }
  return { sha256: hash.digest('hex'), bytes: total };
}
