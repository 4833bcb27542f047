import type { EntityManager } from 'typeorm';
import type { FileReport } from '../../engine/report/report';
import { fileReportRows } from './rows/scan.row';

/**
 * As the engine wrote it: pages and API give the same bytes as `sluice check` (W8). The digest minds no order. One that
 * was emptied, because nobody had its file any more, is filled again by the same bytes.
 */
export async function keepReport(manager: EntityManager, report: FileReport, sha256: string): Promise<void> {
  const stored = { sha256, report: JSON.stringify(report) };
  await manager.createQueryBuilder().insert().into(fileReportRows).values(stored).orIgnore().execute();
  await manager.update(fileReportRows, { sha256, report: '' }, { report: stored.report });
}
