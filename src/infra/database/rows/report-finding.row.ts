import type { RuleId } from '../../../engine/rules/rule-ids';
import { count, key } from './columns';
import { table } from './table';

/** Read out of a report when it was stored, so that nobody has to open it to count. */
export interface ReportFindingRow {
  readonly reportSha256: string;
  readonly rule: RuleId;
  readonly flagged: number;
  readonly unsure: number;
}

export const reportFindingRows = table<ReportFindingRow>({
  name: 'report_finding',
  columns: { reportSha256: key('report_sha256'), rule: key(), flagged: count(), unsure: count() },
});
