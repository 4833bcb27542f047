import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { JobKind } from '../queue/jobs.port';
import { jobRows } from './rows/job.row';

/** In the transaction of the act that wants it done: both are there, or neither. */
export async function startJob(
  manager: EntityManager,
  kind: JobKind,
  subjectId: string,
  runAfter: Date,
): Promise<void> {
  await manager.insert(jobRows, { id: randomUUID(), kind, subjectId, runAfter, attempts: 0 });
}
