import type { EntityManager } from 'typeorm';
import type { Scan } from '../../app/submissions/request';
import { jobRows, type JobRow } from './rows/job.row';
import { scanRows, type ScanRow } from './rows/scan.row';

export type ScanStanding = Scan;

/** A file is never without a scan once its act has ended; in between nothing of it is known. */
export const WAITING: Scan = { state: 'waiting', flagged: 0, unsure: 0 };

/** The current scan of each file, by the file's id. `running` is a claimed job: nobody has to remember to say so. */
export async function scansOf(manager: EntityManager, requestId: string): Promise<ReadonlyMap<string, Scan>> {
  const rows: (ScanRow & { readonly job: JobRow | null })[] = await manager
    .createQueryBuilder<ScanRow & { readonly job: JobRow | null }>(scanRows.options.name, 'scan')
    .innerJoin('scan.file', 'file')
    .leftJoinAndMapOne('scan.job', jobRows.options.name, 'job', 'job.subjectId = scan.id')
    .where('file.requestId = :requestId AND scan.isCurrent', { requestId })
    .getMany();
  return new Map(rows.map((row) => [row.fileId, standingOf(row)]));
}

function standingOf({
  verdict,
  flagged,
  unsure,
  reportSha256,
  forbidden,
  corrections,
  job,
}: ScanRow & { readonly job: JobRow | null }): Scan {
  const said = corrections ? { corrections } : {};
  if (verdict === null) return { ...WAITING, ...said, state: job?.claimedBy ? 'running' : 'waiting' };
  return {
    ...said,
    state: 'done',
    verdict,
    flagged,
    unsure,
    reportSha256: reportSha256 ?? undefined,
    forbidden: forbidden ?? undefined,
  };
}
