import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { JobKind } from '../queue/jobs.port';
import { jobRows } from './rows/job.row';

/** In the transaction of the act that wants it done: both are there, or neither. */
export function startJob(
  manager: EntityManager,
  kind: JobKind,
  subjectId: string,
  runAfter: Date,
): Promise<void> {
  return startJobs(manager, kind, [subjectId], runAfter);
}

/** One for each subject. */
export async function startJobs(
  manager: EntityManager,
  kind: JobKind,
  subjectIds: readonly string[],
  runAfter: Date,
): Promise<void> {
  const job = { kind, runAfter, attempts: 0 };
  await manager.insert(
    jobRows,
    subjectIds.map((subjectId) => ({ ...job, id: randomUUID(), subjectId })),
  );
  started.add(manager);
}

/** Managers with a job started on them that nobody was told of. */
const started = new WeakSet<EntityManager>();

/** Whether one was started on this manager since this was asked last. */
export function jobWasStarted(manager: EntityManager): boolean {
  return started.delete(manager);
}
