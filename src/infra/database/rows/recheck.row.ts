import { count, key, moment, optionalMoment, optionalText, text } from './columns';
import type { FileReportRow } from './scan.row';
import { table } from './table';

export interface RecheckRow {
  readonly id: string;
  readonly requestId: string;
  readonly fileId: string;
  readonly sha256: string;
  readonly turn: number;
  readonly bookId: string;
  readonly bookVersion: string;
  readonly bookSha256: string;
  readonly orderedAt: Date;
  readonly finishedAt: Date | null;
  readonly reportSha256: string | null;
  readonly report: FileReportRow | null;
}

export const recheckRows = table<RecheckRow>({
  name: 'recheck',
  columns: {
    id: key(),
    requestId: text('request_id'),
    fileId: text('file_id'),
    sha256: text(),
    turn: count(),
    bookId: text('book_id'),
    bookVersion: text('book_version'),
    bookSha256: text('book_sha256'),
    orderedAt: moment('ordered_at'),
    finishedAt: optionalMoment('finished_at'),
    reportSha256: optionalText('report_sha256'),
  },
  relations: {
    report: { type: 'many-to-one', target: 'file_report', joinColumn: { name: 'report_sha256' } },
  },
});
