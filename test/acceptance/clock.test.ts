import { existsSync, readdirSync } from 'node:fs';
import type { MonthlyReport } from '../../src/app/statistics/read-monthly-report/read-monthly-report';
import type { StatisticsPage } from '../../src/app/statistics/read-statistics/read-statistics';
import { eventsIn, noticesIn, problemIn, queueIn } from '../support/answers';
import { ARequest, must } from '../support/a-request';
import { Airlock } from '../support/airlock';
import type { Letter } from '../support/cast';
import { until } from '../support/until';

const DAY = 24;

describe('while time passes', () => {
  let airlock: Airlock;
  let waiting: ARequest;
  let returned: ARequest;
  let worked: ARequest;
  let answered: ARequest;
  let helped: ARequest;
  let released: ARequest;

  beforeAll(async () => {
    airlock = await Airlock.opens();
    released = await ARequest.released(airlock);
    returned = await ARequest.submitted(airlock);
    worked = await ARequest.submitted(airlock);
    answered = await ARequest.submitted(airlock);
    helped = await ARequest.submitted(airlock);
    for (const request of [returned, worked, answered, helped])
      await must(204, request.does('c1', 'return-early', { comment: 'Say which year.' }));
    await ARequest.submitted(airlock);
    waiting = await ARequest.submitted(airlock);
    await must(204, airlock.who('c1').posts(`${waiting.path}/claim`));
  });
  afterAll(() => airlock.closes());

  it('W64 later than promised: first in the queue, with a badge, and a reminder once a day', async () => {
    await airlock.passes(3);
    await must(204, waiting.votes('c1', 'approve', 't1.csv'));
    expect((await airlock.who('c2').opens('/queue')).text).not.toContain('late</span>');
    await airlock.passes(8 * DAY);
    const queue = await airlock.who('c2').opens('/queue');
    expect(queue.text.match(/late<\/span>/g)).toHaveLength(2);
    await isTold('c2', 'answer-late', waiting, 1);
    await airlock.passes(DAY);
    await isTold('c2', 'answer-late', waiting, 2);
    // Too soon for another.
    await airlock.passes(1);
  });

  it('W64 later than promised: before what has a seat of who looks', async () => {
    const fresh = await ARequest.submitted(airlock);
    await must(204, airlock.who('c2').posts(`${fresh.path}/claim`));
    const { lines } = queueIn(await must(200, airlock.who('c2').gets('/queue')));
    expect(lines.map(({ id }) => id).slice(2)).toEqual([fresh.id]);
    expect(lines.map(({ id }) => id).slice(0, 2)).toContain(waiting.id);
    expect(lines.map(({ promise }) => promise?.late)).toEqual([true, true, false]);
    await must(204, airlock.who('c2').posts(`${fresh.path}/give-back`));
  });

  it('W64 later than promised: in the statistics, and in the report of the month', async () => {
    for (const checker of ['c1', 'c2'] as const) await waiting.isApprovedThroughout(checker);
    await must(204, waiting.does('c1', 'approve'));
    expect(await eventsOf(waiting, 'request.late')).toHaveLength(2);
    const statistics = await must(200, airlock.who('o').gets('/statistics'));
    const { turnaround } = JSON.parse(statistics.text) as StatisticsPage;
    expect(turnaround.reduce((sum, { late }) => sum + late, 0)).toBe(1);
    expect((await airlock.who('o').opens('/statistics')).text).toContain('Later than promised');
    const report = JSON.parse(
      (await must(200, airlock.who('o').gets('/monthly-report'))).text,
    ) as MonthlyReport;
    expect(report.months.some(({ late }) => late === 2)).toBe(true);
  });

  it('W43 a returned request that nobody works on is withdrawn, a week after its author was warned', async () => {
    await airlock.passes(12 * DAY);
    const context = { contextVersion: (await worked.context()).contextVersion, ...CONTEXT };
    await must(204, airlock.who('r1').posts(`${worked.path}/context`, context));
    const [question] = (await answered.now()).comments;
    const answers = `${answered.path}/comments/${question?.id ?? ''}/answers`;
    await must(204, airlock.who('r1').posts(answers, { text: 'It is 2025.' }));
    await must(204, airlock.who('a').posts('/all-projects/P/drafts', { share: 'yes' }));
    await must(204, airlock.who('r2').posts(`${helped.path}/context`, context));
    await airlock.passes(3 * DAY);
    await isTold('r1', 'closes-soon', returned, 1);
    expect((await airlock.who('r1').opens(returned.path)).text).toContain('It ends on');
    await airlock.passes(7 * DAY);
    await returned.comesTo('withdrawn');
    expect(await eventsOf(returned, 'request.withdrawn')).toMatchObject([{ actorId: 'system' }]);
    for (const request of [worked, answered, helped]) expect((await request.now()).state).toBe('returned');
  });

  it('W55 a package expires: its link is gone, and its manifest stays', async () => {
    await released.comesTo('expired');
    const gone = await must(410, airlock.who('r1').gets(`${released.path}/package`));
    expect(problemIn(gone).code).toBe('gone');
    await must(200, airlock.who('r1').gets(`${released.path}/manifest`));
    expect(await eventsOf(released, 'release.expired')).toHaveLength(1);
  });

  it('W56 a recall: link gone at once, the destination asked, who has it named and told', async () => {
    const request = await ARequest.released(airlock);
    const { destinationFolder } = airlock.config;
    const delivered = () => readdirSync(destinationFolder).some((name) => name.startsWith(request.id));
    expect(existsSync(destinationFolder) && delivered()).toBe(true);
    await must(200, airlock.who('r2').downloads(`${request.path}/package`));
    await must(403, airlock.who('r1').gets(`${request.path}/recall`));
    await must(422, request.does('o', 'recall'));
    await must(204, request.does('o', 'recall', { reason: 'A name stands in a note.' }));
    await must(410, airlock.who('r2').gets(`${request.path}/package`));
    for (const letter of ['r1', 'r2'] as const) {
      await isTold(letter, 'recalled', request, 1);
      expect((await airlock.who(letter).opens(request.path)).text).toContain('A name stands in a note.');
    }
    await until(() => !delivered());
    await until(async () =>
      (await airlock.who('c1').opens(`${request.path}/recall`)).text.includes('It deleted the package.'),
    );
    const page = await must(200, airlock.who('o').opens(`${request.path}/recall`));
    expect(page.text).toContain('A name stands in a note.');
    const report = await must(200, airlock.who('o').gets(`${request.path}/recall`));
    expect(JSON.parse(report.text)).toMatchObject({ downloads: [{ name: 'Ray Member' }] });
    expect((await request.now()).release?.recalledAt).toBeDefined();
  });

  async function isTold(letter: Letter, kind: string, request: ARequest, times: number): Promise<void> {
    const told = async () =>
      noticesIn(await airlock.who(letter).gets('/notices')).filter(
        (notice) => notice.kind === kind && notice.requestId === request.id,
      ).length;
    await until(async () => (await told()) === times);
  }

  async function eventsOf({ id }: ARequest, kind: string) {
    return eventsIn(await must(200, airlock.who('o').gets(`/audit?request=${id}&kind=${kind}`)));
  }
});

const CONTEXT = { title: 'Visits', what: 'One table.', why: 'A paper.', destination: 'A journal.' };
