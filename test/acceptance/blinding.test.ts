import { problemIn } from '../support/answers';
import { withBook } from '../support/a-book';
import { ARequest, CLEAN, must } from '../support/a-request';
import { Airlock } from '../support/airlock';
import { Tables } from '../support/tables';

/** A form that changes something of a request; others only lead somewhere. */
const WRITES = /<form[^>]*method="post"[^>]*action="\/requests/;
const OTHER = `${CLEAN}West,160\n`;

describe('who sees what of a review, and when', () => {
  let airlock: Airlock;
  beforeAll(async () => {
    airlock = await Airlock.opens();
  });
  afterAll(() => airlock.closes());

  it('W16 its author sees that it is under way, and no more', async () => {
    const request = await ARequest.submitted(airlock);
    await must(204, request.votes('c1', 'changes', 't1.csv', 'Suppress North.'));
    const { text } = await airlock.who('r1').opens(request.path);
    expect(text).toContain('Output checkers are looking at it.');
    expect(text).not.toMatch(/Carla|1 of 2|Suppress North/);
    const { request: seen } = await request.asSeenBy('r1');
    expect(seen).toMatchObject({ state: 'in-review', votes: [], reviews: [], comments: [] });
  });

  it('W17 once all is in, the file on which votes differ comes first', async () => {
    const request = await ARequest.submitted(airlock, { 'a.csv': CLEAN, 'z.csv': OTHER });
    for (const checker of ['c1', 'c2'] as const) {
      await must(204, request.votes(checker, 'approve', 'a.csv'));
      const isFirst = checker === 'c1';
      await must(204, request.votes(checker, isFirst ? 'approve' : 'changes', 'z.csv', 'Round it.'));
      if (isFirst) await must(204, request.handsIn(checker));
    }
    const orderIn = ({ text }: { readonly text: string }) =>
      [...text.matchAll(/<a class="row-link"[^>]*>([az]\.csv)</g)].map(([, name]) => name);
    expect(orderIn(await airlock.who('c1').opens(request.path))).toEqual(['a.csv', 'z.csv']);
    await must(204, request.handsIn('c2'));
    for (const checker of ['c1', 'c2'] as const)
      expect(orderIn(await airlock.who(checker).opens(request.path))).toEqual(['z.csv', 'a.csv']);
  });

  it('W19, W20 a vote is changed until the review is in, and then only once all are, with both in the audit', async () => {
    const request = await ARequest.submitted(airlock);
    await must(204, request.votes('c1', 'changes', 't1.csv', 'Round it.'));
    await must(204, request.votes('c1', 'approve', 't1.csv', 'It is rounded.'));
    const { votes } = (await request.asSeenBy('c1')).request;
    expect(votes.map(({ choice }) => choice)).toEqual(['approve']);
    expect(await Tables.countEvents(airlock.config.dataFolder, request.id, 'vote.cast')).toBe(2);
    await must(204, request.handsIn('c1'));
    const early = await must(409, request.votes('c1', 'changes', 't1.csv', 'No.'));
    expect(problemIn(early).code).toBe('wrong-state');
    await request.isApprovedThroughout('c2');
    await must(204, request.votes('c1', 'changes', 't1.csv', 'No after all.'));
    expect((await airlock.who('c2').opens(request.path)).text).toContain('changed after the reviews were in');
  });

  it('W36 returned early, what was voted and said is kept for checkers, and in the audit', async () => {
    const request = await ARequest.submitted(airlock);
    await must(204, request.votes('c1', 'changes', 't1.csv', 'Merge North.'));
    for (const [visibility, text] of [
      ['checkers', 'Is this the census?'],
      ['everyone', 'Say which year.'],
    ])
      await must(204, airlock.who('c1').posts(`${request.path}/comments`, { visibility, text }));
    await must(422, request.does('c1', 'return-early'));
    await must(204, request.does('c1', 'return-early', { comment: 'See the comment.' }));
    expect((await request.now()).state).toBe('returned');

    const author = (await airlock.who('r1').opens(request.path)).text;
    expect(author).toContain('Say which year.');
    expect(author).toContain('See the comment.');
    expect(author).not.toMatch(/Merge North|Is this the census|data-act="vote"/);
    const checker = (await airlock.who('c1').opens(request.path)).text;
    for (const said of ['Merge North.', 'Is this the census?', 'Say which year.'])
      expect(checker).toContain(said);
    for (const kind of ['vote.cast', 'request.returned'])
      expect(await Tables.countEvents(airlock.config.dataFolder, request.id, kind)).toBe(1);
    expect(await Tables.countEvents(airlock.config.dataFolder, request.id, 'comment.added')).toBe(2);
  });

  it('W72, K9 the officer reads everything once it is disclosed, changes nothing, and each view is remembered', async () => {
    const request = await ARequest.submitted(airlock);
    const note = { visibility: 'checkers', text: 'Between us.' };
    await must(204, request.votes('c1', 'changes', 't1.csv', 'Suppress North.'));
    await must(204, airlock.who('c1').posts(`${request.path}/comments`, note));
    const said = /Suppress North|Between us|Review handed in/;
    const officer = async () => (await must(200, airlock.who('o').opens(request.path))).text;
    expect(await officer()).not.toMatch(said);
    await must(204, request.handsIn('c1'));
    expect(await officer()).not.toMatch(said);
    await request.isApprovedThroughout('c2');

    const views = () => Tables.countEvents(airlock.config.dataFolder, request.id, 'request.viewed');
    const before = await views();
    const page = await officer();
    expect(await views()).toBe(before + 1);
    for (const text of ['Suppress North.', 'Looked at every cell.', 'Between us.', 'Review handed in'])
      expect(page).toContain(text);
    expect(page).not.toMatch(WRITES);
    const { id, current } = await request.file('t1.csv', 'o');
    const file = await must(200, airlock.who('o').opens(`${request.path}/files/${id}`));
    expect(file.text).not.toMatch(WRITES);
    const vote = { sha256: current.sha256, choice: 'approve', reason: 'x' };
    await must(403, airlock.who('o').posts(`${request.path}/files/${id}/vote`, vote));
  });
});

it('W72 where the book does not blind the officer, they read a review while it is written', async () => {
  const open = await Airlock.opens(withBook({ 'officer-blinded': false }));
  const request = await ARequest.submitted(open);
  await must(204, request.votes('c1', 'changes', 't1.csv', 'Suppress North.'));
  expect((await open.who('o').opens(request.path)).text).toContain('Suppress North.');
  expect((await open.who('c2').opens(request.path)).text).not.toContain('Suppress North.');
  await open.closes();
});

it('W18 where the book does not blind, a vote is seen by the other checker at once, and not by the author', async () => {
  const open = await Airlock.opens(withBook({ blinded: false }));
  const request = await ARequest.submitted(open);
  await must(204, request.votes('c1', 'changes', 't1.csv', 'Suppress North.'));
  expect((await open.who('c2').opens(request.path)).text).toContain('Suppress North.');
  expect((await open.who('r1').opens(request.path)).text).not.toContain('Suppress North.');
  await open.closes();
});
