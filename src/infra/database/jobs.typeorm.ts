import { type EntityManager, IsNull, Not } from 'typeorm';
import { type Job, Jobs } from '../queue/jobs.port';
import type { Connections } from './connections';
import { type JobRow, jobRows } from './rows/job.row';

type Claim = Parameters<Jobs['claim']>[0];

export class JobsTypeorm extends Jobs {
  constructor(private readonly connections: Connections) {
    super();
  }

  /** Looks before it writes: a runner asks every second, mostly for nothing, and on SQLite a write waits for all others. */
  async claim(claim: Claim): Promise<Job | undefined> {
    for (;;) {
      const due = await this.connections.read((manager) => oldestDue(manager, claim));
      if (!due) return undefined;
      const job = await this.connections.writeAside((manager) => take(manager, due, claim));
      if (job) return job;
    }
  }

  renew(job: Job, until: Date): Promise<boolean> {
    return this.connections.writeAside(async (manager) => {
      return (await manager.update(jobRows, claimOf(job), { claimedUntil: until })).affected === 1;
    });
  }

  async finish(job: Job): Promise<void> {
    await this.connections.writeAside((manager) => manager.delete(jobRows, claimOf(job)));
  }

  async again(job: Job, at: Date): Promise<void> {
    await this.connections.writeAside((manager) =>
      manager.update(jobRows, claimOf(job), { ...FREE, runAfter: at, attempts: 0 }),
    );
  }

  async retryLater(job: Job, at: Date): Promise<void> {
    await this.connections.writeAside((manager) =>
      manager.update(jobRows, claimOf(job), { ...FREE, runAfter: at }),
    );
  }

  releaseClaims(owner: string): Promise<number> {
    return this.connections.writeAside(async (manager) => {
      return (await manager.update(jobRows, { claimedBy: owner }, FREE)).affected ?? 0;
    });
  }
}

const FREE = { claimedBy: null, claimedUntil: null };

/** A later claim has counted the attempts up, and one that was given back is nobody's. */
function claimOf({ id, attempts }: Job) {
  return { id, attempts, claimedBy: Not(IsNull()) };
}

async function oldestDue(manager: EntityManager, { kinds, now }: Claim): Promise<JobRow | undefined> {
  const job = await manager
    .createQueryBuilder(jobRows, 'job')
    .where('job.kind IN (:...kinds) AND job.runAfter <= :now', { kinds, now: now.toISOString() })
    .andWhere('(job.claimedUntil IS NULL OR job.claimedUntil <= :now)')
    .orderBy('job.runAfter', 'ASC')
    .addOrderBy('job.id', 'ASC')
    .limit(1)
    .getOne();
  return job ?? undefined;
}

/** Condition and write are one statement. Undefined when somebody else has claimed it since it was seen. */
async function take(manager: EntityManager, seen: JobRow, claim: Claim): Promise<Job | undefined> {
  const { id, kind, subjectId } = seen;
  const attempts = seen.attempts + 1;
  const touched = await manager
    .createQueryBuilder()
    .update(jobRows)
    .set({ claimedBy: claim.owner, claimedUntil: new Date(claim.now.getTime() + claim.leaseMs), attempts })
    .where({ id, attempts: seen.attempts })
    .andWhere('(claimed_until IS NULL OR claimed_until <= :now)', { now: claim.now.toISOString() })
    .execute();
  return touched.affected === 1 ? { id, kind, subjectId, attempts } : undefined;
}
