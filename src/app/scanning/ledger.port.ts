import type { CountTable } from '../../engine/differencing/count-table';
import type { BookRef } from '../people/projects.port';
import type { Related } from '../../engine/report/related';

/** The counts that a file of a request publishes. */
export interface FileCounts {
  readonly scanId: string;
  readonly fileId: string;
  readonly sha256: string;
  readonly path: string;
  readonly tables: readonly CountTable[];
  /** What is kept of its comparison with others; absent before the first one. */
  readonly related: Related | undefined;
}

/** A request whose files are not out yet. */
export interface OpenRequest {
  readonly requestId: string;
  readonly projectId: string;
  readonly book: BookRef;
}

/** Which released counts are asked for: those that may speak of the same people as these tables. */
export interface Asking {
  readonly projectId: string;
  readonly exceptRequestId: string;
  readonly tables: readonly CountTable[];
  /** The ledger as it stood then: only what was delivered earlier. All that is out without it. */
  readonly before?: Date;
}

/**
 * The ledger of published counts: of whom, by which categories, how many, where. Filled by every scan; what a project has
 * released is the part of it whose requests are out.
 */
export abstract class Ledger {
  /** Keeps the counts of a scan that has just ended. */
  abstract keep(scanId: string, tables: readonly CountTable[]): Promise<void>;
  /** The files of a request that are to be released and were scanned since there is a ledger, by path. */
  abstract ofRequest(requestId: string): Promise<readonly FileCounts[]>;
  /** The counts of one version of a file, by its last scan; none where it was scanned before there was a ledger. */
  abstract ofVersion(fileId: string, sha256: string): Promise<readonly CountTable[]>;
  /** Whatever the project released, but for what has nothing to do with the tables. A path names its request too. */
  abstract released(asking: Asking): Promise<readonly CountTable[]>;
  /** Requests of the same project whose files are neither out nor given up. */
  abstract openBeside(requestId: string): Promise<readonly OpenRequest[]>;
  /** Starts the job that holds those against what this one released, in the caller's transaction. */
  abstract compareOthers(requestId: string, at: Date): Promise<void>;
  /** Puts what a file gives away together with others in place of what was kept of it. */
  abstract relate(scanId: string, related: Related): Promise<void>;
}
