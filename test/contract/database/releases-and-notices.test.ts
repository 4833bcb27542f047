import type { Manifest } from '../../../src/app/releases/manifest';
import { AT, BOOK, change, digest, OUTBOX, seeds, type Seeds } from './seeds';
import { onBothDatabases } from './stage';

const SIGNATURE = { keyId: 'k1', signature: 'c2ln' };

function manifestOf({ requestId }: Seeds, releaseId: string): Manifest {
  return {
    ...{ schema: 'sluice-manifest/1', releaseId, requestId, requestNumber: 1, title: 'T', author: 'R' },
    ...{ project: { code: 'P', title: 'P' }, rulebook: BOOK, releasedAt: AT.toISOString(), releasedBy: 'C' },
    files: [],
  };
}

onBothDatabases('releases', (stage) => {
  const order = ({ requestId, carla }: Seeds, idempotencyKey: string) =>
    change(stage().work, ({ releases }) =>
      releases.order({ requestId, idempotencyKey, startedBy: carla, destination: OUTBOX, at: AT }),
    );
  const find = (id: string) => stage().work.read(({ releases }) => releases.find(id));
  const claim = () => stage().jobs.claim({ kinds: ['release'], owner: 'x', now: AT, leaseMs: 1e6 });

  it('are ordered with their job', async () => {
    const sown = await seeds(stage().work);
    const id = await order(sown, 'ordered-with-job');
    expect(await claim()).toMatchObject({ kind: 'release', subjectId: id, attempts: 1 });
    expect(await find(id)).toMatchObject({
      ...{ state: 'releasing', requestId: sown.requestId, idempotencyKey: 'ordered-with-job' },
      ...{ startedBy: sown.carla, startedAt: AT, attempts: 0, manifest: undefined },
    });
    const request = await stage().work.read(({ requests }) => requests.find(sown.requestId));
    expect(request?.release).toMatchObject({ id, state: 'releasing' });
  });

  it('W51 refuse a key that was used, and a second order while one is open, with no job left behind', async () => {
    const [one, other] = [await seeds(stage().work), await seeds(stage().work)];
    const ends = await Promise.allSettled([order(one, 'k1'), order(one, 'k1'), order(one, 'k2')]);
    expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(order(other, 'k1')).rejects.toMatchObject({ code: 'duplicate', status: 409 });
    expect(await claim()).toBeDefined();
    expect(await claim()).toBeUndefined();
  });

  it('W56 are marked as revoked, with a job that asks their destination, and keep its answer', async () => {
    const { work, jobs } = stage();
    const id = await order(await seeds(work), 'recalled');
    await claim();
    await change(work, ({ releases }) => releases.recalled(id, AT));
    await change(work, ({ releases }) => releases.destinationSaid(id, 'It deleted the package.'));
    expect(await find(id)).toMatchObject({ recalledAt: AT, destinationSays: 'It deleted the package.' });
    const job = await jobs.claim({ kinds: ['recall'], owner: 'x', now: AT, leaseMs: 1000 });
    expect(job).toMatchObject({ kind: 'recall', subjectId: id });
  });

  it('W52 fail with a cause, are retried with a new job, and are delivered once', async () => {
    const { work } = stage();
    const sown = await seeds(work);
    const id = await order(sown, 'fails-first');
    await claim();
    await change(work, ({ releases }) => releases.failed(id, { cause: 'The destination is down.' }, AT));
    expect(await find(id)).toMatchObject({ state: 'failed', cause: 'The destination is down.', attempts: 1 });

    await change(work, ({ releases }) => releases.retry(id, AT));
    await expect(change(work, ({ releases }) => releases.retry(id, AT))).rejects.toMatchObject({
      code: 'changed',
    });
    expect(await claim()).toMatchObject({ subjectId: id });

    const manifest = manifestOf(sown, id);
    const built = { manifest, signature: SIGNATURE, packageSha256: digest('f'), packageBytes: 6_000_000_000 };
    const deliver = () => change(work, ({ releases }) => releases.delivered(id, built, AT));
    const ends = await Promise.allSettled([deliver(), deliver()]);
    expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const delivered = { state: 'delivered', deliveredAt: AT, cause: undefined, attempts: 2 };
    expect(await find(id)).toMatchObject({ ...delivered, ...built });
    await expect(order(sown, 'another key')).rejects.toMatchObject({ code: 'duplicate' });
  });

  it('may follow a failed one with another order', async () => {
    const sown = await seeds(stage().work);
    const first = await order(sown, 'failed-for-good');
    await change(stage().work, ({ releases }) =>
      releases.failed(first, { cause: 'No', built: { packageSha256: digest('f'), packageBytes: 7 } }, AT),
    );
    const second = await order(sown, 'a new decision');
    const request = await stage().work.read(({ requests }) => requests.find(sown.requestId));
    expect(request?.release?.id).toBe(second);
    expect(await find(first)).toMatchObject({
      ...{ state: 'failed', packageSha256: digest('f'), packageBytes: 7 },
    });
  });
});

