import type { Browser } from 'playwright-core';
import { aBrowser, describeInBrowser } from '../support/a-browser';
import { ARequest, CLEAN, must } from '../support/a-request';
import { Airlock } from '../support/airlock';
import { Tables } from '../support/tables';
import { Screen } from '../support/screen';

const PANE = "document.querySelector('.pane--talk .pane-body')";
const WINDOW = { width: 1280, height: 640 };

describeInBrowser('what somebody has done', () => {
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

  async function at(letter: 'r1' | 'c1', path: string): Promise<Screen> {
    const screen = await (await Screen.opens(browser, airlock.origin, { viewport: WINDOW })).signsIn(letter);
    await screen.goesTo(path);
    return screen;
  }
  const says = ({ page }: Screen, sentence: string) => page.getByRole('status').getByText(sentence).waitFor();
  const focused = ({ page }: Screen) => page.locator(':focus').textContent();

  it('is said at the foot, and who saved a statement is where they were', async () => {
    const request = await ARequest.drafted(airlock);
    const screen = await at('r1', request.path);
    await screen.page.getByLabel('What it shows').fill('Visits in 2026.');
    await screen.presses('Escape');
    await screen.works('s');
    await says(screen, 'Statement saved.');
    expect(await focused(screen)).toContain('Save statement');
    await screen.page.reload();
    expect(await screen.page.locator('#status-line').textContent()).toBe('');
  });

  it('is said of a vote by the name of its file, since another file is on screen by then', async () => {
    const request = await ARequest.submitted(airlock, { 'a.csv': CLEAN, 'b.csv': `${CLEAN}West,200\n` });
    const screen = await at('c1', `${request.path}/files/${(await request.file('a.csv')).id}`);
    await screen.works('a');
    await screen.page.getByRole('heading', { name: 'b.csv' }).waitFor();
    await says(screen, 'Your vote on a.csv is saved.');
  });

  it('is not said of what was refused', async () => {
    const request = await ARequest.submitted(airlock);
    await must(204, airlock.who('c1').posts(`${request.path}/claim`));
    const screen = await at('c1', `${request.path}/files/${(await request.file('t1.csv')).id}`);
    const { page } = screen;
    await page.getByLabel('New comment').fill('Where is this?');
    await page.getByLabel('Place').fill('nowhere');
    await page.getByRole('button', { name: 'Comment', exact: true }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.locator('#status-line').textContent()).toBe('');
  });

  it('t shows the whole form of a comment, with who reads it and its button', async () => {
    const request = await ARequest.submitted(airlock);
    await must(204, airlock.who('c1').posts(`${request.path}/claim`));
    const screen = await at('c1', `${request.path}/files/${(await request.file('t1.csv')).id}`);
    const { page } = screen;
    await screen.works('t');
    await page.keyboard.type('Which year?');
    const button = await page.getByRole('button', { name: 'Comment', exact: true }).boundingBox();
    const foot = await page.locator('form[data-act="vote"]').boundingBox();
    expect((button?.y ?? Infinity) + (button?.height ?? 0)).toBeLessThanOrEqual(foot?.y ?? 0);
    await screen.presses('Control+Enter');
    await says(screen, 'Comment added.');
    expect(await focused(screen)).toBe('Comment');
  });

  it('stands above all else of a file that was changed for its checkers', async () => {
    const request = await ARequest.submitted(airlock);
    for (const letter of ['c1', 'c2'] as const)
      await must(204, request.votes(letter, 'changes', 't1.csv', 'Why?'));
    for (const letter of ['c1', 'c2'] as const) await must(204, request.handsIn(letter));
    await must(204, request.does('c1', 'return', { comment: 'Round it.' }));
    const { id, current } = await request.file('t1.csv');
    const rounded = [['t1.csv', CLEAN.replace('145', '150')]] as const;
    const fields = { sha256: current.sha256 };
    await must(204, airlock.who('r1').uploads(`${request.path}/files/${id}/replace`, rounded, fields));
    await request.isChecked();
    await must(204, request.does('r1', 'resubmit', { answer: 'Rounded.' }));
    const screen = await at('c1', `${request.path}/files/${id}`);
    await screen.page.locator(':root[data-rows]').waitFor();
    await screen.page.getByText('Changed since version 1').waitFor();
    expect(await screen.page.evaluate(`${PANE}.scrollTop`)).toBe(0);
    const changed = await screen.page.locator('#changes').boundingBox();
    const pane = await screen.page.locator('.pane--talk').boundingBox();
    expect(changed?.y).toBe(pane?.y);
  });

  it('stays in sight when a check ends and the page loads itself anew', async () => {
    const request = await ARequest.drafted(airlock);
    const { page } = await at('r1', request.path);
    await page.route('**/progress', (route) => route.fulfill({ json: { open: 0 } }));
    await page.route(`**${request.path}`, async (route) => {
      const answer = await route.fetch();
      const waiting = `<div hidden data-progress-url="${request.path}/progress" data-progress-open="1"></div></main>`;
      await page.unroute(`**${request.path}`);
      await route.fulfill({ response: answer, body: (await answer.text()).replace('</main>', waiting) });
    });
    await page.goto(airlock.origin + request.path);
    const loadedAnew = page.waitForEvent('load');
    await page.evaluate(`${PANE}.scrollTop = 120`);
    await loadedAnew;
    await page.locator(':root[data-rows]').waitFor();
    expect(await page.evaluate(`${PANE}.scrollTop`)).toBe(120);
  });

  it('shows by itself how a release ended, and asking how far it is counts as no view', async () => {
    const request = await ARequest.released(airlock, { 't1.csv': CLEAN });
    const tables = await Tables.of(airlock.config.dataFolder);
    const isIn = (state: string) =>
      tables.run('UPDATE request SET state = ? WHERE id = ?', [state, request.id]);
    const views = () => Tables.countEvents(airlock.config.dataFolder, request.id, 'request.viewed');
    await isIn('releasing');
    const { page } = await at('c1', request.path);
    await page.getByText('The page shows the end by itself').waitFor();
    const before = await views();
    // A line that breaks once is no end of it.
    await page.route('**/progress', (route) => route.abort(), { times: 1 });
    await page.waitForEvent('requestfailed');
    await page.waitForResponse('**/progress');
    expect(await views()).toBe(before);
    await isIn('released');
    await page.getByText('The page shows the end by itself').waitFor({ state: 'detached' });
    await page.getByText('Released.', { exact: true }).waitFor();
    await tables.close();
  });

  it('is told by the clock of whoever reads, wherever the server stands', async () => {
    const request = await ARequest.submitted(airlock);
    const { submittedAt } = await request.now();
    const shown = async (timezoneId: string) => {
      const screen = await Screen.opens(browser, airlock.origin, { viewport: WINDOW, timezoneId });
      await (await screen.signsIn('r1')).goesTo(request.path);
      return screen.page.getByText(/^submitted /).textContent();
    };
    for (const zone of ['Asia/Tokyo', 'America/Lima']) {
      const hour = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' });
      expect(await shown(zone)).toContain(hour.format(new Date(submittedAt ?? '')));
    }
  });

  it('is a comment on the cell that was chosen before it was written, unless it names another', async () => {
    const request = await ARequest.submitted(airlock);
    await must(204, airlock.who('c1').posts(`${request.path}/claim`));
    const screen = await at('c1', `${request.path}/files/${(await request.file('t1.csv')).id}`);
    const place = screen.page.locator('[data-place]');
    await screen.works('t');
    expect(await place.inputValue()).toBe('');
    await screen.presses('Escape');
    await screen.page.locator('#B2').click();
    await screen.works('t');
    expect(await place.inputValue()).toBe('B2');
    await place.fill('A1');
    await screen.presses('Escape');
    await screen.page.locator('#B3').click();
    await screen.works('t');
    expect(await place.inputValue()).toBe('A1');
  });
});
