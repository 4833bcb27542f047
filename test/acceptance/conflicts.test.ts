import { noticesIn, problemIn } from '../support/answers';
import { withBook } from '../support/a-book';
import { ARequest, must } from '../support/a-request';
import { Airlock } from '../support/airlock';
import type { Letter } from '../support/cast';

describe('W23 conflicts of interest', () => {
  let airlock: Airlock;
  let request: ARequest;

  const toldOf = async (letter: Letter) =>
    noticesIn(await airlock.who(letter).gets('/notices')).filter(({ requestId }) => requestId === request.id);
  const joins = (letter: Letter, group: string, by: Letter = 'a') =>
    airlock.who(by).posts(`/people/${airlock.ids.get(letter) ?? ''}/group`, { group });

  beforeAll(async () => {
    airlock = await Airlock.opens(withBook({ conflicts: ['author', 'co-author', 'same-group'] }));
    await must(204, joins('r1', 'Chair of Statistics'));
    await must(204, joins('c4', 'Chair of Statistics'));
    request = await ARequest.drafted(airlock);
    const named = { coAuthors: 'Somebody Else\ncarla one' };
    await must(204, airlock.who('r1').posts(`${request.path}/co-authors`, named));
    await must(204, request.does('r1', 'submit'));
  });
  afterAll(() => airlock.closes());

  it('keep a co-author and a person of the same group from reviewing, and say why', async () => {
    for (const [letter, why] of [
      ['c1', 'co-author'],
      ['c4', 'Chair of Statistics'],
    ] as const) {
      const refused = await must(403, airlock.who(letter).posts(`${request.path}/claim`));
      expect(problemIn(refused).title).toContain(why);
      const queue = (await airlock.who(letter).opens('/queue')).text;
      expect(queue).toContain('not for you');
      expect(queue).not.toContain(`${request.path}/claim`);
      expect(await toldOf(letter)).toEqual([]);
    }
    await must(204, request.votes('c2', 'approve', 't1.csv'));
  });

  it('are read by those who review: whom the author names stands beside them', async () => {
    expect((await airlock.who('c2').opens(request.path)).text).toContain(
      'Rita Author, Somebody Else, carla one',
    );
  });

  it('named once a review has begun take no seat: the reviewer and compliance are told, the author is not', async () => {
    const late = await ARequest.submitted(airlock);
    const names = { coAuthors: 'Chris Two, Somebody Else' };
    await must(204, late.votes('c2', 'changes', 't1.csv', 'Suppress it.'));
    await must(204, late.does('c2', 'return-early', { comment: 'Too small.' }));
    await must(204, airlock.who('r1').posts(`${late.path}/co-authors`, names));
    await must(204, late.does('r1', 'resubmit', { answer: 'It stays.' }));
    await must(204, late.votes('c2', 'changes', 't1.csv', 'Suppress it.'));
    const told = async (letter: Letter) =>
      noticesIn(await airlock.who(letter).gets('/notices')).filter(({ requestId }) => requestId === late.id);
    expect((await told('c2')).map(({ kind }) => kind)).toContain('named-late');
    expect((await told('o')).map(({ kind }) => kind)).toContain('reviewer-named');
    expect((await airlock.who('c3').opens(late.path)).text).toContain('the seat stays theirs');
    const asAuthor = airlock.who('r1');
    const read = (await asAuthor.gets(late.path)).text + (await asAuthor.opens(late.path)).text;
    expect(read).toContain('Chris Two');
    expect(read).not.toContain('the seat stays theirs');
    expect((await late.asSeenBy('r1')).request.coAuthors).toMatchObject({ ids: [], namedLate: [] });
  });

  it('W25 take the seat of who comes to the group of the author while they review, or the author to theirs', async () => {
    await must(204, request.handsIn('c2'));
    await must(204, joins('c2', 'chair of statistics'));
    const seat = async () => (await request.asSeenBy('c3')).request.reviews[0];
    expect((await seat())?.left?.because).toBe('same-group');
    expect((await airlock.who('c3').opens(request.path)).text).toContain('is of the group of an author');
    expect((await toldOf('c2')).map(({ kind }) => kind)).toContain('seat-fell-away');
    await must(204, joins('c3', 'Chair of Economics'));
    await must(204, airlock.who('c3').posts(`${request.path}/claim`));
    await must(204, joins('r1', 'Chair of Economics'));
    expect((await request.now()).state).toBe('in-review');
    await must(403, request.votes('c3', 'approve', 't1.csv'));
    expect((await airlock.who('c3').gets('/notices')).text).toContain('seat-fell-away');
  });

  it('are groups that only administrators set', async () => {
    for (const letter of ['r1', 'c1', 'o'] as const) await must(403, joins('c2', 'Another', letter));
    for (const letter of ['a', 'o'] as const)
      expect((await airlock.who(letter).opens('/people')).text).toContain('Chair of Statistics');
    expect((await airlock.who('o').opens('/people')).text).not.toContain('action="/people/');
  });
});
