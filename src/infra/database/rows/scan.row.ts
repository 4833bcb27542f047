import type { FileVerdict } from '../../../engine/report/report';
import type { CheckerCorrection } from '../../../app/scanning/checker-correction';
import { count, flag, key, moment, optionalJson, optionalMoment, optionalText, text } from './columns';
import { table } from './table';
import type { OutputFileRow } from './output-file.row';

export interface ScanRow {
  readonly id: string;
  readonly fileId: string;
  /** One a file; the older ones stay, with their reports. */
  readonly isCurrent: boolean;
  readonly sha256: string;
  readonly orderedAt: Date;
  readonly finishedAt: Date | null;
  readonly verdict: FileVerdict | null;
  readonly flagged: number;
  readonly unsure: number;
  readonly reportSha256: string | null;
  /** Remedy for a kind of file that the book does not take. */
  readonly forbidden: string | null;
  /** The counts that it publishes; null for scans from before there was a ledger. */
  readonly publishedId: string | null;
  /** `Related` as JSON: what it gives away together with others; counted in `flagged`, `unsure` and the verdict. */
  readonly related: string | null;
  /** What checkers corrected, as JSON text of `CheckerCorrection`s; null while they said nothing. */
  readonly corrections: readonly CheckerCorrection[] | null;
  readonly file: OutputFileRow;
  readonly report: FileReportRow | null;
}

/** Named by its content and immutable by trigger; no key to the scan, which goes with a file that left a draft. */
export interface FileReportRow {
  readonly sha256: string;
  /** JSON in the engine's order; the digest was taken over its canonical form. */
  readonly report: string;
}

export const scanRows = table<ScanRow>({
  name: 'scan',
  columns: {
    id: key(),
    fileId: text('file_id'),
    isCurrent: flag('is_current'),
    sha256: text(),
    orderedAt: moment('ordered_at'),
    finishedAt: optionalMoment('finished_at'),
    verdict: optionalText(),
    flagged: count(),
    unsure: count(),
    reportSha256: optionalText('report_sha256'),
    forbidden: optionalText(),
    publishedId: optionalText('published_id'),
    related: optionalText(),
    corrections: optionalJson(),
  },
  relations: {
    file: { type: 'many-to-one', target: 'output_file', joinColumn: { name: 'file_id' } },
    report: { type: 'many-to-one', target: 'file_report', joinColumn: { name: 'report_sha256' } },
  },
});

export const fileReportRows = table<FileReportRow>({
  name: 'file_report',
  columns: { sha256: key(), report: text() },
});
