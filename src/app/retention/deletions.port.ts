import type { RetentionRule } from './deleted';

/** `file`: one version of a file; `package`: what a release sent out. */
export const BYTES_OF = ['file', 'package'] as const;
export type BytesOf = (typeof BYTES_OF)[number];

/** Bytes as one row has them; other rows may have the same. */
export interface KeptBytes {
  /** Of the version, or of the release. */
  readonly id: string;
  readonly what: BytesOf;
  readonly requestId: string;
  /** Absent for a package. */
  readonly fileId?: string;
  /** Of the file; of a package, what it is called. */
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly rule: RetentionRule;
  readonly dueAt: Date;
}

/** Due, and nothing stands in its way. */
export interface DueBytes extends KeptBytes {
  readonly projectId: string;
  readonly turn: number;
}

/** The certificate of a deletion. */
export interface Deletion extends KeptBytes {
  readonly deletedAt: Date;
  /** The same bytes stayed then, because another row needed them. */
  readonly isShared: boolean;
  readonly request: { readonly id: string; readonly number: number; readonly title: string };
  readonly project: string;
}

/** What of one request goes on one day by one rule. */
export interface NextDeletion {
  readonly request: { readonly id: string; readonly number: number; readonly title: string };
  readonly project: string;
  readonly rule: RetentionRule;
  readonly dueAt: Date;
  readonly files: number;
  readonly packages: number;
  readonly bytes: number;
  /** Why it waits; absent where nothing stands in its way. */
  readonly waits?: 'held' | 'open';
}

export interface DeletionFilter {
  readonly projectId?: string;
  readonly requestNumber?: number;
}

export abstract class Deletions {
  /** Digests of what is due and may go, from the one after `after` on. */
  abstract due(now: Date, after: string, limit: number): Promise<readonly string[]>;
  abstract dueOn(sha256: string, now: Date): Promise<readonly DueBytes[]>;
  /** Whether a row other than these still needs the bytes. */
  abstract isNeeded(sha256: string, but: readonly string[]): Promise<boolean>;
  abstract isCertified(sha256: string): Promise<boolean>;
  /** Writes the certificates, and takes what was quoted of these bytes out of what was said about them. */
  abstract certify(
    due: readonly DueBytes[],
    said: { readonly at: Date; readonly isShared: boolean },
  ): Promise<void>;
  /** Empties what was read out of bytes that nobody needs any more: reports, and counts that were never released. */
  abstract forget(sha256: string): Promise<void>;
  /** Starts the job that removes the bytes, should this process die before it has. */
  abstract lookAgain(sha256: string, at: Date): Promise<void>;
  /** Requests that are still with their author although all they hold is due, because their project ended. */
  abstract leftOpen(now: Date): Promise<readonly string[]>;
  /** The next first. */
  abstract next(
    limit: number,
    offset: number,
  ): Promise<{
    readonly lines: readonly NextDeletion[];
    readonly total: number;
    readonly files: number;
    readonly bytes: number;
  }>;
  /** The latest first. */
  abstract done(
    filter: DeletionFilter,
    limit: number,
    offset: number,
  ): Promise<{ readonly lines: readonly Deletion[]; readonly total: number; readonly bytes: number }>;
  /** Oldest first, from the one after on: for reading in pieces. */
  abstract following(
    filter: DeletionFilter,
    after: Pick<Deletion, 'deletedAt' | 'id'> | undefined,
    limit: number,
  ): Promise<readonly Deletion[]>;
  /** False where it is held already. */
  abstract hold(hold: {
    readonly requestId: string;
    readonly reason: string;
    readonly byId: string;
    readonly at: Date;
  }): Promise<boolean>;
  abstract letGo(requestId: string): Promise<void>;
}
