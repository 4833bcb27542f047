import type { CountTable } from '../../engine/differencing/count-table';
import type { Place } from '../../engine/model/anchor';
import type { FileReport } from '../../engine/report/report';
import type { Statement } from '../../engine/report/statement';
import type { RoleCorrection } from '../../engine/tables/corrections';
import type { BookRef } from '../people/projects.port';
import type { CheckerCorrection } from './checker-correction';
import type { SupportingEvidence } from './supporting-evidence';
import type { RowArrangement } from './row-arrangement';

/** What one scan is for. A newer scan of the same file makes an older one's result worthless. */
export interface ScanOrder {
  readonly scanId: string;
  readonly fileId: string;
  readonly path: string;
  readonly sha256: string;
  readonly statement: Statement;
  /** What checkers said that lines and tables are. */
  readonly corrections: readonly RoleCorrection[];
  readonly book: BookRef;
  readonly evidence: SupportingEvidence;
}

/** A scan as it is stored, with what its event is about. */
export interface StoredScan extends ScanOrder {
  readonly projectId: string;
  readonly requestId: string;
}

/** Rows of scans and their immutable reports. */
export abstract class Scans {
  /**
   * Replaces the file's current scan by a waiting one, and starts the job, in the caller's transaction. What checkers
   * corrected stands as long as the bytes do.
   */
  abstract order(fileId: string, at: Date): Promise<void>;
  /** The same for many files at once. */
  abstract orderAll(fileIds: readonly string[], at: Date): Promise<void>;
  /** The same, with these corrections in place of those of before. */
  abstract correct(fileId: string, corrections: readonly CheckerCorrection[], at: Date): Promise<void>;
  abstract find(scanId: string): Promise<StoredScan | undefined>;
  /**
   * Stores the result if the scan is still the file's current one and has none yet. True when stored. The report keeps
   * its keys in their order: it is printed again, byte for byte as `sluice check` prints it.
   */
  abstract finish(scanId: string, report: FileReport, reportSha256: string, at: Date): Promise<boolean>;
  /** The file's current report, with the figures that the book keeps confidential. */
  abstract report(fileId: string): Promise<FileReport | undefined>;
  /** The last one about these bytes under this file's name, also of an earlier version. */
  abstract reportOn(fileId: string, sha256: string): Promise<FileReport | undefined>;
  /** The last one about these bytes in which no checker had corrected anything. */
  abstract reportUncorrected(fileId: string, sha256: string): Promise<FileReport | undefined>;
  /** Ids of the outputs that are asked for and whose current check has begun, ended or not. */
  abstract begunOutputs(requestId: string): Promise<readonly string[]>;
  /** Whether a check of the request has not ended. */
  abstract anyOpen(requestId: string): Promise<boolean>;
  /** The current ones by the file's id, with what each gives away together with others. */
  abstract reportsTogether(requestId: string): Promise<ReadonlyMap<string, FileReport>>;
  /** By the file's id, each about the file alone. */
  abstract reports(requestId: string): Promise<ReadonlyMap<string, FileReport>>;
}

/** What a scan found in a file, and the counts that the file publishes, to be held against others. */
export interface Scanned {
  readonly report: FileReport;
  readonly counts: readonly CountTable[];
}

/**
 * Runs the engine on stored bytes, away from the server's thread, within memory and time limits, and keeps a
 * rendering for the pages. A file that exceeds its limits gives a report that is `unsure` about what was not read;
 * it never throws for what is in a file.
 */
export abstract class Scanner {
  abstract scan(order: ScanOrder): Promise<Scanned>;
  /** The report of a file whose check met a fault, or took the whole process with it, so often that it ends here. */
  abstract giveUp(order: ScanOrder): Promise<Scanned>;
}

/**
 * What Sluice shows of a file instead of the file. Made by the scan, paged by row. `format` is the report's: the same
 * bytes named `t.csv` and `t.txt` are a grid and a text. Without it, whichever rendering there is.
 */
export abstract class Renderings {
  /** All of these bytes, whatever they were taken for. */
  abstract remove(sha256: string): Promise<void>;
  abstract outline(sha256: string, format?: string): Promise<RenderingOutline | undefined>;
  /** At most `count` rows from `firstRow` (1-based) of one sheet. */
  abstract rows(
    sha256: string,
    sheet: number,
    firstRow: number,
    count: number,
    format?: string,
  ): Promise<readonly RenderedRow[]>;
  /** The same of a sheet whose rows are looked at in another order, or of which some are: `firstRow` counts in that order. */
  abstract arranged(
    sha256: string,
    sheet: number,
    arrangement: RowArrangement,
    at: { readonly firstRow: number; readonly count: number; readonly format: string },
  ): Promise<ArrangedPage>;
}

export interface ArrangedPage {
  readonly rows: readonly RenderedRow[];
  /** Rows in all that the arrangement shows. */
  readonly matching: number;
}

/** No sheets: nothing of the file can be shown. */
export interface RenderingOutline {
  /** In reading order. */
  readonly sheets: readonly RenderedSheet[];
  /** Sheets that were not kept, because there are so many. */
  readonly more: number;
}

/** One grid or one text of a file: a worksheet, a table of a document, its text, its footnotes. */
export interface RenderedSheet {
  readonly kind: 'grid' | 'text';
  readonly place: Place;
  readonly rows: number;
  readonly columns: number;
  /** Who opens the file does not see it. */
  readonly hidden: boolean;
}

export interface RenderedRow {
  /** 1-based row or line number. */
  readonly number: number;
  /** Cells as text; a single one for text lines. */
  readonly cells: readonly string[];
  readonly hidden: boolean;
  /** What cells hold where they show something else, by 1-based column: the stored number, the formula. */
  readonly raw?: Readonly<Record<string, string>>;
}
