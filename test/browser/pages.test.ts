import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { Browser } from 'playwright-core';
import type { DataSource } from 'typeorm';
import { daysAfter, TimeZone } from '../../src/app/calendar/time-zone';
import { SetBook } from '../../src/app/people/set-book/set-book';
import { SYSTEM } from '../../src/app/unit-of-work.port';
import { withBook } from '../support/a-book';
import { ARequest, must, SMALL } from '../support/a-request';
import { aBrowser, describeInBrowser } from '../support/a-browser';
import { Airlock } from '../support/airlock';
import type { Letter } from '../support/cast';
import { DESK, Screen } from '../support/screen';
import { crowdedFiles, LONG_NAME } from './crowded';

/** `SLUICE_README_PICTURE=docs/review.png npx jest test/browser/pages` makes the README's picture anew. */
const README_PICTURE = process.env['SLUICE_README_PICTURE'] ?? join(tmpdir(), 'sluice-review.png');
const SAMPLE = resolve(__dirname, '../../src/cli/demo/samples/visits_by_region_age.csv');
const MOST_BYTES = 200_000;
const TWO_FILES = { 'north.csv': SMALL, 'south.csv': 'region,people\nNorth,140\nSouth,120' };

describeInBrowser('W77 every page in both themes and on small screens', () => {
  let airlock: Airlock;
  let browser: Browser;
  const screens = new Map<Letter, Screen>();

  beforeAll(async () => {
    airlock = await Airlock.opens({
      ...withBook({ 'sample-after-release': '100 %' }),
      SLUICE_MAX_UPLOAD_MB: '1',
      SLUICE_DESTINATION_ROOTS: tmpdir(),
    });
    browser = await aBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await airlock.closes();
  });

  async function screenOf(letter: Letter): Promise<Screen> {
    const screen =
      screens.get(letter) ?? (await (await Screen.opens(browser, airlock.origin)).signsIn(letter));
    screens.set(letter, screen);
    return screen;
  }

  async function isSound(letter: Letter, path: string, name: string): Promise<Screen> {
    const screen = await screenOf(letter);
    await screen.goesTo(path);
    await screen.isSoundEverywhere(name);
    return screen;
  }

  it('before sign-in', async () => {
    const screen = await Screen.opens(browser, airlock.origin);
    await screen.goesTo('/setup/a-link-that-was-printed');
    await screen.isSoundEverywhere('setup');
    await screen.goesTo('/sign-in');
    await screen.isSoundEverywhere('sign-in');
    await screen.page.getByLabel('Sign-in').fill('nobody');
    await screen.page.getByLabel('Password').fill('not the password');
    await screen.presses('Enter');
    await screen.page.getByRole('alert').waitFor();
    await screen.isSoundEverywhere('sign-in-refused');
  });

  it('while there is nothing', async () => {
    await isSound('x', '/projects', 'projects-none');
    await isSound('r2', '/projects', 'projects-empty');
    await isSound('c1', '/queue', 'queue-empty');
    await isSound('x', '/notices', 'notices-empty');
    await isSound('o', '/statistics', 'statistics-empty');
    await isSound('o', '/decoys', 'decoys-empty');
    await isSound('c1', '/samples', 'samples-empty');
  });

  it('a way to mend a table', async () => {
    const request = await ARequest.drafted(airlock, { 'visits.csv': readFileSync(SAMPLE) });
    const at = `${request.path}/files/${(await request.file('visits.csv')).id}/remedies`;
    await isSound('r1', request.path, 'draft-to-mend');
    for (const method of ['suppression', 'rounding?base=10', 'collapsing'])
      await isSound('r1', `${at}/${method}`, `remedy-${method.replace(/\?.*/, '')}`);
  });

  it('a draft, empty and crowded', async () => {
    const empty = await ARequest.drafted(airlock, {});
    await isSound('r1', empty.path, 'draft-empty');
    await isSound('r1', `/projects/${airlock.projectId}`, 'project');
    const request = await ARequest.drafted(airlock, await crowdedFiles());
    await isSound('r1', request.path, 'draft-crowded');
    await must(204, request.does('r1', 'submit'));
    const overview = await isSound('c1', request.path, 'overview-submitted');
    await overview.works('?');
    await overview.page.getByRole('dialog', { name: 'Keys' }).waitFor();
    await overview.isSoundEverywhere('keys');
    for (const [name, path] of CROWDED_PAGES) {
      await isSound('c1', `${request.path}/files/${(await request.file(path, 'c1')).id}`, name);
    }
  });

  it('a review, from disagreement to return and rejection', async () => {
    const request = await ARequest.submitted(airlock, TWO_FILES);
    await request.isApprovedThroughout('c1');
    await must(204, request.votes('c2', 'changes', 'north.csv', 'Three people in North can be recognised.'));
    await must(204, request.votes('c2', 'approve', 'south.csv'));
    await isSound('c2', request.path, 'overview-in-review');
    const waiting = await ARequest.submitted(airlock);
    await isSound('c3', `${waiting.path}/assign`, 'assign');
    await must(204, request.handsIn('c2'));
    await isSound('c1', request.path, 'decision');
    const { id: fileId } = await request.file('north.csv');
    for (const [letter, visibility] of [
      ['c1', 'everyone'],
      ['c2', 'checkers'],
    ] as const) {
      const said = { visibility, text: 'How many people are behind North?', fileId, place: 'B2' };
      await must(204, airlock.who(letter).posts(`${request.path}/comments`, said));
    }
    await isSound('c1', `${request.path}/files/${fileId}`, 'decision-file');
    const queue = await isSound('c1', '/queue', 'queue');
    expect(await queue.page.evaluate(BOTTOM_OF_THIRTIETH_ROW)).toBeLessThanOrEqual(DESK.height);
    await isSound('c1', '/queue?order=risk', 'queue-by-risk');
    await isSound('c1', '/queue?text=nothing+like+it', 'queue-filtered');
    for (const [name, only] of [
      ['With nobody', 'unclaimed'],
      ['Late ones', 'late'],
    ])
      await must(204, airlock.who('c2').posts('/queue/views', { name, only }));
    await isSound('c2', '/queue?only=mine', 'queue-views');
    await isSound('c2', '/queue/views', 'views');
    await must(204, request.does('c1', 'return', { comment: 'Please merge North and East.' }));
    await isSound('r1', request.path, 'draft-returned');
    await must(204, request.does('r1', 'resubmit', { answer: 'North is a public figure.' }));
    for (const checker of ['c1', 'c2'] as const) await request.isApprovedThroughout(checker);
    await must(204, request.does('c1', 'reject', { reason: 'The project has ended.' }));
    await isSound('r1', request.path, 'overview-rejected');
  });

  it('a release, and its record', async () => {
    const request = await ARequest.approved(airlock);
    await isSound('c1', request.path, 'overview-approved');
    const partners = await isSound('a', '/destinations/new', 'new-destination');
    await partners.page.getByLabel('Name').fill('Outbox');
    await partners.page.getByLabel('Folder', { exact: true }).fill('/srv/elsewhere');
    await partners.page.getByLabel('Who gets at').fill('Two universities, by a mount that they read only.');
    await partners.page.getByRole('button', { name: 'Add destination' }).click();
    await partners.page.getByRole('alert').waitFor();
    await partners.isSoundEverywhere('new-destination-refused');
    await partners.page.getByLabel('Name').fill('Partner universities');
    await partners.page
      .getByLabel('Folder', { exact: true })
      .fill(mkdtempSync(join(tmpdir(), 'sluice-partners-')));
    await partners.page.getByRole('button', { name: 'Add destination' }).click();
    await partners.page.getByRole('link', { name: 'Partner universities' }).waitFor();
    await partners.isSoundEverywhere('destinations');
    await partners.page.getByRole('link', { name: 'Partner universities' }).click();
    await partners.page.getByText('Retire Partner universities…').click();
    await partners.isSoundEverywhere('destination');
    await partners.goesTo('/all-projects/P');
    await partners.page.getByText('Change where they may go…').click();
    await partners.isSoundEverywhere('project-where-to');
    const releaser = await screenOf('c1');
    await releaser.goesTo(request.path);
    await releaser.page.locator('summary', { hasText: 'Release…' }).click();
    await releaser.isSoundEverywhere('overview-approved-choosing');
    const destinationId = await releaser.page.getByLabel('Partner universities').getAttribute('value');
    await must(204, request.does('c1', 'release', { idempotencyKey: 'once', destinationId }));
    await request.comesTo('released');
    await isSound('r1', request.path, 'overview-released');
    await isSound('r1', '/projects', 'projects');
    await isSound('r1', '/notices', 'notices');
    const screen = await isSound('o', '/audit', 'audit');
    await screen.page.locator('a.row-link').nth(5).click();
    await screen.page.getByRole('heading', { name: 'Place in the chain' }).waitFor();
    await screen.isSoundEverywhere('event');
    await isSound('o', '/statistics', 'statistics');
    await isSound('o', '/monthly-report', 'monthly-report');
    await isSound('o', '/register', 'register');
    await isSound('o', '/register?file=nothing+like+it', 'register-empty');
    await isSound('o', '/audit?request=00000000-0000-4000-8000-000000000000', 'audit-empty');
    await isSound('o', request.path, 'overview-compliance');
    await isSound('a', '/people', 'people');
    await isSound('c3', '/balance', 'balance');
    const closed = { day: '2099-12-31', name: 'Moving house' };
    await must(204, airlock.who('a').posts('/calendar/closed-days', closed));
    const today = new TimeZone(airlock.config.timeZone).dayOf(airlock.clock.now());
    const days = { firstDay: daysAfter(today, 30), lastDay: daysAfter(today, 34) };
    const away = { personId: airlock.ids.get('c4'), ...days };
    await must(204, airlock.who('a').posts('/calendar/absences', away));
    await isSound('a', '/calendar', 'calendar');
    await isSound('a', '/installation', 'health');
    await isSound('o', '/samples', 'samples');
    await isSound('c3', '/samples', 'samples-to-review');
    await isSound('r1', '/rulebooks/baseline', 'rulebook');
  });

  it('a decoy, from its preparation to what came of it', async () => {
    const problems = { 'north.csv': 'Three people in North.' };
    const decoy = await ARequest.decoy(airlock, TWO_FILES, problems, async ({ id, path }) => {
      await isSound('o', path, 'draft-of-decoy');
      await isSound('o', `/decoys/${id}`, 'decoy-prepared');
    });
    for (const checker of ['c1', 'c2'] as const) await decoy.isApprovedThroughout(checker);
    await must(204, decoy.does('c1', 'approve'));
    await decoy.comesTo('withdrawn');
    await isSound('c1', decoy.path, 'overview-of-decoy');
    await isSound('o', `/decoys/${decoy.id}`, 'decoy');
    await isSound('o', '/decoys', 'decoys');
    await isSound('o', '/statistics', 'statistics-decoys');
  });

  it('a release that failed, under another book', async () => {
    const nowhere = join(mkdtempSync(join(tmpdir(), 'sluice-nowhere-')), 'outbox');
    writeFileSync(nowhere, '');
    const broken = await Airlock.opens({
      SLUICE_DESTINATION: nowhere,
      SLUICE_DELIVERY_TRIES: '1',
      BOOK: 'opensafely',
    });
    const request = await ARequest.approved(broken);
    await broken.app.get(SetBook).execute(SYSTEM, { project: 'P', book: 'baseline' });
    await must(204, broken.who('c1').posts(`${request.path}/re-check`));
    await must(204, request.does('c1', 'release', { idempotencyKey: 'once' }));
    await request.comesTo('release-failed');
    const screen = await (await Screen.opens(browser, broken.origin)).signsIn('c1');
    await screen.goesTo(request.path);
    await screen.isSoundEverywhere('overview-release-failed');
    await screen.goesTo(`${request.path}/re-check`);
    await screen.isSoundEverywhere('re-check');
    await screen.goesTo('/rulebooks/opensafely');
    await screen.isSoundEverywhere('rulebook-opensafely');
    await broken.closes();
  });

  it('nothing moves for who asked for no motion', async () => {
    const screen = await screenOf('c1');
    await screen.goesTo('/queue');
    await screen.page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await screen.page.evaluate(MOVING)).toEqual([]);
    await screen.page.emulateMedia({ reducedMotion: null });
  });

  it('refusals', async () => {
    await isSound('r1', '/requests/00000000-0000-4000-8000-000000000000', 'refusal-404');
    const [here, there] = [await screenOf('r1'), await Screen.opens(browser, airlock.origin)];
    await there.signsIn('r1');
    const draft = await ARequest.drafted(airlock, {});
    const { id: group } = await draft.context();
    for (const { page } of [here, there]) await page.goto(`${airlock.origin}${draft.path}?group=${group}`);
    for (const [screen, text] of [
      [here, 'A paper.'],
      [there, 'A talk.'],
    ] as const) {
      const { page } = screen;
      await page.getByLabel('What it is', { exact: true }).fill(text);
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await page
        .locator('.file-line-facts, h2', { hasText: text === 'A paper.' ? text : 'Both texts' })
        .waitFor();
    }
    await there.isSoundEverywhere('refusal-409');
  });

  it('refusals of a file too large and of a vote without a reason', async () => {
    const author = await Screen.opens(browser, airlock.origin);
    await author.page.route('**/assets/*.js', (route) => route.fulfill({ body: '' }));
    await author.signsIn('r1');
    const draft = await ARequest.drafted(airlock, {});
    await author.goesTo(draft.path);
    const buffer = Buffer.alloc(1_500_000, 'a,b\n');
    await author.page
      .getByLabel('Add files')
      .setInputFiles({ name: 'big.csv', mimeType: 'text/csv', buffer });
    await author.page.getByRole('button', { name: 'Upload' }).click();
    await author.page.getByRole('alert').waitFor();
    await author.isSoundEverywhere('refusal-413');

    const request = await ARequest.submitted(airlock, TWO_FILES);
    const checker = await screenOf('c1');
    await checker.goesTo(`${request.path}/files/${(await request.file('north.csv')).id}`);
    await checker.page.getByLabel('Approve').check();
    await checker.page.getByRole('button', { name: 'Save vote' }).click();
    await checker.page.getByRole('alert').waitFor();
    await checker.isSoundEverywhere('refusal-422');
  });

  it("the README's: small counts framed in the grid, the first in full, and n goes through them", async () => {
    const request = await ARequest.submitted(airlock, { 'visits_by_region_age.csv': readFileSync(SAMPLE) });
    const screen = await screenOf('c1');
    const { page } = screen;
    await page.setViewportSize({ width: 1280, height: 840 });
    await page.goto(airlock.origin + request.path);
    await page.getByRole('link', { name: 'Files 1' }).click();
    await page.locator('.cell--flagged[data-focus]').waitFor();
    expect(await page.locator('.cell--flagged').count()).toBe(5);
    for (const part of ['details.finding[open] .finding-fix', 'form[data-act="vote"] button']) {
      expect(await page.locator(part).boundingBox()).not.toBeNull();
    }
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await page.evaluate(FRAMED_IN_OWN_COLOURS)).toEqual({
      flagged: 'solid',
      others: 'rgb(255, 255, 255)',
    });
    await page.emulateMedia({ forcedColors: null });
    await page.screenshot({ path: README_PICTURE });
    await page.setViewportSize(DESK);
    await screen.works('n');
    await page.locator('#C7[data-focus]').waitFor();
    await screen.works('n', 'n', 'n', 'n');
    await page.locator('#F7[data-focus]').waitFor();
    await page.getByRole('status').getByText('This is the last finding').waitFor();
    expect(statSync(README_PICTURE).size).toBeLessThan(MOST_BYTES);
  });

  // The last: Sluice is broken after it.
  it('a fault', async () => {
    await airlock.app.get<DataSource>(getDataSourceToken('main')).query('DROP TABLE notice');
    const checker = await isSound('c1', '/notices', 'fault');
    await checker.page.getByRole('heading', { name: 'Something went wrong on our side' }).waitFor();
  });
});

