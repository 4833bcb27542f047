import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { ARequest, CLEAN, must, SMALL } from '../support/a-request';
import { aBrowser, describeInBrowser } from '../support/a-browser';
import { Airlock } from '../support/airlock';
import { readZip } from '../support/read-zip';
import { Screen } from '../support/screen';
import { byKeyboard } from './by-keyboard';
import { byMouse } from './by-mouse';
import type { Hands } from './hands';
import { withoutScript } from './without-script';

/** The same journey for each way of working a page: only the hands differ. */
const WAYS: readonly (readonly [string, (screen: Screen) => Hands, boolean])[] = [
  ['by mouse', byMouse, true],
  ['by keyboard alone', byKeyboard, true],
  ['without JavaScript', withoutScript, false],
];

describeInBrowser('W77 from upload to the downloaded package', () => {
  let airlock: Airlock;
  let browser: Browser;

  beforeAll(async () => {
    airlock = await Airlock.opens();
    browser = await aBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await airlock.closes();
  });

  it('W63 votes on ten clean files with twelve keys, each file on screen before its vote', async () => {
    const fileAt = (index: number) => [`f${index}.csv`, `${CLEAN}West,${200 + 20 * index}\n`] as const;
    const clean = Array.from({ length: 10 }, (_, index) => fileAt(index));
    const request = await ARequest.submitted(airlock, Object.fromEntries(clean));
    const screen = await (await Screen.opens(browser, airlock.origin)).signsIn('c3');
    await screen.goesTo('/queue');
    let keys = 0;
    const presses = async (key: string) => {
      keys += 1;
      await screen.works(key);
    };
    await presses('Enter');
    for (const [name = ''] of clean) {
      await screen.page.getByRole('heading', { name }).waitFor();
      await presses('a');
    }
    await screen.page.getByRole('heading', { name: 'What you can do' }).waitFor();
    await presses('u');
    await screen.page.getByRole('listitem').filter({ hasText: 'You handed in' }).waitFor();
    expect(keys).toBeLessThanOrEqual(12);
    const { votes } = (await request.asSeenBy('c3')).request;
    expect(votes.map(({ choice }) => choice)).toEqual(Array(10).fill('approve'));
    screen.hasNoComplaints('ten clean files');
  });

  it.each(WAYS)('goes %s', async (way, handsOn, javaScriptEnabled) => {
    const hands = async (): Promise<Hands> =>
      handsOn(await Screen.opens(browser, airlock.origin, { javaScriptEnabled }));
    const title = `Visits by region, ${way}`;

    const researcher = await hands();
    await researcher.signsIn('r1');
    await researcher.startsRequest(title);
    await researcher.addsFile('visits.csv', SMALL);
    await researcher.describesFile();
    await researcher.submits();

    const checkers = [await hands(), await hands()];
    for (const [index, checker] of checkers.entries()) {
      await checker.signsIn(`c${index + 1}`);
      await checker.opensFromQueue(title);
      await checker.approvesFile('North is published by the statistical office.');
      await checker.handsIn();
    }
    await checkers.at(-1)?.approvesAndReleases();

    const released = await readZip(readFileSync(await researcher.downloadsPackage(title)));
    expect(released.get('files/visits.csv')?.toString() ?? [...released.keys()]).toBe(SMALL);
    for (const person of [researcher, ...checkers]) person.screen.hasNoComplaints(way);
  });

  it('approves in part, submits again, withdraws and rejects without JavaScript', async () => {
    const opens = () => Screen.opens(browser, airlock.origin, { javaScriptEnabled: false });
    const [checker, researcher] = [await opens(), await opens()];
    await checker.signsIn('c1');
    await researcher.signsIn('r1');
    const mixed = await ARequest.submitted(airlock, {
      'fine.csv': CLEAN,
      'rounded.csv': `${CLEAN}West,205\n`,
    });
    for (const letter of ['c1', 'c2'] as const) {
      await must(204, mixed.votes(letter, 'approve', 'fine.csv'));
      await must(204, mixed.votes(letter, 'changes', 'rounded.csv', 'Round it.'));
      await must(204, mixed.handsIn(letter));
    }
    await checker.goesTo(mixed.path);
    await checker.does('Approve in part', ['What has to change in the rest', 'Round West to fives.']);
    await mixed.comesTo('approved');

    await researcher.goesTo(mixed.path);
    await researcher.page.getByRole('link', { name: /^rest in #/ }).click();
    await researcher.page.getByText('Round West to fives.').first().waitFor();
    await researcher.does('Submit again', ['Answer to the checkers', 'It is rounded already.']);
    await researcher.page.getByText('Waits for output checkers').waitFor();

    const draft = await ARequest.drafted(airlock);
    await researcher.goesTo(draft.path);
    await researcher.does('Withdraw request');
    await draft.comesTo('withdrawn');

    const wrong = await ARequest.reviewed(airlock);
    await checker.goesTo(wrong.path);
    await checker.does('Reject', ['Why it may not go out', 'It is of another project.']);
    await wrong.comesTo('rejected');
    await researcher.goesTo(wrong.path);
    await researcher.page.getByText('It is of another project.').first().waitFor();
    for (const screen of [checker, researcher]) screen.hasNoComplaints('acts without a script');
  });
});
