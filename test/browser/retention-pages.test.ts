// W77 for what is said of files that go, and that are gone; other pages of compliance are in `keeping-pages.test.ts`.
import type { Browser } from 'playwright-core';
import { withBook } from '../support/a-book';
import { aBrowser, describeInBrowser } from '../support/a-browser';
import { ARequest, CLEAN, must, SMALL } from '../support/a-request';
import { Airlock } from '../support/airlock';
import type { Letter } from '../support/cast';
import { Screen } from '../support/screen';
import { until } from '../support/until';

const DAY = 24;
const LONG = `results/2026/${'visits_by_region_and_age_of_all_residents_'.repeat(2)}final.csv`;

describeInBrowser('W77 pages of retention, in both themes', () => {
  let airlock: Airlock;
  let browser: Browser;
  let rejected: ARequest;

  beforeAll(async () => {
    airlock = await Airlock.opens(withBook({ 'audit-retention': '2 years' }));
    browser = await aBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await airlock.closes();
  });

  /** Signed in anew each time: months pass here. */
  async function isSound(who: Letter, path: string, name: string): Promise<Screen> {
    const screen = await (await Screen.opens(browser, airlock.origin)).signsIn(who);
    await screen.goesTo(path);
    await screen.isSoundEverywhere(name);
    return screen;
  }

  it('while nothing goes, and nothing went', async () => {
    await isSound('o', '/retention', 'retention-empty');
    await isSound('o', '/retention/deletions', 'deletions-empty');
  });

  it('K14 what goes next, what is held, and what waits', async () => {
    const released = await ARequest.released(airlock, { 't1.csv': CLEAN });
    await must(204, released.does('o', 'recall', { reason: 'A number was wrong.' }));
    rejected = await ARequest.reviewed(airlock, { 't1.csv': SMALL, [LONG]: `${SMALL}West,150\n` });
    await must(204, rejected.does('c1', 'reject', { reason: 'North is three people.' }));
    const held = await ARequest.drafted(airlock, { 'held.csv': `${CLEAN}Held,150\n` });
    await must(204, held.does('r1', 'withdraw'));
    await ARequest.submitted(airlock, { 'open.csv': `${CLEAN}Open,150\n` });
    await must(204, airlock.who('a').posts('/all-projects/P/end'));
    await isSound('o', rejected.path, 'overview-to-be-deleted');

    const { page } = await isSound('o', held.path, 'overview-not-held');
    await page.getByText('Hold it…').click();
    await isSound('o', `${held.path}/hold`, 'hold');
    await page.getByLabel('Why').fill('The ethics board looks into how these files came about.');
    await page.getByRole('button', { name: 'Hold it' }).click();
    await page.getByText('Held: nothing of it is deleted.').waitFor();
    await isSound('o', held.path, 'overview-held');
    await isSound('o', `${held.path}/hold`, 'hold-let-go');
    await isSound('o', '/retention', 'retention');
    await isSound('a', '/all-projects/P', 'members-of-an-ended-project');
  });

  it('K15 what went, with its proof, and what is left of its pages', async () => {
    await airlock.passes(190 * DAY);
    await until(async () => {
      const { text } = await airlock.who('o').gets('/retention/deletions');
      return text.includes(LONG);
    }, 'what was rejected to go');
    await isSound('o', '/retention', 'retention-overdue');
    await isSound('o', '/retention/deletions', 'deletions');
    await isSound('o', '/retention/deletions?request=999', 'deletions-none-fits');
    const { id } = await rejected.file('t1.csv');
    await isSound('c1', rejected.path, 'overview-deleted');
    await isSound('o', rejected.path, 'overview-deleted-officer');
    await isSound('c1', `${rejected.path}/files/${id}`, 'file-deleted');
    const alone = await isSound('c1', `${rejected.path}/files/${id}/compare`, 'compare-deleted');
    await alone.page.getByText('This file was deleted on').waitFor();
  });
});
