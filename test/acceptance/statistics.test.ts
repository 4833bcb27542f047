import { findingKey } from '../../src/app/reviews/judgement';
import type { FalseAlarmsPage } from '../../src/app/statistics/read-false-alarms/read-false-alarms';
import type { StatisticsPage } from '../../src/app/statistics/read-statistics/read-statistics';
import { eventsIn, filePageIn } from '../support/answers';
import { ARequest, CLEAN, must, SMALL } from '../support/a-request';
import { Airlock } from '../support/airlock';

describe('statistics for compliance', () => {
  let airlock: Airlock;
  let request: ARequest;
  const read = async () =>
    JSON.parse((await must(200, airlock.who('o').gets('/statistics'))).text) as StatisticsPage;

  beforeAll(async () => {
    airlock = await Airlock.opens();
    request = await ARequest.submitted(airlock, { 'small.csv': SMALL, 'clean.csv': CLEAN });
    const { id } = await request.file('small.csv', 'c1');
    const { file, report } = filePageIn(await airlock.who('c1').gets(`${request.path}/files/${id}`));
    const [finding] = report?.findings ?? [];
    if (!finding) throw new Error('nothing was found');
    const judged = { sha256: file.current.sha256, finding: findingKey(finding), judgement: 'wrong' };
    const path = `${request.path}/files/${id}/judgements`;
    await must(204, airlock.who('c1').posts(path, { ...judged, reason: 'A river.' }));
  });
  afterAll(() => airlock.closes());

  it('tell nothing of a running review', async () => {
    const { agreement, judgements, approvals } = await read();
    expect({ agreement, judgements, approvals }).toEqual({
      agreement: [],
      judgements: [],
      approvals: { files: 0, overrides: 0 },
    });
    const alarms = await must(200, airlock.who('o').gets('/statistics/false-alarms'));
    expect((JSON.parse(alarms.text) as FalseAlarmsPage).alarms).toEqual([]);
  });

  it('W60 count a flagged file that was approved as an override, and its false alarm', async () => {
    for (const checker of ['c1', 'c2'] as const) await request.isApprovedThroughout(checker);
    await must(204, request.does('c1', 'approve'));
    const { findings, ...others } = await read();
    expect(findings).toContainEqual({ rule: 'small-count', flagged: 1, unsure: 0, rejected: 0 });
    expect(others).toMatchObject({
      turnaround: [{ decisions: 1 }],
      agreement: [{ files: 2, agreed: 2 }],
      judgements: [{ rule: 'small-count', judgement: 'wrong', count: 1 }],
      approvals: { files: 2, overrides: 1 },
    });
  });

  it('show each false alarm with its example, to compliance only', async () => {
    const { alarms } = JSON.parse(
      (await must(200, airlock.who('o').gets('/statistics/false-alarms'))).text,
    ) as FalseAlarmsPage;
    expect(alarms).toMatchObject([
      { rule: 'small-count', reason: 'A river.', file: { path: 'small.csv' }, request: { id: request.id } },
    ]);
    const page = await must(200, airlock.who('o').opens('/statistics/false-alarms'));
    expect(page.text).toContain('A river.');
    expect(page.text).toContain('A count of few people <code class="rule-id">small-count</code>');
    const csv = await must(200, airlock.who('o').downloads('/statistics/each-false-alarm.csv'));
    expect(String(csv.body)).toContain('small-count,');
    await must(403, airlock.who('c1').gets('/statistics/false-alarms'));
  });

  it('show each chart with its numbers, and hand them out as CSV, remembered', async () => {
    const page = await must(200, airlock.who('o').opens('/statistics'));
    for (const name of ['turnaround', 'agreement', 'findings', 'false-alarms', 'overrides']) {
      expect(page.text).toContain(`href="/statistics/${name}.csv"`);
    }
    // Its title for people, its id for programs.
    expect(page.text).toContain('>A count of few people</span> <code class="rule-id">small-count</code>');
    const byRule = await must(200, airlock.who('o').downloads('/statistics/findings.csv'));
    expect(String(byRule.body)).toContain('\nsmall-count,1,0');
    const csv = await must(200, airlock.who('o').downloads('/statistics/overrides.csv'));
    expect(String(csv.body)).toBe('Approved,Files\r\nalthough flagged,1\r\nnothing flagged,1\r\n');
    await must(404, airlock.who('o').gets('/statistics/nothing.csv'));
    await must(403, airlock.who('c1').gets('/statistics'));
    const [last] = eventsIn(await must(200, airlock.who('o').gets('/audit?kind=statistics.viewed')));
    expect(last?.after).toEqual({ table: 'nothing' });
  });
});
