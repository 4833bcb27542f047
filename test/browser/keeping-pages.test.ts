// W77 for those who keep the policy and watch over it; those of researchers and checkers are in `pages.test.ts`.
import type { Browser } from 'playwright-core';
import { findingKey } from '../../src/app/reviews/judgement';
import { AddPerson } from '../../src/app/people/add-person/add-person';
import type { RulebooksPage } from '../../src/app/policies/read-rulebooks/read-rulebooks';
import { SYSTEM } from '../../src/app/unit-of-work.port';
import { withBook } from '../support/a-book';
import { aBrowser, describeInBrowser } from '../support/a-browser';
import { ARequest, must, SMALL } from '../support/a-request';
import { Airlock } from '../support/airlock';
import { createdIn, filePageIn } from '../support/answers';
import { type Letter, PASSWORD } from '../support/cast';
import { Screen } from '../support/screen';
import { until } from '../support/until';

const SECOND = 'a2';

describeInBrowser('W77 pages of compliance and administration, in both themes', () => {
  let airlock: Airlock;
  let browser: Browser;
  let released: ARequest;
  const screens = new Map<string, Screen>();

  beforeAll(async () => {
    const stricter = withBook(
      { reviewers: 3, override: 'all-agree' },
      { 'small-count': { allow: '>= 200' } },
    );
    airlock = await Airlock.opens({ ...stricter, BOOK: 'baseline' });
    const roles = ['admin'] as const;
    const second = { signIn: SECOND, name: 'Ada Second', password: PASSWORD, roles: [...roles] };
    await airlock.app.get(AddPerson).execute(SYSTEM, second);
    browser = await aBrowser();
    released = await aReleaseWithAFalseAlarm(airlock);
  });
  afterAll(async () => {
    await browser.close();
    await airlock.closes();
  });

  async function isSound(who: Letter | typeof SECOND, path: string, name: string): Promise<Screen> {
    const screen = await isAt(who, path);
    await screen.isSoundEverywhere(name);
    return screen;
  }

  async function isAt(who: Letter | typeof SECOND, path: string): Promise<Screen> {
    const screen = screens.get(who) ?? (await (await Screen.opens(browser, airlock.origin)).signsIn(who));
    screens.set(who, screen);
    await screen.goesTo(path);
    return screen;
  }

  /** What is said stays, what is worked on a screen goes. */
  async function isOnPaper(who: Letter, path: string, said: string): Promise<void> {
    const { page } = await isAt(who, path);
    await page.emulateMedia({ media: 'print' });
    await page.getByText(said).first().waitFor();
    const worked = page.locator('header, button, .btn, form, .filter, .title-acts, [role="tab"]');
    expect(await worked.filter({ visible: true }).count()).toBe(0);
    await page.emulateMedia({ media: null });
  }

  it('K17, K20 rulebooks, their differences, and a change from proposal to force', async () => {
    const admin = airlock.who('a');
    const listed = JSON.parse((await must(200, admin.gets('/rulebooks'))).text) as RulebooksPage;
    const own = listed.books.find(({ id }) => id === 'own');
    const baseline = listed.books.find(({ id }) => id === 'baseline');
    const proposal = { sha256: own?.sha256, summary: 'Twelve was too few.\nAgreed with the data owner.' };
    const project = `/projects/${airlock.projectId}/book`;
    await isSound('a', project, 'book-history');
    const id = createdIn(await must(201, admin.posts(project, proposal)));
    await isSound('a', '/rulebooks', 'rulebooks');
    // While it is being tried the page loads itself anew, also under whoever looks at it.
    await until(async () => (await admin.gets(`/book-changes/${id}`)).text.includes('"newlyStopped"'));
    const screen = await isSound(SECOND, `/book-changes/${id}`, 'book-change-tried');
    await screen.page.getByText('the one released file would have been stopped').waitFor();
    await screen.page.getByRole('button', { name: 'Agree' }).click();
    await screen.page.getByText('In force for what is submitted').waitFor();
    await screen.isSoundEverywhere('book-change-agreed');
    await isSound('o', project, 'book-history-of-two');
    const differences = `/rulebook-differences?from=${baseline?.sha256 ?? ''}&to=${own?.sha256 ?? ''}`;
    await isSound('o', differences, 'rulebook-differences');
    await isSound('r1', '/rulebooks', 'rulebooks-of-a-researcher');
    await isSound('r1', '/rulebooks/own', 'rulebook-own');
  });

  it('the record of what went out', async () => {
    await isSound('o', '/audit', 'keeping-audit');
    await isSound('o', '/register', 'keeping-register');
    await isSound('o', '/statistics', 'keeping-statistics');
    await isSound('o', '/statistics/false-alarms', 'false-alarms');
    const { page } = await isSound('o', '/monthly-report', 'keeping-monthly-report');
    await page.setViewportSize({ width: 320, height: 640 });
    const figure = await page.locator('.list--months td.current').first().boundingBox();
    expect((figure?.x ?? 0) + (figure?.width ?? 0)).toBeLessThan(320);
    await page.setViewportSize({ width: 1280, height: 800 });
    await isOnPaper('o', '/monthly-report', 'Requests submitted');
    for (const said of ['small.csv', 'Review handed in', 'Release ordered'])
      await isOnPaper('o', released.path, said);
    const { id } = await released.file('small.csv', 'c1');
    await isOnPaper('c1', `${released.path}/files/${id}`, 'What it is asked for');
    await must(204, released.does('o', 'recall', { reason: 'North can be recognised.' }));
    await isSound('o', `${released.path}/recall`, 'recall');
    const request = await ARequest.submitted(airlock);
    await must(204, request.does('c1', 'claim'));
    await isSound('c1', `${request.path}/hand-over`, 'hand-over');
  });

  it('K39 projects and their people, made and changed by hand', async () => {
    const { page } = await isAt('a', '/all-projects');
    await page.getByLabel('Code').fill('TB-7');
    await page.getByLabel('Title').fill('Tuberculosis in care homes');
    await page.getByRole('button', { name: 'Make project' }).click();
    await page.getByText('Nobody is in this project').waitFor();
    await isSound('a', '/all-projects/TB-7', 'members-nobody');
    for (const [who, part] of [
      ['Rita Author (r1)', 'researcher'],
      ['Cora Member (c4)', 'owner'],
    ] as const) {
      await page.getByLabel('Who', { exact: true }).selectOption(who);
      await page.getByLabel('Part').selectOption(part);
      await page.getByRole('button', { name: 'Add' }).click();
      await page
        .getByRole('cell', { name: new RegExp(`^${part}`) })
        .first()
        .waitFor();
    }
    await page.getByRole('button', { name: 'Make Rita Author owner' }).click();
    await page.getByRole('button', { name: 'Make Rita Author researcher' }).waitFor();
    await isSound('a', '/all-projects/TB-7', 'members');
    await page.getByRole('button', { name: 'Remove Cora Member' }).click();
    await page.getByRole('button', { name: 'Remove Cora Member' }).waitFor({ state: 'detached' });
    await page.getByText('End TB-7…').click();
    await page.getByRole('button', { name: 'End TB-7 for good' }).click();
    await page.getByText('nothing of it is submitted').waitFor();
    await isSound('o', '/all-projects/TB-7', 'members-ended');
    await isSound('a', '/all-projects', 'all-projects');
  });

  it('W71 drafts that a project shares', async () => {
    const draft = await ARequest.drafted(airlock, { 't1.csv': SMALL });
    const { page } = await isAt('a', '/all-projects/P');
    await page.getByRole('button', { name: 'Share drafts' }).click();
    await page.getByRole('button', { name: 'Stop sharing drafts' }).waitFor();
    await isSound('a', '/all-projects/P', 'project-shares-drafts');
    await isSound('r2', '/projects', 'requests-shared');
    await isSound('r2', draft.path, 'draft-shared');
    await isSound('r1', draft.path, 'draft-sharing');
    const [first, second] = [await isAt('r1', draft.path), await isAt('r2', draft.path)];
    const says = (screen: Screen) => screen.page.getByLabel('What it shows');
    await says(second).fill('Visits to hospitals.');
    const saved = second.page.waitForResponse((response) => response.request().method() === 'POST');
    await second.page.getByRole('button', { name: 'Save statement' }).click();
    await saved;
    await says(first).fill('Visits to surgeries.');
    await first.page.getByRole('button', { name: 'Save statement' }).click();
    await first.page.getByRole('heading', { name: 'Somebody was faster' }).waitFor();
    await first.isSoundEverywhere('draft-changed-meanwhile');
    await first.page.getByRole('link', { name: 'Back to the page' }).click();
    expect(await says(first).inputValue()).toBe('Visits to surgeries.');
  });

  it('all places that an officer can go to are in sight, however narrow the window', async () => {
    const { page } = await isAt('o', '/notices');
    for (const width of [320, 390, 700, 1024, 1280]) {
      await page.setViewportSize({ width, height: 844 });
      const outside = await page.evaluate<number>(
        `[...document.querySelectorAll('.bar a, .bar input, .bar button')].filter((one) => {
          const { left, right, width } = one.getBoundingClientRect();
          return width > 0 && (left < 0 || right > innerWidth);
        }).length + [...document.querySelectorAll('.bar, .bar nav')].filter((one) => one.scrollWidth > one.clientWidth).length`,
      );
      expect({ width, outside }).toEqual({ width, outside: 0 });
      const clipped = await page.evaluate<boolean>(PLACEHOLDER_IS_CLIPPED);
      expect({ width, clipped }).toEqual({ width, clipped: false });
    }
  });

  it('K30 training marks', async () => {
    const lastDay = '2030-12-31';
    await must(204, airlock.who('a').posts(`/people/${airlock.ids.get('c1') ?? ''}/training`, { lastDay }));
    await isSound('a', '/people', 'people-trained');
    await isSound('o', '/people', 'people-trained-read');
  });

  it('K41 what each state means and who may do what', async () => {
    await isSound('c3', '/help', 'help');
    await isOnPaper('c1', '/help', 'What each state means');
  });

  it('what a search finds, and does not', async () => {
    await isSound('c1', '/search?q=small', 'search');
    await isSound('o', '/search?q=c+north+small+visits', 'search-nothing');
    await isSound('r1', '/search', 'search-empty');
    const screen = await isSound('o', '/notices', 'bar-with-search');
    await screen.page.getByRole('searchbox', { name: 'Find anything' }).fill('carla');
    await screen.presses('Enter');
    await screen.page.getByRole('heading', { name: 'People' }).waitFor();
  });
});

