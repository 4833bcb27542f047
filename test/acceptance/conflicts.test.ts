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

  it('W25 take the seat of who comes to the group of the author while they review, or the author to theirs', async () => {
    await must(204, request.handsIn('c2'));
    await must(204, joins('c2', 'chair of statistics'));
    const seat = async () => (await request.asSeenBy('c3')).request.reviews[0];
    expect((await seat())?.left?.because).toBe('same-group');
    expect((await airlock.who('c3').opens(request.path)).text).toContain('is of the author’s group');
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
    expect((await airlock.who('a').opens('/people')).text).toContain('Chair of Statistics');
  });
});
