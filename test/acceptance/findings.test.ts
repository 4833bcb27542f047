import { findingKey } from '../../src/app/reviews/judgement';
import { eventsIn, filePageIn, problemIn } from '../support/answers';
import { ARequest, CLEAN, must, SMALL } from '../support/a-request';
import { Airlock } from '../support/airlock';
import type { Letter } from '../support/cast';
import { withBook } from '../support/a-book';
import { aTable } from '../support/a-table';

/** Flagged by `small-count` and by `direct-identifier`. */
const TWO_RULES = aTable`region,people,nhs number
                         North,3,9434765919
                         South,120,9434765870`;

describe('what checkers make of findings', () => {
  let airlock: Airlock;
  let request: ARequest;
  const page = async (letter: Letter) => {
    const { id } = await request.file('small.csv', letter);
    const answer = await must(200, airlock.who(letter).gets(`${request.path}/files/${id}`));
    return filePageIn(answer);
  };
  const judges = async (letter: Letter, judgement: string, reason = '') => {
    const { file, report } = await page('c1');
    const [finding] = report?.findings ?? [];
    if (!finding) throw new Error('nothing was found');
    return airlock.who(letter).posts(`${request.path}/files/${file.id}/judgements`, {
      ...{ sha256: file.current.sha256, finding: findingKey(finding), judgement, reason },
    });
  };

  beforeAll(async () => {
    airlock = await Airlock.opens(withBook({ override: 'all-agree' }));
    request = await ARequest.submitted(airlock, { 'small.csv': SMALL, 'clean.csv': CLEAN });
  });
  afterAll(() => airlock.closes());

  it('accepting one, or calling it wrong, needs a reason; confirming it does not', async () => {
    await must(422, judges('c1', 'accepted'));
    await must(422, judges('c1', 'wrong'));
    await must(204, judges('c1', 'confirmed'));
    expect((await request.now()).state).toBe('in-review');
    await must(204, judges('c1', 'wrong', 'North is a river, not people.'));
    await must(204, judges('c1', 'wrong', 'North is a river, not people.'));
    const { judgements } = await page('c1');
    expect(judgements).toMatchObject([{ judgement: 'wrong', rule: 'small-count', place: 'B2' }]);
  });

  it('W15 nobody else reads it before all reviews are in', async () => {
    for (const letter of ['c2', 'o', 'r2'] as const) {
      expect((await page(letter)).judgements).toEqual([]);
      const { id } = await request.file('small.csv', letter);
      const shown = await airlock.who(letter).opens(`${request.path}/files/${id}`);
      expect(shown.text).not.toContain('river');
      expect(shown.text).toContain('A count of few people</a>, medium severity');
    }
    const audit = await must(200, airlock.who('o').gets(`/audit?request=${request.id}&kind=finding.judged`));
    expect(eventsIn(audit)).toEqual([]);
  });

  it('W60 whoever approves a flagged file gives a reason, and with `all-agree` nobody may be against', async () => {
    await must(422, request.votes('c1', 'approve', 'small.csv'));
    await must(204, request.votes('c1', 'approve', 'small.csv', 'A river.'));
    await must(204, request.votes('c1', 'approve', 'clean.csv'));
    await must(204, request.handsIn('c1'));
    await must(409, judges('c1', 'confirmed'));
    await must(204, judges('c2', 'accepted', 'Published by the office.'));
    await must(204, request.votes('c2', 'changes', 'small.csv', 'Suppress North.'));
    await must(204, request.votes('c2', 'approve', 'clean.csv'));
    await must(204, request.handsIn('c2'));

    await must(204, request.votes('c3', 'approve', 'small.csv', 'Published.'));
    await must(204, request.handsIn('c3'));
    const refused = await must(422, request.does('c3', 'approve'));
    expect(refused.text).toContain('small.csv differ');
    await must(204, request.votes('c2', 'approve', 'small.csv', 'Published by the office.'));
    await must(204, request.does('c3', 'approve'));
  });

  it('stands beside the finding afterwards, in the file and in the audit', async () => {
    const { id } = await request.file('small.csv');
    const shown = await airlock.who('c3').opens(`${request.path}/files/${id}`);
    expect(shown.text).toContain('<strong>Chris Two</strong> accepted it: Published by the office.');
    const audit = await must(200, airlock.who('o').gets(`/audit?request=${request.id}&kind=finding.judged`));
    expect(eventsIn(audit).map(({ after }) => after)).toMatchObject([
      { judgement: 'accepted' },
      { judgement: 'wrong', rule: 'small-count', place: 'B2' },
      { judgement: 'confirmed' },
    ]);
    expect((await airlock.who('r1').opens(`${request.path}/files/${id}`)).text).not.toContain('river');
  });
});

describe('W63 what is approved was on screen', () => {
  let airlock: Airlock;
  let request: ARequest;
  beforeAll(async () => {
    airlock = await Airlock.opens();
    request = await ARequest.submitted(airlock, { 'small.csv': TWO_RULES, 'clean.csv': CLEAN });
  });
  afterAll(() => airlock.closes());

  const approves = async (path: string) => {
    const { id, current } = await request.file(path, 'c1');
    const vote = { sha256: current.sha256, choice: 'approve', reason: 'Published.' };
    return airlock.who('c1').posts(`${request.path}/files/${id}/vote`, vote);
  };
  const opens = async (path: string, query = '') => {
    const { id } = await request.file(path, 'c1');
    return must(200, airlock.who('c1').opens(`${request.path}/files/${id}${query}`));
  };

  it('a file that was not opened is not approved', async () => {
    const refused = await must(422, approves('clean.csv'));
    expect(problemIn(refused).problems[0]?.message).toBe('You have not looked at clean.csv.');
    await opens('clean.csv');
    await must(204, approves('clean.csv'));
  });

  it('nor one in which no finding of a rule that flagged was opened', async () => {
    await opens('small.csv');
    const refused = await must(422, approves('small.csv'));
    const [unread] = problemIn(refused).problems;
    expect(unread).toMatchObject({
      rule: 'direct-identifier',
      message: 'Open a finding of “Something that names a person” first.',
    });
    const { id, current } = await request.file('small.csv', 'c1');
    const opening = { sha256: current.sha256, rule: unread?.rule };
    await must(
      404,
      airlock.who('c1').posts(`${request.path}/files/${id}/openings`, { ...opening, rule: 'x' }),
    );
    await must(204, airlock.who('c1').posts(`${request.path}/files/${id}/openings`, opening));
    await must(204, approves('small.csv'));
  });

  it('from the queue a reviewer comes straight to the next file without a vote of theirs', async () => {
    const next = await airlock.who('c2').opens(`${request.path}/next`);
    const { id } = await request.file('clean.csv');
    expect(next.headers['location']).toBe(`${request.path}/files/${id}`);
    const voted = await airlock.who('c1').opens(`${request.path}/next`);
    expect(voted.headers['location']).toBe(request.path);
    await must(303, airlock.who('r1').opens(`${request.path}/next`));
    await must(404, airlock.who('x').opens(`${request.path}/next`));
  });
});
