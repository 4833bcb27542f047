import { onBothDatabases } from '../database/stage';
import { Desk } from './desk';

onBothDatabases('the review', (stage) => {
  let desk: Desk;
  beforeEach(async () => {
    desk = await Desk.opens(stage());
  });

  it('W5, W13 submitting freezes the request and puts it into the queue', async () => {
    const requestId = await desk.submitted();
    expect(await desk.queue('c1')).toMatchObject({
      total: 1,
      lines: [{ state: 'submitted', seat: 'none', dueAt: new Date('2026-12-02T09:00:00.000Z') }],
    });
    await expect(desk.saves(requestId, 2, 'Other')).rejects.toMatchObject({ code: 'wrong-state' });
    await expect(desk.adds(requestId, 't2.csv', 'a')).rejects.toMatchObject({ code: 'wrong-state' });
    expect((await desk.request(requestId)).files).toHaveLength(1);
  });

  it('W37 votes on replaced bytes fall away, the answer comes with the next turn', async () => {
    const requestId = await bothVote('approve', 'approve');
    await desk.returns(requestId, 'c1', 'Round it.');
    await desk.replaces(requestId, 'region,people\nNorth,150\n');
    await desk.resubmits(requestId, 'Rounded.');
    const request = await desk.request(requestId);
    expect(request).toMatchObject({ state: 'submitted', turn: 2 });
    expect(request.comments.map(({ text, turn }) => [text, turn])).toEqual([
      ['Round it.', 1],
      ['Rounded.', 2],
    ]);
    await desk.votes(requestId, 'c1', 'approve');
    await expect(desk.handsIn(requestId, 'c2')).rejects.toMatchObject({
      code: 'incomplete',
      problems: [{ field: 't1.csv' }],
    });
  });

  it('votes on bytes that stay are not asked for again', async () => {
    const requestId = await bothVote('approve', 'approve');
    await desk.returns(requestId, 'c1', 'Say more about it.');
    await desk.resubmits(requestId, 'Rounded.');
    await desk.votes(requestId, 'c1', 'approve');
    for (const checker of ['c1', 'c2']) await desk.handsIn(requestId, checker);
    await desk.approves(requestId, 'c2');
    expect((await desk.request(requestId)).state).toBe('approved');
  });

  it('W30, W31 a conflict is decided by a third, and the minority stays on record', async () => {
    const requestId = await bothVote('approve', 'changes');
    await expect(desk.approves(requestId, 'c1')).rejects.toMatchObject({ problems: [{ field: 't1.csv' }] });
    await desk.votes(requestId, 'c3', 'approve');
    await desk.handsIn(requestId, 'c3');
    await desk.approves(requestId, 'c3');
    const { state, votes } = await desk.request(requestId);
    expect([state, votes.length]).toEqual(['approved', 3]);
  });

  it('W50 the last two reviews at once make one transition', async () => {
    const requestId = await desk.submitted();
    for (const checker of ['c1', 'c2']) await desk.votes(requestId, checker, 'approve');
    await Promise.all(['c1', 'c2'].map((checker) => desk.handsIn(requestId, checker)));
    expect((await desk.request(requestId)).state).toBe('reviewed');
    expect(await desk.events(requestId, 'review.completed')).toBe(1);
    expect(await desk.events(requestId, 'review.handed-in')).toBe(2);
  });

  it('X24 the same act sent 20 times at once has one effect and one event', async () => {
    const requestId = await desk.draft();
    const sent = await Promise.allSettled(Array.from({ length: 20 }, () => desk.submits(requestId)));
    expect(sent.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await Promise.all(Array.from({ length: 20 }, () => desk.votes(requestId, 'c1', 'approve')));
    expect(await desk.events(requestId, 'request.submitted')).toBe(1);
    expect(await desk.events(requestId, 'vote.cast')).toBe(1);
    expect((await desk.request(requestId)).votes).toHaveLength(1);
  });

  it('50 requests submitted and voted on at once: nothing is lost, nothing is there twice', async () => {
    const requestIds: string[] = [];
    for (let count = 0; count < 50; count++) requestIds.push(await desk.draft());
    await Promise.all(requestIds.map((requestId) => desk.submits(requestId)));
    const votes = requestIds.flatMap((requestId) =>
      ['c1', 'c2'].map((checker) => desk.votes(requestId, checker, 'approve')),
    );
    await Promise.all(votes);
    await Promise.all(requestIds.flatMap((id) => ['c1', 'c2'].map((checker) => desk.handsIn(id, checker))));
    for (const requestId of requestIds) {
      const { state, votes: cast, number } = await desk.request(requestId);
      expect({ number, state, voters: cast.length }).toEqual({ number, state: 'reviewed', voters: 2 });
      expect(await desk.events(requestId, 'request.submitted')).toBe(1);
      expect(await desk.events(requestId, 'vote.cast')).toBe(2);
      expect(await desk.events(requestId, 'review.completed')).toBe(1);
    }
  });

  it('W15 a blinded vote leaves no trace in the version that others are told', async () => {
    const requestId = await desk.submitted();
    await desk.votes(requestId, 'c1', 'approve');
    const { version } = await desk.request(requestId);
    await desk.votes(requestId, 'c1', 'changes', 'No.');
    await desk.handsIn(requestId, 'c1');
    expect((await desk.request(requestId)).version).toBe(version);
  });

  it('W27 two at once for the last seat: one has it', async () => {
    const requestId = await desk.submitted();
    await desk.votes(requestId, 'c1', 'approve');
    const sent = await Promise.allSettled(['c2', 'c3'].map((by) => desk.votes(requestId, by, 'approve')));
    expect(sent.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await desk.request(requestId)).reviews).toHaveLength(2);
  });

  async function bothVote(first: 'approve' | 'changes', second: 'approve' | 'changes'): Promise<string> {
    const requestId = await desk.submitted();
    await desk.votes(requestId, 'c1', first);
    await desk.votes(requestId, 'c2', second);
    for (const checker of ['c1', 'c2']) await desk.handsIn(requestId, checker);
    return requestId;
  }
});

