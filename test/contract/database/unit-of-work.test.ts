import { Facts } from '../../../src/app/audit/verify-store/facts';
import { walkChain } from '../../../src/app/audit/verify-store/walk-chain';
import { AT, BOOK, change, CONTEXT, digest, LATER, ROBIN, seeds } from './seeds';
import { DatabaseStage, onBothDatabases } from './stage';

onBothDatabases('the unit of work', (stage) => {
  const chain = () => stage().work.read(({ audit }) => walkChain(audit.all({}), new Facts()));
  const events = () => stage().work.read(async ({ audit }) => (await audit.search({}, 10_000, 0)).events);

  it('writes an event with who, when, from where, and what it was about', async () => {
    const { work } = stage();
    const about = { projectId: 'p', requestId: 'r', turn: 2, fileId: 'f', sha256: digest('a') };
    const draft = { kind: 'file.replaced', ...about, before: null, after: { bytes: 3 } } as const;
    await work.write(ROBIN, () => Promise.resolve({ result: undefined, events: [draft] }));
    expect((await events())[0]).toMatchObject({
      ...draft,
      ...{ actorId: 'robin', actorName: 'Robin Ekwall', actorRole: 'author', from: '127.0.0.1' },
      at: AT.toISOString(),
    });
  });

  it('leaves nothing of an act that throws: no row, no event, no job', async () => {
    const { work, jobs } = stage();
    const sown = await seeds(work);
    const before = await events();
    const act = change(work, async ({ requests, scans, notices }) => {
      await requests.touch(sown.requestId);
      await scans.order(sown.fileId, AT);
      await notices.send([sown.carla], { kind: 'request-waits', requestId: sown.requestId, turn: 1, at: AT });
      throw new Error('the act fails at its end');
    });
    await expect(act).rejects.toThrow('the act fails at its end');
    expect(await events()).toEqual(before);
    expect(await jobs.claim({ kinds: ['scan'], owner: 'x', now: AT, leaseMs: 1 })).toBeUndefined();
    const { request, inbox } = await work.read(async ({ requests, notices }) => ({
      request: await requests.find(sown.requestId),
      inbox: await notices.of(sown.carla),
    }));
    expect([request?.version, inbox]).toEqual([1, []]);
  });

  it('writes nothing when there was nothing to do', async () => {
    const { work } = stage();
    const { requestId } = await seeds(work);
    const before = await events();
    const result = await work.write(ROBIN, async ({ requests }) => {
      await requests.touch(requestId);
      return { result: 'nothing', nothing: true };
    });
    expect(result).toBe('nothing');
    expect(await events()).toEqual(before);
    expect((await work.read(({ requests }) => requests.find(requestId)))?.version).toBe(1);
  });

  it('wakes the runner once the transaction is there to be seen, not before', async () => {
    const { work, signal, jobs } = stage();
    const { fileId } = await seeds(work);
    const claimed = new Promise((resolve) => {
      signal.listen(() => {
        resolve(jobs.claim({ kinds: ['scan'], owner: 'x', now: AT, leaseMs: 1 }));
      });
    });
    await change(work, ({ scans }) => scans.order(fileId, AT));
    expect(await claimed).toMatchObject({ kind: 'scan' });
  });

  it('reads cannot write', async () => {
    const { work } = stage();
    const { requestId } = await seeds(work);
    await expect(work.read(({ requests }) => requests.touch(requestId))).rejects.toThrow(/read-?only/);
    expect((await work.read(({ requests }) => requests.find(requestId)))?.version).toBe(1);
  });

  it('reads see one snapshot, whatever is written meanwhile', async () => {
    const { work } = stage();
    const { requestId } = await seeds(work);
    const versions = await work.read(async ({ requests }) => {
      const before = (await requests.find(requestId))?.version;
      await change(work, (stores) => stores.requests.touch(requestId));
      return [before, (await requests.find(requestId))?.version];
    });
    expect(versions).toEqual([1, 1]);
  });

  it('refuses a write or a read inside another instead of waiting for itself for ever', async () => {
    const { work } = stage();
    const nothing = () => Promise.resolve();
    await expect(change(work, () => change(work, nothing))).rejects.toThrow('inside a write');
    await expect(change(work, () => work.read(nothing))).rejects.toThrow('inside a read or a write');
    await expect(work.read(() => work.read(nothing))).rejects.toThrow('inside a read or a write');
  });

  it('50 parallel writes lose nothing and double nothing, and the chain holds', async () => {
    const { work } = stage();
    const { projectId, author: authorId, requestId } = await seeds(work);
    const order = { projectId, authorId, context: CONTEXT, book: BOOK, at: AT };
    const before = await events();
    const ids = await Promise.all(
      Array.from({ length: 50 }, () =>
        change(work, async ({ requests }) => {
          await requests.touch(requestId);
          return requests.create(order);
        }),
      ),
    );
    const { events: chained, broken } = await chain();
    expect([chained, broken]).toEqual([before.length + 50, undefined]);
    const { made, version } = await work.read(async ({ requests }) => ({
      made: (await requests.ofAuthor({ authorId, memberOf: [], limit: 100, offset: 0 })).lines,
      version: (await requests.find(requestId))?.version,
    }));
    expect(new Set(made.map(({ id }) => id))).toEqual(new Set([...ids, requestId]));
    expect(new Set(made.map(({ number }) => number)).size).toBe(51);
    expect(version).toBe(51);
  });

  it('W50 of two who are last at once, each sees what the other has done', async () => {
    const { work } = stage();
    const { requestId, carla, chris } = await seeds(work);
    await change(work, async ({ reviews }) => {
      await reviews.takeSeat({ requestId, turn: 1, reviewerId: carla }, AT, LATER);
      await reviews.takeSeat({ requestId, turn: 1, reviewerId: chris }, AT, LATER);
    });
    const handIn = (who: string) =>
      change(work, async ({ requests, reviews }) => {
        const seen = await requests.findToChange(requestId);
        await reviews.handIn({ requestId, turn: 1, reviewerId: who }, AT);
        return seen?.reviews.filter(({ submittedAt }) => submittedAt !== undefined).length;
      });
    expect((await Promise.all([handIn(carla), handIn(chris)])).sort()).toEqual([0, 1]);
  });

  it('says in a fault what was asked, and never with which values', async () => {
    const { work } = stage();
    const add = change(work, ({ projects }) => projects.addMember('no project', 'secret-value', 'owner'));
    const fault: unknown = await add.catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(Error);
    expect(String(fault)).toContain('INSERT INTO');
    expect(JSON.stringify(fault, Object.getOwnPropertyNames(fault))).not.toContain('secret-value');
  });

  it('a second process that starts meanwhile migrates nothing, and both write', async () => {
    const { config, work } = stage();
    const second = await DatabaseStage.opens(config);
    await Promise.all([work, second.work, work, second.work].map((each) => seeds(each)));
    await second.closes();
    const { events: chained, broken } = await chain();
    expect([chained, broken]).toEqual([(await events()).length, undefined]);
  });
});

onBothDatabases('an empty database', (_stage, emptyDatabase) => {
  it('is migrated once by two processes that start at the same time', async () => {
    const config = await emptyDatabase();
    const [one, two] = await Promise.all([DatabaseStage.opens(config), DatabaseStage.opens(config)]);
    const applied = await one.main.query<{ name: string }[]>('SELECT name FROM migrations');
    expect(applied).not.toHaveLength(0);
    expect(new Set(applied.map(({ name }) => name)).size).toBe(applied.length);
    await seeds(one.work);
    expect(await two.work.read(({ people }) => people.isEmpty())).toBe(false);
    await two.closes();
    await one.closes();
  });
});
