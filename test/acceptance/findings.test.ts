import type { FilePage } from '../../src/app/scanning/read-file/read-file';
import { findingKey } from '../../src/app/reviews/judgement';
import { eventsIn } from '../support/answers';
import { ARequest, CLEAN, must, SMALL } from '../support/a-request';
import { Airlock } from '../support/airlock';
import type { Letter } from '../support/cast';
import { withBook } from '../support/a-book';

describe('what checkers make of findings', () => {
  let airlock: Airlock;
  let request: ARequest;
  const page = async (letter: Letter) => {
    const { id } = await request.file('small.csv', letter);
    const answer = await must(200, airlock.who(letter).gets(`${request.path}/files/${id}`));
    return JSON.parse(answer.text) as FilePage;
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