onBothDatabases('notices', (stage) => {
  it('are sent once a person, request, kind and turn', async () => {
    const { work } = stage();
    const { carla, chris, requestId } = await seeds(work);
    const send = (to: readonly string[], turn: number) =>
      change(work, ({ notices }) => notices.send(to, { kind: 'request-waits', requestId, turn, at: AT }));
    await send([carla, chris], 1);
    await send([carla], 1);
    await send([carla], 2);
    await send([], 2);
    const { hers, his } = await work.read(async ({ notices }) => ({
      hers: await notices.of(carla),
      his: await notices.of(chris),
    }));
    expect([hers.length, his.length]).toEqual([2, 1]);
    const told = { kind: 'request-waits', requestId, at: AT, read: false };
    expect(his[0]).toMatchObject({ ...told, requestTitle: 'Asthma by region' });
    const [forNobody] = await work.read(({ notices }) => notices.of(chris, () => false));
    expect(forNobody).toMatchObject(told);
    expect(forNobody).not.toHaveProperty('requestTitle');
  });

  it('are also about an account, each time anew, and then of no request', async () => {
    const { work } = stage();
    const { carla } = await seeds(work);
    const later = new Date(AT.getTime() + 1);
    await change(work, async ({ notices }) => {
      for (const at of [AT, AT, later]) await notices.send([carla], { kind: 'password-link-made', at });
    });
    const told = await work.read(({ notices }) => notices.of(carla));
    expect(told.map(({ kind, at, requestId }) => ({ kind, at, requestId }))).toEqual([
      { kind: 'password-link-made', at: later },
      { kind: 'password-link-made', at: AT },
    ]);
  });

  it('are read up to a moment: what comes while the page is open stays unread', async () => {
    const { work } = stage();
    const { carla, requestId } = await seeds(work);
    const later = new Date(AT.getTime() + 1);
    await change(work, async ({ notices }) => {
      await notices.send([carla], { kind: 'reviews-in', requestId, turn: 1, at: AT });
      await notices.send([carla], { kind: 'request-waits', requestId, turn: 2, at: later });
      await notices.markRead(carla, AT);
    });
    const seen = await work.read(({ notices }) => notices.of(carla));
    expect(seen.map(({ kind, read }) => [kind, read])).toEqual([
      ['request-waits', false],
      ['reviews-in', true],
    ]);
  });

  it('W58 put mail into the outbox for who wants it, once, with its job', async () => {
    const { work, jobs } = stage();
    const { requestId, carla, chris } = await seeds(work);
    const told = { kind: 'reviews-in', requestId, turn: 1, at: AT } as const;
    await change(work, async ({ notices }) => {
      await notices.setMail(carla, { address: 'carla@example.org', mode: 'each' });
      await notices.setMail(chris, { address: 'chris@example.org', mode: 'none' });
      await notices.send([carla, chris, carla], told);
      await notices.send([carla], told);
    });
    const due = (id: string) => work.read(({ notices }) => notices.dueMail(id, AT));
    expect(await due(carla)).toMatchObject({
      address: 'carla@example.org',
      notices: [{ kind: 'reviews-in' }],
    });
    expect((await due(chris)).notices).toEqual([]);
    const claim = () => jobs.claim({ kinds: ['mail'], owner: 'x', now: AT, leaseMs: 1e6 });
    expect([await claim(), await claim()]).toMatchObject([{ subjectId: carla }, undefined]);
    const ids = (await due(carla)).notices.map(({ id }) => id);
    await change(work, ({ notices }) => notices.mailSettled(ids, AT));
    expect((await due(carla)).notices).toEqual([]);
  });
});
