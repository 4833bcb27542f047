import type { EntityManager } from 'typeorm';
import { withRelated, type Related } from '../../engine/report/related';
import { scanRows } from './rows/scan.row';
import { findingCounts, reportIn } from './scans.typeorm';

/** Lists, votes and guards go by the scan's own columns, so that these count what a file gives away with others too. */
export async function relateScan(manager: EntityManager, scanId: string, related: Related): Promise<void> {
  const [scan] = await manager.find(scanRows, { where: { id: scanId }, relations: { report: true } });
  const alone = scan?.report && reportIn(scan.report);
  if (!alone) return;
  const report = withRelated(alone, related);
  const { verdict } = report;
  await manager.update(
    scanRows,
    { id: scanId },
    { related: JSON.stringify(related), verdict, ...findingCounts(report) },
  );
}
