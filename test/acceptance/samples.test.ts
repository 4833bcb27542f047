import type { SamplesPage } from '../../src/app/samples/read-samples/read-samples';
import { type Answer, eventsIn, noticesIn } from '../support/answers';
import { withBook } from '../support/a-book';
import { ARequest, must } from '../support/a-request';
import { Airlock } from '../support/airlock';
import type { Letter } from '../support/cast';

const samplesIn = ({ text }: Answer) => JSON.parse(text) as SamplesPage;

describe('W62 a release that was drawn', () => {
  let airlock: Airlock;
  let request: ARequest;
  let drawn: Letter;
  let other: Letter;
  let id: string;

  const listOf = async (letter: Letter) => samplesIn(await must(200, airlock.who(letter).gets('/samples')));
  const says = (letter: Letter, outcome: string, reason = '') =>
    airlock.who(letter).posts(`/samples/${id}`, { outcome, reason });

  beforeAll(async () => {
    airlock = await Airlock.opens(withBook({ 'sample-after-release': '100 %' }));
    request = await ARequest.released(airlock);
    const { samples } = await listOf('o');
    id = samples[0]?.id ?? '';
    [drawn, other] = samples[0]?.reviewer?.id === airlock.ids.get('c3') ? ['c3', 'c4'] : ['c4', 'c3'];
  });
  afterAll(() => airlock.closes());

  it('goes to a checker who did not review it, who is told, and whoever has the register can draw it again', async () => {
    const { samples, counts } = await listOf('o');
    const { release } = await request.now();
    expect(samples).toMatchObject([
      {
        request: { id: request.id },
        releaseId: release?.id,
        share: 1,
        reviewer: { id: airlock.ids.get(drawn) },
      },
    ]);
    expect(counts).toEqual({ drawn: 1, done: 0, disagree: 0 });
    expect(samples[0]?.seed).toBe(`P ${release?.deliveredAt ? String(release.deliveredAt).slice(0, 7) : ''}`);
    const told = noticesIn(await airlock.who(drawn).gets('/notices'));
    expect(told.map(({ kind }) => kind)).toContain('sample-drawn');
    const delivered = await airlock.who('o').gets(`/audit?request=${request.id}&kind=release.delivered`);
    expect(eventsIn(delivered)).toMatchObject([{ after: { sample: { drawn: true, share: 1 } } }]);
  });

  it('is on nobody else’s list, and nobody else says what came of it', async () => {
    expect((await listOf(drawn)).samples).toHaveLength(1);
    expect((await listOf('c1')).samples).toEqual([]);
    expect((await airlock.who(drawn).opens('/samples')).text).toContain(`action="/samples/${id}"`);
    expect((await airlock.who('o').opens('/samples')).text).not.toContain(`action="/samples/${id}"`);
    for (const letter of ['r1', 'a', 'x'] as const) await must(403, airlock.who(letter).gets('/samples'));
    for (const letter of ['r1', 'c1', 'c2', other, 'o', 'a'] as const)
      await must(403, says(letter, 'agrees'));
    await must(404, says('x', 'agrees'));
  });

  it('shows who was drawn nothing of the first review before they have judged it, and then all', async () => {
    const votes = async (letter: Letter) => (await request.asSeenBy(letter)).request.votes.length;
    expect([await votes(drawn), await votes(other)]).toEqual([0, 2]);
    const { text } = await airlock.who(drawn).opens(request.path);
    expect(text).toContain('drawn to be reviewed again');
    expect(text).toContain('reviewed it first');
    expect(text).not.toContain('reviewing, ');
    expect((await airlock.who(other).opens(request.path)).text).not.toContain('drawn to be reviewed again');
  });

  it('that should not have gone out is an incident, once, with a reason', async () => {
    await must(422, says(drawn, 'would-not-have-released'));
    await must(204, says(drawn, 'would-not-have-released', 'North is a village.'));
    await must(409, says(drawn, 'agrees'));
    expect((await request.asSeenBy(drawn)).request.votes).toHaveLength(2);
    const list = await listOf('o');
    expect(list.counts).toEqual({ drawn: 1, done: 1, disagree: 1 });
    expect(list.samples).toMatchObject([
      { done: { outcome: 'would-not-have-released', reason: 'North is a village.' } },
    ]);
    expect((await airlock.who('o').opens('/samples')).text).toContain('North is a village.');
    const told = noticesIn(await airlock.who('o').gets('/notices'));
    expect(told.filter(({ kind }) => kind === 'sample-disagrees')).toHaveLength(1);
    const incident = await airlock.who('o').gets(`/audit?request=${request.id}&kind=incident.opened`);
    expect(eventsIn(incident)).toHaveLength(1);
    expect((await request.now()).state).toBe('released');
  });
});
