// One request, clicked from its upload to the proof that nothing of it is left; pages of retention by themselves are in
// `retention-pages.test.ts`.
import type { Browser } from 'playwright-core';
import { withBook } from '../support/a-book';
import { SMALL } from '../support/a-request';
import { aBrowser, describeInBrowser } from '../support/a-browser';
import { Airlock } from '../support/airlock';
import type { Letter } from '../support/cast';
import { Screen } from '../support/screen';
import { byMouse } from './by-mouse';
import { untilShown } from './hands';

const DAY = 24;
const TITLE = 'Visits by region';

describeInBrowser('K14, K15 one request from its upload to the proof of its deletion', () => {
  let airlock: Airlock;
  let browser: Browser;
  let path: string;

  beforeAll(async () => {
    airlock = await Airlock.opens(withBook({ 'available-for': '20 days', 'audit-retention': '1 year' }));
    browser = await aBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await airlock.closes();
  });

  /** Signed in anew each time: months pass here. */
  const hands = async (who: Letter) => {
    const theirs = byMouse(await Screen.opens(browser, airlock.origin));
    await theirs.signsIn(who);
    return theirs;
  };
  const opens = async (who: Letter, at: string) => {
    const { screen } = await hands(who);
    await screen.goesTo(at);
    return screen;
  };

  it('is asked for, reviewed by two, released and downloaded', async () => {
    const researcher = await hands('r1');
    await researcher.startsRequest(TITLE);
    await researcher.addsFile('visits.csv', SMALL);
    await researcher.describesFile();
    await researcher.submits();
    const checkers = [await hands('c1'), await hands('c2')];
    for (const checker of checkers) {
      await checker.opensFromQueue(TITLE);
      await checker.approvesFile('North is published by the statistical office.');
      await checker.handsIn();
    }
    await checkers.at(-1)?.approvesAndReleases();
    await researcher.downloadsPackage(TITLE);
    path = new URL(researcher.screen.page.url()).pathname;
    for (const person of [researcher, ...checkers]) person.screen.hasNoComplaints('on the way out');
  });

  it('has no day while it can be downloaded, and one that compliance reads once it cannot', async () => {
    const before = await opens('o', path);
    await before.page.getByText('No day is set yet: it is when the request or its project ends.').waitFor();
    await before.isSoundEverywhere('life-released');
    await airlock.passes(21 * DAY);
    const after = await opens('o', path);
    await untilShown(after, 'Expired');
    await after.page.getByText('of a request that has ended').waitFor();
    await after.page.getByRole('link', { name: 'Schedule' }).click();
    const row = after.page.getByRole('row').filter({ hasText: TITLE });
    await row.getByText('1 + package').waitFor();
    await row.getByRole('link').click();
    await after.isSoundEverywhere('life-expired');
  });

  it('loses its file and its package on that day, and says so to each of them', async () => {
    await airlock.passes(370 * DAY);
    const officer = await opens('o', path);
    await untilShown(officer, '1 of 1 file deleted.');
    await officer.isSoundEverywhere('life-deleted-officer');
    await officer.page.getByRole('link', { name: 'Proof' }).click();
    await officer.page.getByText('2 certificates').waitFor();
    const proof = officer.page.getByRole('row');
    expect(await proof.filter({ hasText: 'visits.csv' }).count()).toBe(1);
    expect(await proof.filter({ hasText: 'the package' }).count()).toBe(1);
    await officer.isSoundEverywhere('life-certificates');
    await proof.filter({ hasText: 'visits.csv' }).getByRole('link').last().click();
    await officer.page.getByRole('row').filter({ hasText: 'Deleted by the schedule' }).first().waitFor();
    await officer.isSoundEverywhere('life-in-the-audit');

    const researcher = await opens('r1', path);
    await researcher.isSoundEverywhere('life-deleted-author');
    expect(await researcher.page.getByRole('link', { name: 'Download package' }).count()).toBe(0);
    await researcher.page.getByRole('link', { name: 'visits.csv' }).first().click();
    await researcher.page.getByText('This file was deleted on').waitFor();
    await researcher.isSoundEverywhere('life-deleted-file-author');
    const checker = await opens('c1', path);
    await checker.isSoundEverywhere('life-deleted-checker');
    for (const screen of [officer, researcher, checker]) screen.hasNoComplaints('after its deletion');
  });
});
