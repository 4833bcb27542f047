import type { Browser } from 'playwright-core';
import { ARequest, must } from '../support/a-request';
import { aBrowser, describeInBrowser } from '../support/a-browser';
import { Airlock } from '../support/airlock';
import { PASSWORD } from '../support/cast';
import { Screen } from '../support/screen';

const WORDS = 'How many people stand behind each mean?';

describeInBrowser('what somebody has typed', () => {
  let airlock: Airlock;
  let browser: Browser;
  let screen: Screen;
  let address: string;

  beforeAll(async () => {
    airlock = await Airlock.opens();
    browser = await aBrowser();
    const request = await ARequest.submitted(airlock);
    await must(204, airlock.who('c1').posts(`${request.path}/claim`));
    address = `${request.path}/files/${(await request.file('t1.csv', 'c1')).id}`;
    screen = await (await Screen.opens(browser, airlock.origin)).signsIn('c1');
    await screen.goesTo(address);
  });
  afterAll(async () => {
    await browser.close();
    await airlock.closes();
  });

  const comment = () => screen.page.getByLabel('New comment');
  const place = () => screen.page.getByLabel('Place');
  const sends = () => screen.page.getByRole('button', { name: 'Comment', exact: true }).click();

  it('is in its form again when the session had ended, once they have signed in', async () => {
    const { page } = screen;
    await page.getByLabel('Ask for changes').check();
    await comment().fill(WORDS);
    await place().fill('B2');
    await page.context().clearCookies();
    await sends();
    await page.getByRole('heading', { name: 'Sign in first' }).waitFor();
    expect(await page.getByLabel('Comment').inputValue()).toBe(WORDS);
    await page.getByRole('link', { name: 'Sign in' }).click();
    await page.getByLabel('Sign-in').fill('c1');
    await page.getByLabel('Password').fill(PASSWORD);
    await screen.presses('Enter');
    await comment().waitFor();
    expect([await comment().inputValue(), await place().inputValue()]).toEqual([WORDS, 'B2']);
    expect(await page.getByLabel('Ask for changes').isChecked()).toBe(true);
    expect(new URL(page.url()).pathname).toBe(address);
  });

  it('is in its form again when it was refused, and when no answer came', async () => {
    const { page } = screen;
    await place().fill('somewhere');
    await sends();
    await page.getByRole('alert').waitFor();
    await page.getByRole('link', { name: 'Back to the page' }).click();
    expect(await comment().inputValue()).toBe(WORDS);
    await place().fill('B2');
    await page.route('**/comments', (route) => route.abort());
    await sends();
    await page.waitForURL('chrome-error://**');
    await page.unroute('**/comments');
    await page.goBack();
    expect(await comment().inputValue()).toBe(WORDS);
  });

  it('is gone from its form once it was taken', async () => {
    await sends();
    await screen.page.getByRole('paragraph').filter({ hasText: WORDS }).waitFor();
    expect([await comment().inputValue(), await place().inputValue()]).toEqual(['', '']);
    await screen.page.reload();
    expect(await comment().inputValue()).toBe('');
  });
});
