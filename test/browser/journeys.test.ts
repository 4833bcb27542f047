import type { Browser } from 'playwright-core';
import { ARequest, SMALL } from '../support/a-request';
import { aBrowser, describeInBrowser, Screen } from '../support/a-browser';
import { Airlock } from '../support/airlock';
import { PASSWORD } from '../support/cast';

describeInBrowser('the journeys of researcher and checkers in a real browser', () => {
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

  it('a researcher uploads, reads a finding, describes, and submits, by mouse', async () => {
    const screen = await Screen.opens(browser, airlock.origin);
    const { page } = screen;
    await screen.signsIn('r1', PASSWORD);
    await screen.isSound('requests-empty');
    await page.getByRole('link', { name: /Asthma and visits/ }).click();
    await screen.isSound('project');
    await page.getByLabel('Title').fill('Visits by region');
    await page.getByRole('button', { name: 'Start request' }).click();
    await screen.isSound('draft-empty');
    await page.getByLabel('Title').fill('Visits by region, 2025');
    await page.getByLabel('What it is').fill('One table of visits.');
    await page.getByLabel('Why it is needed outside').fill('For the annual report.');
    await page.getByLabel('Where it will be used').fill('Annual report');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page
      .getByLabel('Add files')
      .setInputFiles({ name: 'visits.csv', mimeType: 'text/csv', buffer: Buffer.from(SMALL) });
    await page.getByText('3 people in this cell').first().waitFor();
    await screen.isSound('draft-finding');
    await page.getByLabel('What it shows').fill('Visits by region.');
    await page.getByLabel('Who is counted').fill('All residents.');
    await page.getByLabel('Variables').fill('Region, number of people.');
    await page.getByLabel('Suppressed or rounded').fill('Nothing.');
    await page.getByRole('button', { name: 'Save statement' }).click();
    await page.getByRole('button', { name: 'Submit for review' }).click();
    await page.getByText('Waits for output checkers').waitFor();
    await screen.isSound('request-submitted');
  });

  it('a checker finds the cell, votes and hands in, by keyboard alone', async () => {
    const request = await ARequest.submitted(airlock, { 'north.csv': SMALL });
    const screen = await Screen.opens(browser, airlock.origin);
    const { page } = screen;
    await screen.goesTo('/sign-in');
    await screen.tabsTo('#sign-in');
    await page.keyboard.type('c1');
    await screen.presses('Tab');
    await page.keyboard.type(PASSWORD);
    await screen.presses('Enter');
    await page.getByRole('heading', { name: 'Queue' }).waitFor();
    await screen.isSound('queue');
    await screen.presses('/');
    await page.keyboard.type('Visits by region');
    await screen.presses('Enter');
    await page.getByRole('heading', { name: 'Queue' }).waitFor();
    await page.goto(`${airlock.origin}${request.path}`);
    await screen.presses('g', 'f');
    await page.getByRole('heading', { name: 'north.csv' }).waitFor();
    await screen.presses('n');
    await page.locator('#B2[data-focus]').waitFor();
    await screen.isSound('review-finding');
    await screen.presses('a');
    await page.keyboard.type('North is published by the statistical office.');
    await screen.presses('Escape', 's');
    await page.getByText('Approve').first().waitFor();
    await screen.presses('g', 'f');
    await page.getByRole('heading', { name: 'north.csv' }).waitFor();
    await screen.presses('u');
    await page.getByText('handed in').first().waitFor();
    await screen.isSound('review-handed-in');
  });
});
