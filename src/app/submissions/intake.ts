import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { Clock } from '../clock.port';
import { COLLECTED_AFTER_MS } from './collected-after';
import { FileStore } from './file-store.port';
import type { StoredBytes } from './requests.port';
import { StrayBytes } from './stray-bytes.port';
import { UploadLimit } from './upload-limit';

/** What comes in is stored before its row is written, and does not stay where that is refused. */
@Injectable()
export class Intake {
  constructor(
    private readonly files: FileStore,
    private readonly limit: UploadLimit,
    private readonly stray: StrayBytes,
    private readonly clock: Clock,
  ) {}

  async receive<T>(bytes: Readable, record: (stored: StoredBytes) => Promise<T>): Promise<T> {
    return this.record(await this.files.receive(bytes, this.limit.maxBytes), record);
  }

  /** Not removed at once: an upload of the same bytes may have stored them too, and be about to write its row. */
  async record<T>(stored: StoredBytes, record: (stored: StoredBytes) => Promise<T>): Promise<T> {
    try {
      return await record(stored);
    } catch (error) {
      await this.stray.goAt(stored.sha256, new Date(this.clock.now().getTime() + COLLECTED_AFTER_MS));
      throw error;
    }
  }
}
