import type { Job } from '../../../src/infra/queue/jobs.port';
import { Connections } from '../../../src/infra/database/connections';
import { readWork } from '../../../src/infra/database/installation.query';
import { aReport, AT, BOOK, change, digest, seeds, type Seeds } from './seeds';
import { onBothDatabases } from './stage';

const LEASE_MS = 60_000;

onBothDatabases('scans and jobs', (stage) => {
  const later = (ms: number) => new Date(AT.getTime() + ms);
  const claim = (owner = 'here', now = AT) =>
    stage().jobs.claim({ kinds: ['scan'], owner, now, leaseMs: LEASE_MS });
  const mustClaim = async (owner?: string, now?: Date): Promise<Job> => {
    const job = await claim(owner, now);
    if (!job) throw new Error('nothing to claim');
    return job;
  };
  const order = ({ fileId }: Seeds) => change(stage().work, ({ scans }) => scans.order(fileId, AT));
  const ordered = async () => {
    const sown = await seeds(stage().work);
    await order(sown);
    return sown;
  };
  const scanOf = async ({ requestId }: Seeds) =>
    (await stage().work.read(({ requests }) => requests.find(requestId)))?.files[0]?.scan;

  afterEach(async () => {
    for (let job = await claim('sweeper', later(1e9)); job; job = await claim('sweeper', later(1e9))) {
      await stage().jobs.finish(job);
    }
  });

  it('a scan knows what it is for, and runs while its job is claimed', async () => {
    const sown = await ordered();
    const { subjectId: scanId, attempts, kind } = await mustClaim();
    expect({ attempts, kind }).toEqual({ attempts: 1, kind: 'scan' });
    expect(await stage().work.read(({ scans }) => scans.find(scanId))).toMatchObject({
      ...{ scanId, fileId: sown.fileId, path: 't1.csv', sha256: digest('a'), book: BOOK },
      ...{ requestId: sown.requestId, projectId: sown.projectId, statement: { description: '' } },
    });
    expect(await scanOf(sown)).toEqual({ state: 'running', flagged: 0, unsure: 0 });
  });

  it('keeps the first result of a scan, and the report as it came', async () => {
    const sown = await ordered();
    const { subjectId } = await mustClaim();
    const finish = (sha256: string) =>
      change(stage().work, ({ scans }) => scans.finish(subjectId, aReport(), sha256, AT));
    expect(await finish(digest('e'))).toBe(true);
    expect(await finish(digest('f'))).toBe(false);
    const done = { state: 'done', verdict: 'flagged', flagged: 1, unsure: 0, reportSha256: digest('e') };
    expect(await scanOf(sown)).toEqual(done);
    const { one, all } = await stage().work.read(async ({ scans }) => ({
      one: await scans.report(sown.fileId),
      all: await scans.reports(sown.requestId),
    }));
    expect(one).toEqual(aReport());
    expect(all).toEqual(new Map([[sown.fileId, aReport()]]));
  });

  it('a newer scan makes an older one’s result worthless', async () => {
    const sown = await ordered();
    const { subjectId: older } = await mustClaim();
    await order(sown);
    expect(await stage().work.read(({ scans }) => scans.find(older))).toBeUndefined();
    const stored = await change(stage().work, ({ scans }) => scans.finish(older, aReport(), digest('9'), AT));
    expect(stored).toBe(false);
    expect(await scanOf(sown)).toMatchObject({ state: 'waiting' });
    expect(await stage().work.read(({ scans }) => scans.report(sown.fileId))).toBeUndefined();
  });

  it('eight runners at once get eight jobs, each a different one, and the ninth gets none', async () => {
    for (let count = 0; count < 8; count += 1) await ordered();
    const jobs = await Promise.all(Array.from({ length: 9 }, (_, runner) => claim(`runner ${runner}`)));
    const ids = jobs.flatMap((job) => (job ? [job.id] : []));
    expect(ids).toHaveLength(8);
    expect(new Set(ids).size).toBe(8);
  });

  it('a lease that ran out is taken over, and its first holder has lost the job', async () => {
    await ordered();
    const { jobs } = stage();
    const lost = await mustClaim('dead');
    expect(await claim('alive', later(LEASE_MS - 1))).toBeUndefined();
    const job = await mustClaim('alive', later(LEASE_MS));
    expect(job).toEqual({ ...lost, attempts: 2 });

    expect(await jobs.renew(lost, later(9 * LEASE_MS))).toBe(false);
    await jobs.finish(lost);
    await jobs.retryLater(lost, AT);
    expect(await jobs.renew(job, later(9 * LEASE_MS))).toBe(true);
    expect(await claim('third', later(8 * LEASE_MS))).toBeUndefined();
  });

  it('a job that goes back is due later, and one that is finished is gone', async () => {
    await ordered();
    const { jobs } = stage();
    await jobs.retryLater(await mustClaim(), later(5000));
    expect(await claim('here', later(4999))).toBeUndefined();
    const again = await mustClaim('here', later(5000));
    expect(again.attempts).toBe(2);
    await jobs.finish(again);
    expect(await claim('here', later(1e9))).toBeUndefined();
  });

  it('a process that starts again gives back what it held, and only that', async () => {
    await ordered();
    await ordered();
    const mine = await mustClaim('server one');
    await mustClaim('server two');
    expect(await stage().jobs.releaseClaims('server one')).toBe(1);
    expect(await mustClaim('server one')).toEqual({ ...mine, attempts: 2 });
    expect(await claim()).toBeUndefined();
  });

  it('counts what is due, runs and comes later, and since when the oldest waits', async () => {
    const work = (now: Date) =>
      stage()
        .get(Connections)
        .read(async (manager) => (await readWork(manager, now)).filter(({ kind }) => kind === 'scan'));
    expect(await work(AT)).toEqual([]);
    await ordered();
    await ordered();
    await stage().jobs.retryLater(await mustClaim(), later(5000));
    const scans = { kind: 'scan', tries: 1, due: 1, running: 0, later: 1, dueSince: AT };
    expect(await work(AT)).toEqual([scans]);
    await mustClaim();
    expect(await work(AT)).toEqual([{ ...scans, due: 0, running: 1, dueSince: undefined }]);
    // A lease that ran out is nobody's.
    const [lapsed] = await work(later(2 * LEASE_MS));
    expect(lapsed).toMatchObject({ due: 2, running: 0, later: 0, dueSince: AT });
  });

  it('does not claim another kind', async () => {
    await ordered();
    const job = await stage().jobs.claim({ kinds: ['release'], owner: 'x', now: AT, leaseMs: LEASE_MS });
    expect(job).toBeUndefined();
  });
});