/** Thirty requests cost half a minute to make; thirty copies of a row are as high. */
const BOTTOM_OF_THIRTIETH_ROW = `(() => {
  const [body] = document.querySelector('table.list').tBodies;
  while (body.rows.length < 30) body.append(body.rows[0].cloneNode(true));
  return body.rows[29].getBoundingClientRect().bottom;
})()`;

/** Classes of what would change over time. */
const MOVING = `[...document.querySelectorAll('*')]
  .filter((element) => ['transitionDuration', 'animationDuration']
    .some((property) => parseFloat(getComputedStyle(element)[property]) > 0.01))
  .map(({ className }) => className)`;

/** Lines in place of grounds; and a place that one is not at is not underlined. */
const FRAMED_IN_OWN_COLOURS = `({
  flagged: getComputedStyle(document.querySelector('.cell--flagged:not([data-focus])')).outlineStyle,
  others: getComputedStyle(document.querySelector('.bar-link:not([aria-current])')).borderBottomColor,
})`;

const CROWDED_PAGES = [
  ['review-many-findings', LONG_NAME],
  ['review-hidden-sheet', 'workbook with a hidden sheet.xlsx'],
  ['review-log', 'session.log'],
  ['review-not-shown', 'model.rds'],
  ['review-nothing-found', 'figures/figure_1.csv'],
] as const;
