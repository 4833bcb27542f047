import type { FileReport } from '../../engine/report/report';
import type { BookRef } from '../people/projects.port';
import type { StoredScan } from './scanning.port';

/** One file checked once more, with a book that is not its request's. */
export interface Recheck {
  readonly id: string;
  readonly fileId: string;
  readonly book: BookRef;
  /** Absent until it is done. */
  readonly report?: FileReport;
}

/** Beside the checks that count: nothing is decided by these, so no list and no verdict looks at them. */
export abstract class Rechecks {
  /** One a file, turn and book, whoever asks: false where it was ordered before. Starts the job in the caller's transaction. */
  abstract order(recheck: {
    requestId: string;
    fileId: string;
    sha256: string;
    turn: number;
    book: BookRef;
    at: Date;
  }): Promise<boolean>;
  /** With the other book in it. Undefined for one that is done, or whose file has other bytes by now. */
  abstract find(id: string): Promise<StoredScan | undefined>;
  /** False when it has a result already. */
  abstract finish(id: string, report: FileReport, reportSha256: string, at: Date): Promise<boolean>;
  /** Of the same request, turn and book; undefined while the check of another file has not ended. */
  abstract endedBeside(id: string): Promise<readonly Recheck[] | undefined>;
  /** Puts a report in place of the one that was stored, once all files are held against each other. */
  abstract replace(id: string, report: FileReport, reportSha256: string): Promise<void>;
  abstract ofTurn(requestId: string, turn: number): Promise<readonly Recheck[]>;
}
