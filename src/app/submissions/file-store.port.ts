import type { Readable } from 'node:stream';
import type { StoredBytes } from './requests.port';

/** Content-addressed bytes: written once, named by their SHA-256, never changed. */
export abstract class FileStore {
  /**
   * Streams to quarantine while hashing, syncs, and renames to the digest. Refuses with `too-large` past `maxBytes`
   * and with `storage-full`; leaves no partial file either way.
   */
  abstract receive(bytes: Readable, maxBytes: number): Promise<StoredBytes>;
  abstract open(sha256: string): Promise<Readable>;
  /** Reads the stored bytes again. Undefined when they are gone. */
  abstract rehash(sha256: string): Promise<string | undefined>;
  /**
   * Takes stored bytes out of reach, unless they came after `since`. Bytes of the same digest that come meanwhile are
   * stored as ever. What a process that died had set aside is put back at the next start.
   */
  abstract setAside(sha256: string, since: Date): Promise<SetAside | 'gone' | 'came lately'>;
}

export interface SetAside {
  readonly remove: () => Promise<void>;
  readonly putBack: () => Promise<void>;
}
