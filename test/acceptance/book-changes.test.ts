import { SetBook } from '../../src/app/people/set-book/set-book';
import { SYSTEM } from '../../src/app/unit-of-work.port';
import type { RecheckPage } from '../../src/app/scanning/read-recheck/read-recheck';
import { type Answer, eventsIn, requestPageIn } from '../support/answers';
import { ARequest, must } from '../support/a-request';
import { Airlock } from '../support/airlock';
import { until } from '../support/until';

describe('W61 the rulebook changes while a request is in review', () => {
  let airlock: Airlock;
  beforeAll(async () => {
    airlock = await Airlock.opens();
  });
  afterAll(() => airlock.closes());

  it('the request keeps its book, says that the project has another, and the next one takes that', async () => {
    const request = await ARequest.submitted(airlock);
    await request.isApprovedThroughout('c1');
    await airlock.app.get(SetBook).execute(SYSTEM, { project: 'P', book: 'opensafely' });
    await request.isApprovedThroughout('c2');
    await must(204, request.does('c1', 'approve'));
    expect((await request.now()).book.id).toBe('baseline');
    expect((await airlock.who('c1').opens(request.path)).text).toContain('the project now has opensafely');
    const report = await must(200, airlock.who('c1').gets(`${request.path}/report`));
    expect(report.text).toContain('"baseline"');

    const next = await ARequest.submitted(airlock);
    const page = requestPageIn(await airlock.who('r1').gets(next.path));
    expect(page.request.book.id).toBe('opensafely');
    expect((await airlock.who('c1').opens(next.path)).text).not.toContain('the project now has');
  });

  it('what the new book says is shown beside it, on request, and decides nothing', async () => {
    const reports = { findings: 'region,people\nNorth,6\nSouth,520\nEast,745' };
    await airlock.app.get(SetBook).execute(SYSTEM, { project: 'P', book: 'baseline' });
    const request = await ARequest.submitted(airlock, { 't1.csv': reports.findings });
    const page = `${request.path}/re-check`;
    await must(409, airlock.who('c1').posts(page));
    await airlock.app.get(SetBook).execute(SYSTEM, { project: 'P', book: 'opensafely' });
    const before = await request.asSeenBy('c1');
    expect((await airlock.who('c1').opens(request.path)).text).toContain(`action="${page}"`);
    expect((await must(200, airlock.who('c1').opens(page))).text).toContain('its own rulebook only');
    await must(204, airlock.who('c1').posts(page));
    await must(204, airlock.who('c2').posts(page));
    await until(async () => booksIn(await airlock.who('c1').gets(page)).open === 0);
    const both = booksIn(await must(200, airlock.who('c1').gets(page)));
    expect(both).toMatchObject({ own: { id: 'baseline' }, book: { id: 'opensafely' } });
    expect(both.files.map(({ was, now }) => [was.verdict, now?.verdict])).toEqual([['flagged', 'flagged']]);
    const shown = await must(200, airlock.who('c2').opens(page));
    expect(shown.text).toMatch(/only now[^]*B2[^]*A count that is not rounded/);
    // Of the time promised a little more is used.
    expect({ ...(await request.asSeenBy('c1')), promise: before.promise }).toEqual(before);
    for (const letter of ['r1', 'r2'] as const) await must(403, airlock.who(letter).gets(page));
    const ordered = await airlock.who('o').gets(`/audit?request=${request.id}&kind=recheck.ordered`);
    expect(eventsIn(ordered)).toHaveLength(1);
  });
});

const booksIn = ({ text }: Answer) => JSON.parse(text) as Omit<RecheckPage, 'request'>;
