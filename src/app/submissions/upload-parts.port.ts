import type { Readable } from 'node:stream';
import type { StoredBytes } from './requests.port';

/** The bytes of half uploads, by the upload's id: on disk, so that they outlive the process that received them. */
export abstract class UploadParts {
  /** How many are there; 0 where none has come. */
  abstract held(id: string): Promise<number>;
  /**
   * Writes what comes behind the first `offset` bytes, up to `most` in all, and answers how many are there then. A stream
   * that breaks off is no error: what came is kept. Whoever was still sending the same upload is cut off: the connection
   * that was lost often looks alive to the server for minutes.
   *
   * @throws Refusal `changed` when another number of bytes is there, `duplicate` for who was cut off, `too-large`
   *   past `most`, `storage-full`
   */
  abstract append(
    id: string,
    at: { readonly offset: number; readonly most: number },
    bytes: Readable,
  ): Promise<number>;
  /**
   * Hashes the whole file as it lies on the disk, and makes it one of the store's.
   *
   * @throws Refusal `changed` when another process did so or removed it meanwhile
   */
  abstract keep(id: string): Promise<StoredBytes>;
  abstract remove(id: string): Promise<void>;
}
