import type { Browser } from 'playwright-core';
import { aBrowser, describeInBrowser } from '../support/a-browser';
import { Airlock } from '../support/airlock';
import { PASSWORD } from '../support/cast';
import { Screen } from '../support/screen';

const OWN = 'three words of lena';

describeInBrowser('K39 accounts, made and ended by hand', () => {
  let airlock: Airlock;
  let browser: Browser;
  let admin: Screen;
  beforeAll(async () => {
    airlock = await Airlock.opens();
    browser = await aBrowser();
    admin = await (await Screen.opens(browser, airlock.origin)).signsIn('a');
  });
  afterAll(async () => {
    await browser.close();
    await airlock.closes();
  });

  it('a person is added, sets a password by the link without a script, and signs in', async () => {
    const { page } = admin;
    await admin.goesTo('/people');
    await admin.isSoundEverywhere('people-list');
    await page.getByRole('link', { name: 'Add a person' }).click();
    await page.getByLabel('Name').fill('Carla Once More');
    await page.getByLabel('Sign-in').fill('c1');
    await page.getByRole('button', { name: 'Add and make a link' }).click();
    await page.getByText('signs in as c1 already').waitFor();
    await admin.isSoundEverywhere('new-person-refused');
    await page.getByLabel('Sign-in').fill('lena@example.org');
    await page.getByLabel('Checker', { exact: true }).check();
    await page.getByRole('button', { name: 'Add and make a link' }).click();
    const link = (await page.locator('code').textContent()) ?? '';
    await admin.isSoundEverywhere('password-link');

    const { pathname } = new URL(link);
    const looking = await Screen.opens(browser, airlock.origin);
    await looking.goesTo(pathname);
    await looking.isSoundEverywhere('password-by-link');
    const lena = await Screen.opens(browser, airlock.origin, { javaScriptEnabled: false });
    await lena.goesTo(pathname);
    await lena.page.getByLabel('Password').fill(OWN);
    await lena.page.getByRole('button', { name: 'Set password' }).click();
    await lena.page.getByRole('status').getByText('Your password is set.').waitFor();
    await lena.page.getByLabel('Sign-in').fill('lena@example.org');
    await lena.page.getByLabel('Password').fill(OWN);
    await lena.page.getByRole('button', { name: 'Sign in' }).click();
    await lena.page.getByRole('link', { name: /your account/ }).click();
    await lena.page.getByLabel('Current password').fill('not that one');
    await lena.page.getByLabel('New password').fill('four words of lena now');
    await lena.page.getByRole('button', { name: 'Change password' }).click();
    await lena.page.getByText('This is not your password').waitFor();
  });

  it('what they may do is said on one page, and the account is disabled and enabled there', async () => {
    const { page } = admin;
    await admin.goesTo('/people?q=lena');
    await page.getByRole('link', { name: 'Carla Once More' }).click();
    await page.getByLabel('Compliance officer').check();
    await page.getByRole('button', { name: 'Save roles' }).click();
    await page.getByText('checker, compliance').waitFor();
    await page.getByLabel('Project', { exact: true }).selectOption('P Asthma and visits');
    await page.getByRole('button', { name: 'Make member' }).click();
    await page.getByRole('button', { name: 'Take out of P' }).waitFor();
    await page.getByLabel('From', { exact: true }).selectOption('every project');
    await page.getByRole('button', { name: 'Give the right' }).click();
    await page.getByRole('button', { name: 'Take back the right for every project' }).waitFor();
    await admin.isSoundEverywhere('person');
    await page.getByText('Disable the account…').click();
    await page.getByRole('button', { name: 'Disable the account' }).click();
    await page.getByText('cannot sign in').waitFor();
    await admin.isSoundEverywhere('person-disabled');
    await page.getByRole('button', { name: 'Enable the account' }).click();
    await page.getByText('New link for a password…').waitFor();
    const officer = await (await Screen.opens(browser, airlock.origin)).signsIn('o');
    await officer.goesTo(new URL(page.url()).pathname);
    await officer.isSoundEverywhere('person-read');
    await officer.goesTo('/account');
    await officer.isSoundEverywhere('account');
    await officer.page.getByLabel('Current password').fill('not that one');
    await officer.page.getByLabel('New password').fill(OWN);
    await officer.page.getByRole('button', { name: 'Change password' }).click();
    await officer.isSoundEverywhere('account-refused');
    await officer.page.getByLabel('Current password').fill(PASSWORD);
    await officer.page.getByLabel('New password').fill(OWN);
    await officer.page.getByRole('button', { name: 'Change password' }).click();
    await officer.page.getByRole('status').getByText('Your password is changed.').waitFor();
    await officer.isSoundEverywhere('account-changed');
  });
});
