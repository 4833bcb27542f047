import { createdIn, eventsIn, problemIn, requestPageIn } from '../support/answers';
import { ARequest, CLEAN, must, SMALL } from '../support/a-request';
import { Airlock } from '../support/airlock';
import type { Letter } from '../support/cast';

describe('the review', () => {
  let airlock: Airlock;
  beforeAll(async () => {
    airlock = await Airlock.opens();
  });
  afterAll(() => airlock.closes());

  it('W14 opening a file is remembered with its digest and changes nothing', async () => {
    const request = await ARequest.submitted(airlock);
    const { id, current } = await request.file('t1.csv', 'c1');
    await must(200, airlock.who('c1').opens(`${request.path}/files/${id}`));
    expect(await eventsOf(request, 'file.viewed')).toMatchObject([{ fileId: id, sha256: current.sha256 }]);
    expect((await request.now()).state).toBe('submitted');
  });

  describe('W15, W16 blinded', () => {
    const REASON = 'Three people in North are recognisable.';
    const COMMENT = 'Ask about the census.';
    let request: ARequest;

    beforeAll(async () => {
      request = await ARequest.submitted(airlock, { 'north.csv': SMALL });
      await must(204, request.votes('c1', 'changes', 'north.csv', REASON));
      await must(204, comments(request, 'c1', 'checkers', COMMENT));
      await must(204, request.handsIn('c1'));
    });

    it.each<Letter>(['c2', 'r1', 'r2', 'o'])('nothing that %s reads tells of the vote', async (letter) => {
      const { id } = await request.file('north.csv', letter);
      const pages = [request.path, `${request.path}/files/${id}`, '/notices', '/'];
      const texts = await Promise.all(
        pages.flatMap((path) => [airlock.who(letter).opens(path), airlock.who(letter).gets(path)]),
      );
      for (const { text } of texts) {
        expect(text).not.toContain(REASON);
        expect(text).not.toContain(COMMENT);
      }
      const seen = (await request.asSeenBy(letter)).request;
      expect(seen).toMatchObject({ votes: [], comments: [] });
      expect(seen.reviews.map(({ submittedAt }) => submittedAt)).not.toContainEqual(expect.anything());
    });

    it('the officer finds no vote in the audit and its export yet', async () => {
      const audit = await airlock.who('o').gets(`/audit?request=${request.id}`);
      const csv = await airlock.who('o').gets(`/audit.csv?request=${request.id}`).buffer(true);
      for (const { text } of [audit, csv]) {
        expect(text).not.toContain('vote.cast');
        expect(text).not.toContain('review.handed-in');
        expect(text).not.toContain(REASON);
      }
    });

    it('once both are in, each sees the other, differences first', async () => {
      await must(204, request.votes('c2', 'approve', 'north.csv', 'North is a public figure.'));
      await must(204, request.handsIn('c2'));
      expect((await airlock.who('c2').opens(request.path)).text).toContain(REASON);
      expect((await airlock.who('c1').opens(request.path)).text).toContain('North is a public figure.');
      expect((await airlock.who('c1').opens(request.path)).text).toContain('votes differ');
    });
  });

  it('W23 nobody reviews their own request', async () => {
    const own = await ownRequestOfAChecker(airlock);
    const c4 = airlock.who('c4');
    const { request } = requestPageIn(await c4.gets(own));
    const [file] = request.files;
    const vote = { sha256: file?.current.sha256, choice: 'approve', reason: 'Mine.' };
    await must(403, c4.posts(`${own}/files/${file?.id}/vote`, vote));
    const page = await c4.opens(own);
    expect(page.text).not.toContain('data-act="vote"');
    expect((await c4.opens('/queue')).text).not.toContain('A checker asks');
    expect((await airlock.who('c1').opens('/queue')).text).toContain('A checker asks');
  });

  it('a flagged file is not approved without a reason, and changes are not asked for without one', async () => {
    const request = await ARequest.submitted(airlock, { 'north.csv': SMALL });
    const approval = await must(422, request.votes('c1', 'approve', 'north.csv'));
    expect(approval.body).toMatchObject({ code: 'incomplete', problems: [{ field: 'reason' }] });
    const changes = await request.votes('c1', 'changes', 'north.csv');
    const refused = changes.status === 422 ? changes : await request.handsIn('c1');
    expect(refused.status).toBe(422);
    expect((await request.now()).state).toBe(changes.status === 422 ? 'submitted' : 'in-review');
  });

  it('W59, K11 what could not be decided is approved with a reason only, and the reason stays with the file', async () => {
    const request = await ARequest.submitted(airlock, {
      'means.csv': 'region,mean age\nNorth,41.2\nSouth,39.5\n',
    });
    const refused = await must(422, request.votes('c1', 'approve', 'means.csv'));
    expect(refused.body).toMatchObject({ code: 'incomplete', problems: [{ field: 'reason' }] });
    await must(204, request.votes('c1', 'approve', 'means.csv', 'Each mean is of 400 people.'));
    const { id } = await request.file('means.csv', 'c1');
    const page = await must(200, airlock.who('c1').opens(`${request.path}/files/${id}`));
    expect(page.text).toContain('Each mean is of 400 people.');
  });

  it('W21 a review is handed in only when each file has a vote, and those without one are listed', async () => {
    const files = { 't1.csv': CLEAN, 't2.csv': `${CLEAN}West,160\n`, 't3.csv': `${CLEAN}West,170\n` };
    const request = await ARequest.submitted(airlock, files);
    await must(204, request.votes('c1', 'approve', 't1.csv'));
    const refused = problemIn(await must(422, request.handsIn('c1')));
    expect(refused.code).toBe('incomplete');
    expect(refused.problems.map(({ field }) => field)).toEqual(['t2.csv', 't3.csv']);
    expect((await airlock.who('c1').opens(request.path)).text).toContain('You have not voted on 2 files.');
    for (const path of ['t2.csv', 't3.csv']) await must(204, request.votes('c1', 'approve', path));
    await must(204, request.handsIn('c1'));
  });

  describe('W30, W31 when the two disagree', () => {
    it('the request is not approved, and the file is named', async () => {
      const request = await disagreed();
      const refused = await must(422, request.does('c1', 'approve'));
      expect(refused.text).toContain('north.csv');
    });

    it('one may revise, marked as changed after disclosure', async () => {
      const request = await disagreed();
      await must(204, request.votes('c1', 'approve', 'north.csv', 'Agreed after all.'));
      expect((await airlock.who('c2').opens(request.path)).text).toContain(
        'changed after the reviews were in',
      );
      await must(204, request.does('c2', 'approve'));
    });

    it('a third checker takes a seat, and the minority vote stays on record', async () => {
      const request = await disagreed();
      await must(204, request.votes('c3', 'approve', 'north.csv', 'Public figure, I checked.'));
      await must(204, request.handsIn('c3'));
      await must(204, request.does('c3', 'approve'));
      const { votes } = (await request.asSeenBy('c1')).request;
      expect(votes.map(({ choice }) => choice).sort()).toEqual(['approve', 'approve', 'changes']);
    });

    async function disagreed(): Promise<ARequest> {
      const request = await ARequest.submitted(airlock, { 'north.csv': SMALL });
      await must(204, request.votes('c1', 'changes', 'north.csv', 'Three people.'));
      await must(204, request.votes('c2', 'approve', 'north.csv', 'A public figure.'));
      for (const checker of ['c1', 'c2'] as const) await must(204, request.handsIn(checker));
      return request;
    }
  });

  it('W37 a replaced file loses its votes, the other one keeps them', async () => {
    const request = await ARequest.reviewed(airlock, { 't1.csv': CLEAN, 't2.csv': `${CLEAN}West,160\n` });
    await must(204, request.does('c1', 'return', { comment: 'Round t1, please.' }));
    const { id, current } = await request.file('t1.csv');
    const newer = `${CLEAN}South-West,170\n`;
    await must(204, airlock.who('r1').uploads(`${request.path}/files/${id}/replace`, [['t1.csv', newer]]));
    await request.isChecked();
    await must(204, request.does('r1', 'resubmit', { answer: 'Rounded.' }));
    const { request: seen } = await request.asSeenBy('c1');
    const standing = seen.files.filter((file) =>
      seen.votes.some((vote) => vote.fileId === file.id && vote.sha256 === file.current.sha256),
    );
    expect(standing.map(({ path }) => path)).toEqual(['t2.csv']);
    expect(seen.votes.some(({ sha256 }) => sha256 === current.sha256)).toBe(true);
    expect((await airlock.who('c1').opens(`${request.path}/files/${id}`)).text).toContain('on version 1');
  });

  it('W44 a rejection needs a reason, which is public and final', async () => {
    const request = await ARequest.reviewed(airlock);
    await must(422, request.does('c1', 'reject'));
    await must(204, request.does('c1', 'reject', { reason: 'Outside the project plan.' }));
    expect((await airlock.who('r1').opens(request.path)).text).toContain('Outside the project plan.');
    const { text } = await airlock.who('c1').opens(request.path);
    expect(text).toContain('Outside the project plan.');
    expect(text).not.toContain('>open</span>');
    await must(409, request.does('c2', 'approve'));
  });

  it('W45 the author never reads an internal comment', async () => {
    const request = await ARequest.submitted(airlock);
    await must(204, request.votes('c1', 'approve', 't1.csv'));
    await must(204, comments(request, 'c1', 'checkers', 'Only between us.'));
    await must(204, comments(request, 'c1', 'everyone', 'Say how you rounded.'));
    await must(204, request.does('c1', 'return-early', { comment: 'See the comments.' }));
    for (const answer of [
      await airlock.who('r1').opens(request.path),
      await airlock.who('r1').gets(request.path),
    ]) {
      expect(answer.text).not.toContain('Only between us.');
      expect(answer.text).toContain('Say how you rounded.');
    }
  });

  it('W50 the last two reviews at the same moment make one transition', async () => {
    const request = await ARequest.submitted(airlock);
    for (const checker of ['c1', 'c2'] as const) await must(204, request.votes(checker, 'approve', 't1.csv'));
    const answers = await Promise.all([request.handsIn('c1'), request.handsIn('c2')]);
    expect(answers.map(({ status }) => status)).toEqual([204, 204]);
    expect(await eventsOf(request, 'review.completed')).toHaveLength(1);
    expect(await eventsOf(request, 'review.handed-in')).toHaveLength(2);
    expect((await request.now()).state).toBe('reviewed');
  });

  it('X15 a vote on bytes that are no longer there is refused', async () => {
    const request = await ARequest.submitted(airlock);
    const { id } = await request.file('t1.csv', 'c1');
    const vote = { sha256: '0'.repeat(64), choice: 'approve', reason: 'x' };
    const refused = await must(409, airlock.who('c1').posts(`${request.path}/files/${id}/vote`, vote));
    expect(problemIn(refused).code).toBe('changed');
  });

  async function eventsOf(request: ARequest, kind: string): Promise<readonly object[]> {
    return eventsIn(await must(200, airlock.who('o').gets(`/audit?request=${request.id}&kind=${kind}`)));
  }

  function comments(request: ARequest, letter: Letter, visibility: 'everyone' | 'checkers', text: string) {
    return airlock.who(letter).posts(`${request.path}/comments`, { visibility, text });
  }
});

/** C4 is a member of the project and a checker. */
async function ownRequestOfAChecker(airlock: Airlock): Promise<string> {
  const c4 = airlock.who('c4');
  const started = await must(
    201,
    c4.posts(`/projects/${airlock.projectId}/requests`, { title: 'A checker asks' }),
  );
  const path = `/requests/${createdIn(started)}`;
  const said = { what: 'x', why: 'x', destination: 'x' };
  await must(204, c4.posts(`${path}/context`, { contextVersion: 1, title: 'A checker asks', ...said }));
  const added = await must(201, c4.uploads(`${path}/files`, [['t1.csv', CLEAN]]));
  const statement = {
    statementVersion: 1,
    description: 'd',
    population: 'p',
    variables: 'v',
    suppression: 'none',
  };
  await must(204, c4.posts(`${path}/files/${createdIn(added)}/statement`, statement));
  const { version } = requestPageIn(await c4.gets(path)).request;
  await must(204, c4.posts(`${path}/submit`, { version }));
  return path;
}