/** Behind its words a field for searching keeps room for a button that empties it. */
const PLACEHOLDER_IS_CLIPPED = `(() => {
  const field = document.querySelector('#bar-q');
  const { font, paddingLeft, paddingRight } = getComputedStyle(field);
  const pen = Object.assign(document.createElement('canvas').getContext('2d'), { font });
  const room = field.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight) - parseFloat(font.match(/[0-9.]+px/)[0]);
  return pen.measureText(field.placeholder).width > room;
})()`;

async function aReleaseWithAFalseAlarm(airlock: Airlock): Promise<ARequest> {
  const request = await ARequest.submitted(airlock, { 'small.csv': SMALL });
  const { id } = await request.file('small.csv', 'c1');
  const { file, report } = filePageIn(await airlock.who('c1').gets(`${request.path}/files/${id}`));
  const [finding] = report?.findings ?? [];
  if (!finding) throw new Error('nothing was found');
  const judged = { sha256: file.current.sha256, finding: findingKey(finding), judgement: 'wrong' };
  const path = `${request.path}/files/${id}/judgements`;
  await must(204, airlock.who('c1').posts(path, { ...judged, reason: 'North is a river, not people.' }));
  for (const checker of ['c1', 'c2'] as const) await request.isApprovedThroughout(checker);
  await must(204, request.does('c1', 'approve'));
  await must(204, request.does('c1', 'release', { idempotencyKey: 'once' }));
  await request.comesTo('released');
  return request;
}
