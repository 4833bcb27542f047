import { AddMember } from '../../src/app/people/add-member/add-member';
import { CreateProject } from '../../src/app/people/create-project/create-project';
import type { MonthlyReport } from '../../src/app/statistics/read-monthly-report/read-monthly-report';
import { SYSTEM } from '../../src/app/unit-of-work.port';
import { ARequest, CLEAN, must, SMALL } from '../support/a-request';
import { Airlock } from '../support/airlock';
import { eventsIn } from '../support/answers';
import type { Letter } from '../support/cast';

describe('K21 what is reported each month on how outputs are let go', () => {
  let airlock: Airlock;
  let other: string;
  let month: string;

  const report = async (letter: Letter, query = '') =>
    JSON.parse((await must(200, airlock.who(letter).gets(`/monthly-report${query}`))).text) as MonthlyReport;
  const figuresOf = async (letter: Letter, query = '') => (await report(letter, query)).months.at(-1);

  beforeAll(async () => {
    airlock = await Airlock.opens();
    month = airlock.clock.now().toISOString().slice(0, 7);
    const book = { title: 'Nothing yet', book: 'baseline' };
    other = await airlock.app.get(CreateProject).execute(SYSTEM, { code: 'Q', ...book });
    await airlock.app.get(AddMember).execute(SYSTEM, { project: 'P', signIn: 'x', role: 'owner' });

    const recalled = await ARequest.released(airlock, { 'small.csv': SMALL, 'clean.csv': CLEAN });
    await must(204, recalled.does('o', 'recall', { reason: 'North is a village.' }));
    const rejected = await ARequest.reviewed(airlock);
    await must(204, rejected.does('c1', 'return', { comment: 'Once more.' }));
    await must(204, rejected.does('r1', 'resubmit', { answer: 'Here.' }));
    for (const checker of ['c1', 'c2'] as const) await rejected.isApprovedThroughout(checker);
    await must(204, rejected.does('c1', 'reject', { reason: 'Outside the plan.' }));
    await ARequest.decoy(airlock, { 't1.csv': SMALL }, { 't1.csv': 'A 3 in B2' });
  });
  afterAll(() => airlock.closes());

  it('counts what was asked for, answered, overridden, released and recalled, and no decoy', async () => {
    const figures = await figuresOf('o', `?project=${airlock.projectId}`);
    expect(figures).toMatchObject({
      ...{ month, submitted: 2, resubmitted: 1, withdrawn: 0 },
      ...{ approved: 1, approvedInPart: 0, approvedAutomatically: 0, returned: 1, rejected: 1 },
      ...{ late: 0, filesApproved: 2, overrides: 1, released: 1, recalled: 1, incidents: 0 },
    });
    expect(figures?.medianHours).toBeGreaterThan(0);
  });

  it('is of one project or of all of them for compliance, and of their own for its owner', async () => {
    expect(await figuresOf('o')).toMatchObject({ submitted: 2, recalled: 1 });
    expect(await figuresOf('o', `?project=${other}`)).toEqual({
      ...{ month, submitted: 0, resubmitted: 0, withdrawn: 0, approved: 0, approvedInPart: 0 },
      ...{ approvedAutomatically: 0, returned: 0, rejected: 0, late: 0, filesApproved: 0, overrides: 0 },
      ...{ released: 0, recalled: 0, incidents: 0 },
    });
    const own = await report('x');
    expect(own.projects.map(({ code }) => code)).toEqual(['P']);
    expect(own.months.at(-1)).toMatchObject({ submitted: 2 });
    await must(404, airlock.who('x').gets(`/monthly-report?project=${other}`));
    for (const letter of ['r1', 'c1', 'a'] as const)
      await must(403, airlock.who(letter).gets(`/monthly-report?project=${airlock.projectId}`));
  });

  it('ends with the month that is asked for, and has the five before it', async () => {
    const { months } = await report('o', '?month=2026-02');
    expect(months.map((one) => one.month)).toEqual([
      '2025-09',
      '2025-10',
      '2025-11',
      '2025-12',
      '2026-01',
      '2026-02',
    ]);
    expect(months.every(({ submitted }) => submitted === 0)).toBe(true);
    await must(422, airlock.who('o').gets('/monthly-report?month=2026-13'));
  });

  it('is led to from where its readers are, and goes out as CSV, remembered with its project', async () => {
    expect((await airlock.who('o').opens('/statistics')).text).toContain('href="/monthly-report"');
    const project = `/projects/${airlock.projectId}`;
    expect((await airlock.who('x').opens(project)).text).toContain('Monthly report');
    expect((await airlock.who('r1').opens(project)).text).not.toContain('Monthly report');
    const page = await must(200, airlock.who('x').opens('/monthly-report'));
    expect(page.text).toMatch(/Releases recalled<\/th><td[^>]*>1<\/td>(?:<td[^>]*>0<\/td>){5}/);
    const csv = await must(200, airlock.who('o').downloads('/monthly-report.csv'));
    expect(String(csv.body)).toContain('Out,Releases recalled,0,0,0,0,0,1\r\n');
    const seen = eventsIn(await airlock.who('o').gets('/audit?kind=statistics.viewed'));
    const ofOwner = seen.find(({ actorName }) => actorName === 'Xavier Stranger');
    expect(ofOwner).toMatchObject({ actorRole: 'owner', projectId: airlock.projectId });
  });
});
