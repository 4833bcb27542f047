import type { QueueFilter, QueueOrder } from '../../../src/app/submissions/waiting-lines';
import { aReport, AT, change, digest, LATER, seeds, type Seeds } from './seeds';
import { onBothDatabases } from './stage';

onBothDatabases('the queue', (stage) => {
  let first: Seeds;
  let second: Seeds;
  const queue = (filter: Partial<QueueFilter> = {}) =>
    stage().work.read(({ requests }) =>
      requests.queue({
        ...{ viewerId: first.carla, states: ['submitted'], now: AT, limit: 30, offset: 0 },
        order: 'promise',
        ...filter,
      }),
    );
  const submit = (id: string, at: Date) =>
    change(stage().work, ({ requests }) =>
      requests.move({ id, version: 1, from: 'draft', to: 'submitted', at, submittedAt: at }),
    );

  beforeAll(async () => {
    const { work } = stage();
    [first, second] = [await seeds(work), await seeds(work)];
    await seeds(work);
    await submit(first.requestId, new Date(AT.getTime() + 1000));
    await submit(second.requestId, AT);
    await change(work, ({ requests }) =>
      requests.editContext(second.groupId, 1, {
        title: 'ÅLDER % by län',
        what: '',
        why: '',
        destination: '',
      }),
    );
  });

  it('puts most found or most bytes first where that is asked for', async () => {
    const order = async (by: QueueOrder) => (await queue({ order: by })).lines.map(({ id }) => id);
    await stage().main.query(`UPDATE output_file SET bytes = 5000 WHERE request_id = '${first.requestId}'`);
    expect(await order('size')).toEqual([first.requestId, second.requestId]);
    await stage().main.query(`UPDATE output_file SET bytes = 120`);
    expect(await order('size')).toEqual([second.requestId, first.requestId]);
    await change(stage().work, ({ scans }) => scans.order(first.fileId, AT));
    await stage().main.query(`UPDATE scan SET flagged = 2, unsure = 1 WHERE file_id = '${first.fileId}'`);
    expect(await order('risk')).toEqual([first.requestId, second.requestId]);
    for (const rows of ['scan', 'job']) await stage().main.query(`DELETE FROM ${rows}`);
    expect(await order('promise')).toEqual([second.requestId, first.requestId]);
  });

  it('shows what waits, the longest waiting first, and no draft', async () => {
    const { lines, total, unfiltered } = await queue();
    expect(lines.map(({ id }) => id)).toEqual([second.requestId, first.requestId]);
    expect([total, unfiltered]).toEqual([2, 2]);
  });

  it('W23 leaves out the viewer’s own', async () => {
    expect((await queue({ viewerId: first.author })).lines.map(({ id }) => id)).toEqual([second.requestId]);
  });

  it('gives a page of them, and says how many there are', async () => {
    const { lines, total } = await queue({ limit: 1, offset: 1 });
    expect(lines.map(({ id }) => id)).toEqual([first.requestId]);
    expect(total).toBe(2);
  });

  it.each([
    ['ålder', 1],
    ['älder', 1],
    ['ALDER LAN', 1],
    ['alder asthma', 0],
    ['%', 1],
    ['_', 0],
    ['ekwall', 2],
    ['breathing ekwall', 2],
    ['demo-', 2],
  ])('finds by words in title, project or author: %s', async (text, expected) => {
    const { total, unfiltered } = await queue({ text });
    expect([total, unfiltered]).toEqual([expected, 2]);
  });

  it('narrows to a project', async () => {
    const { lines, unfiltered } = await queue({ projectId: first.projectId });
    expect(lines.map(({ id }) => id)).toEqual([first.requestId]);
    expect(unfiltered).toBe(2);
  });

  it('sums files, findings and open scans, without withdrawn files, and shows the viewer’s seat', async () => {
    const { work } = stage();
    const { requestId, groupId, fileId, carla } = first;
    await change(work, async ({ requests, scans, reviews }) => {
      const stored = { sha256: digest('d'), bytes: 30 };
      const { fileId: gone } = await requests.addFile({
        requestId,
        path: 'gone.csv',
        groupId,
        kind: 'output',
        stored,
        turn: 1,
        at: AT,
      });
      await requests.addFile({
        requestId,
        path: 'open.csv',
        groupId,
        kind: 'output',
        stored,
        turn: 1,
        at: AT,
      });
      await requests.withdrawFile(gone);
      await scans.order(fileId, AT);
      await reviews.takeSeat({ requestId, turn: 1, reviewerId: carla }, AT, LATER);
    });
    const request = await work.read(({ requests }) => requests.find(requestId));
    expect(request?.files.find(({ id }) => id === fileId)?.scan.state).toBe('waiting');
    const job = await stage().jobs.claim({ kinds: ['scan'], owner: 'x', now: AT, leaseMs: 1000 });
    await change(work, ({ scans }) => scans.finish(job?.subjectId ?? '', aReport(), digest('e'), AT));
    const line = (await queue()).lines.find(({ id }) => id === requestId);
    expect(line).toMatchObject({
      files: 2,
      bytes: 150,
      flagged: 1,
      unsure: 0,
      scansOpen: 1,
      seat: 'reviewing',
    });
    expect((await queue({ viewerId: first.chris })).lines.map(({ seat }) => seat)).toEqual(['none', 'none']);
  });

  it('an author sees all of theirs', async () => {
    const asked = { authorId: second.author, memberOf: [], limit: 50, offset: 0 };
    const { lines, total } = await stage().work.read(({ requests }) => requests.ofAuthor(asked));
    expect(lines).toMatchObject([{ id: second.requestId, state: 'submitted', files: 1, scansOpen: 1 }]);
    expect(total).toBe(1);
    const ids = await stage().work.read(({ requests }) => requests.idsOfAuthor(second.author));
    expect(ids).toEqual([second.requestId]);
  });

  it('W64 puts what is late first, then where the viewer holds a seat', async () => {
    const late = new Date(AT.getTime() + 1);
    const order = async (now: Date) =>
      (await queue({ now })).lines.map(({ id, seats }) => [id === second.requestId, seats.length]);
    await change(stage().work, async ({ requests }) => {
      const { id, version } = (await requests.find(second.requestId)) ?? { id: '', version: 0 };
      await requests.move({ id, version, from: 'submitted', to: 'submitted', at: AT, dueAt: late });
    });
    expect(await order(AT)).toEqual([
      [false, 1],
      [true, 0],
    ]);
    expect((await order(late))[0]).toEqual([true, 0]);
  });
});
