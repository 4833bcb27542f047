import { Logger } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { setTimeout as after } from 'node:timers/promises';
import type { JobOutcome } from '../../../src/app/job-outcome';
import { readConfig } from '../../../src/config';
import { SystemClock } from '../../../src/infra/clock';
import { mainOptions, readerOptions } from '../../../src/infra/database/data-source-options';
import { JobsTypeorm } from '../../../src/infra/database/jobs.typeorm';
import { openMain, openReader } from '../../../src/infra/database/open-data-source';
import { SqliteConnections } from '../../../src/infra/database/sqlite-connections';
import { startJob } from '../../../src/infra/database/start-job';
import { backOffMs } from '../../../src/infra/queue/back-off';
import { JobRunner } from '../../../src/infra/queue/job-runner';
import { JobSignal } from '../../../src/infra/queue/job-signal';
import type { Job, JobKind } from '../../../src/infra/queue/jobs.port';
import { aFolder } from './a-folder';
import { until } from '../../support/until';

const DONE: JobOutcome = { done: true };
const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** A queue in a SQLite file of its own, and runners on it. */
async function aQueue() {
  const config = readConfig({ SLUICE_DATA: aFolder() });
  const main = await openMain(mainOptions(config));
  const reader = await openReader(readerOptions(config));
  closing.push(
    () => main.destroy(),
    () => reader.destroy(),
  );
  const connections = new SqliteConnections(main, [reader]);
  const jobs = new JobsTypeorm(connections);
  const add = async (kind: JobKind = 'scan', subject = randomUUID()) => {
    await connections.writeAside((manager) => startJob(manager, kind, subject, new Date()));
    return subject;
  };
  const runner = async (
    owner: string,
    run: (job: Job) => Promise<JobOutcome>,
    times: { leaseMs?: number; pollMs?: number } = {},
  ) => {
    const signal = new JobSignal();
    const lanes = (['scan', 'release'] as const).map((kind) => ({ kind, width: 2, run }));
    const started = new JobRunner({
      jobs,
      signal,
      clock: new SystemClock(),
      lanes,
      pollMs: 20,
      stopMs: 100,
      ...times,
    });
    await started.start(owner);
    closing.push(() => started.onModuleDestroy());
    return { signal, stop: () => started.onModuleDestroy() };
  };
  // But for the one that stays for its next day.
  const waiting = `SELECT id FROM job WHERE kind <> 'deletion'`;
  const isEmpty = () => main.query(waiting).then((rows: unknown[]) => rows.length === 0);
  return { jobs, add, runner, isEmpty };
}

describe('the queue', () => {
  it('gives each job to one of two runners, once', async () => {
    const { add, runner, isEmpty } = await aQueue();
    const subjects = await Promise.all(Array.from({ length: 30 }, () => add()));
    const ran: string[] = [];
    const run = async ({ subjectId }: Job) => {
      ran.push(subjectId);
      await after(5);
      return DONE;
    };
    await Promise.all([runner('a', run), runner('b', run)]);
    await until(isEmpty);
    expect(ran.sort()).toEqual(subjects.sort());
  });

  it('keeps a long job for its runner, however often its lease would have run out', async () => {
    const { add, runner, isEmpty } = await aQueue();
    const ran: string[] = [];
    const run = (owner: string) => async () => {
      ran.push(owner);
      await after(900);
      return DONE;
    };
    await add();
    await runner('a', run('a'), { leaseMs: 240 });
    await until(() => ran.length === 1);
    await runner('b', run('b'), { leaseMs: 240 });
    await until(isEmpty);
    expect(ran).toEqual(['a']);
  });

  it('gives the job of a dead process to another one when the lease has run out', async () => {
    const { jobs, add, runner } = await aQueue();
    const subject = await add();
    const leaseEnds = Date.now() + 400;
    await jobs.claim({ kinds: ['scan'], owner: 'dead', now: new Date(), leaseMs: 400 });
    const ran: { job: Job; at: number }[] = [];
    await runner('alive', (job) => {
      ran.push({ job, at: Date.now() });
      return Promise.resolve(DONE);
    });
    await until(() => ran.length === 1);
    expect(ran[0]?.job).toMatchObject({ subjectId: subject, attempts: 2 });
    expect(ran[0]?.at).toBeGreaterThanOrEqual(leaseEnds);
  });

  it('takes up at once what an earlier life of the same process had claimed', async () => {
    const { jobs, add, runner, isEmpty } = await aQueue();
    await add();
    await jobs.claim({ kinds: ['scan'], owner: 'server', now: new Date(), leaseMs: 3_600_000 });
    await runner('server', () => Promise.resolve(DONE));
    await until(isEmpty);
  });

  it('tries again after a fault, and later when the job itself says so', async () => {
    const { add, runner, isEmpty } = await aQueue();
    const logged = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
    const tries: number[] = [];
    await add();
    await runner('a', ({ attempts }) => {
      tries.push(attempts);
      if (attempts === 1) return Promise.reject(new Error('the disk is away'));
      if (attempts === 2) return Promise.resolve({ done: false, retryAt: new Date(Date.now() + 50) });
      return Promise.resolve(DONE);
    });
    await until(isEmpty);
    expect(tries).toEqual([1, 2, 3]);
    expect(logged).toHaveBeenCalledTimes(1);
    logged.mockRestore();
  });

  it('gives back at its stop what has not ended, and claims nothing more', async () => {
    const { add, runner, isEmpty } = await aQueue();
    const stuck: string[] = [];
    await add();
    const first = await runner('a', async ({ id }) => {
      stuck.push(id);
      await after(60_000, undefined, { ref: false });
      return DONE;
    });
    await until(() => stuck.length === 1);
    await first.stop();
    await add();
    const ran: string[] = [];
    await runner('b', ({ id }) => {
      ran.push(id);
      return Promise.resolve(DONE);
    });
    await until(isEmpty);
    expect(ran).toHaveLength(2);
    expect(ran).toContain(stuck[0]);
    expect(stuck).toHaveLength(1);
  });

  it('wakes at a signal, and lets a full lane hold up no other', async () => {
    const { add, runner } = await aQueue();
    const ran: JobKind[] = [];
    const { signal } = await runner(
      'a',
      async ({ kind }) => {
        ran.push(kind);
        if (kind === 'scan') await after(60_000, undefined, { ref: false });
        return DONE;
      },
      { pollMs: 3_600_000 },
    );
    await after(100);
    for (const kind of ['scan', 'scan', 'scan', 'release'] as const) await add(kind);
    signal.notify();
    await until(() => ran.length >= 3);
    await after(50);
    expect([...ran].sort()).toEqual(['release', 'scan', 'scan']);
  });

  it('waits twice as long after each fault, up to five minutes, and never all the same', () => {
    expect([1, 2, 3, 4].map((attempt) => backOffMs(attempt, 0))).toEqual([1000, 2000, 4000, 8000]);
    expect(backOffMs(50, 0)).toBe(300_000);
    expect(backOffMs(50, 1)).toBe(150_000);
  });
});
