import type { FileKind } from './request';

/**
 * A file of which not all bytes have come yet. It is no file of the request: it has no statement and no check, and
 * checkers never hear of it. It belongs to who began it, and ends by itself.
 */
export interface HalfUpload {
  readonly id: string;
  readonly requestId: string;
  readonly personId: string;
  readonly path: string;
  readonly kind: FileKind;
  readonly groupId: string;
  /** How many there will be. */
  readonly bytes: number;
  /** By what the page knows the same file when it is chosen again, beside its path and size; its own words. */
  readonly mark: string;
  /** What has not come by then is removed. */
  readonly expiresAt: Date;
  /** The file that it became; absent until all bytes are there. */
  readonly fileId?: string;
}

export abstract class HalfUploads {
  /** Starts the job that ends it, in the same transaction. */
  abstract begin(upload: Omit<HalfUpload, 'id' | 'fileId'>): Promise<string>;
  abstract find(id: string): Promise<HalfUpload | undefined>;
  /** Those that this person has not finished in this request, the oldest first. */
  abstract openOf(requestId: string, personId: string): Promise<readonly HalfUpload[]>;
  /** It stays until it expires: whoever missed the answer asks again, and makes no second file. */
  abstract finish(id: string, fileId: string): Promise<void>;
  abstract remove(id: string): Promise<void>;
}