onBothDatabases('the draft', (stage) => {
  let desk: Desk;
  beforeEach(async () => {
    desk = await Desk.opens(stage());
  });

  it.each([
    '../../etc/x',
    'C:\\x',
    '/abs',
    'a/../../b',
    '..%2f',
    'a\0b',
    'a.csv.',
    'a ',
    'CON',
    'x'.repeat(300),
  ])('X1 refuses the name %j before it reads a byte', async (path) => {
    const requestId = await desk.draft();
    await expect(desk.adds(requestId, path, 'a')).rejects.toMatchObject({
      code: 'invalid',
      problems: [{ rule: 'file-name' }],
    });
  });

  it('refuses somebody else before it reads a byte, and a file that is too large', async () => {
    const requestId = await desk.draft();
    await expect(desk.adds(requestId, 't2.csv', 'a', 'c1')).rejects.toMatchObject({ code: 'forbidden' });
    const large = 'a'.repeat(1001);
    await expect(desk.adds(requestId, 't2.csv', large)).rejects.toMatchObject({ code: 'too-large' });
    await expect(desk.adds(requestId, 't1.csv', 'a')).rejects.toMatchObject({ code: 'duplicate' });
    expect((await desk.request(requestId)).files).toHaveLength(1);
  });

  it('W49 a second save of the same form is refused with both texts, and loses nothing', async () => {
    const requestId = await desk.draft();
    await desk.saves(requestId, 2, 'Theirs');
    await expect(desk.saves(requestId, 2, 'Yours')).rejects.toMatchObject({
      code: 'changed',
      conflict: { what: { yours: 'Yours', theirs: 'Theirs' } },
    });
    await desk.saves(requestId, 2, 'Theirs');
    expect(await desk.events(requestId, 'request.edited')).toBe(2);
  });

  it('a file goes before anybody reviewed it, and is withdrawn afterwards', async () => {
    const fresh = await desk.draft();
    await desk.removes(fresh);
    expect((await desk.request(fresh)).files).toEqual([]);
    const requestId = await desk.submitted();
    await desk.votes(requestId, 'c1', 'changes', 'Take it out.');
    await desk.votes(requestId, 'c2', 'changes', 'Take it out.');
    for (const checker of ['c1', 'c2']) await desk.handsIn(requestId, checker);
    await desk.returns(requestId, 'c1', 'Take it out.');
    await desk.removes(requestId);
    const [file] = (await desk.request(requestId)).files;
    expect(file?.withdrawn).toBe(true);
    await expect(desk.resubmits(requestId, '')).rejects.toMatchObject({ problems: [{ field: 'files' }] });
  });

  it('W11 what is taken back leaves the queue', async () => {
    const requestId = await desk.submitted();
    await desk.takesBack(requestId);
    expect((await desk.queue('c1')).total).toBe(0);
    expect(await desk.request(requestId)).toMatchObject({ state: 'draft', turn: 1 });
  });
});
