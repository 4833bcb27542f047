import { visibleText } from '../../../engine/report/visible-text';
import { reportDigest } from '../../scanning/report-digest';
import type { StoredReport } from '../inventory.port';
import type { Facts } from './facts';
import type { Findings } from './findings';

export async function checkReports(
  reports: AsyncIterable<StoredReport>,
  facts: Facts,
  findings: Findings,
): Promise<void> {
  let count = 0;
  for await (const { scanId, fileId, sha256, requestNumber, path, report, reportSha256 } of reports) {
    count += 1;
    const name = `#${requestNumber} report on ${visibleText(report?.path ?? path)}`;
    const found = report ? reportDigest(report) : 'empty';
    const isGone = !report && facts.isDeleted({ fileId, sha256 });
    if (!isGone && found !== reportSha256)
      findings.wrong(`${name} was changed. SHA-256 ${reportSha256}, now ${found}`);
    if (!facts.knowsReport({ scanId, fileId, sha256: reportSha256 }))
      findings.beside(`${name}: the audit knows no such report of SHA-256 ${reportSha256}`);
  }
  findings.checked(count, 'check report');
}
