import type { Browser } from 'playwright-core';
import { document, p, story, tbl } from '../readers/office-packages';
import { relation } from '../readers/workbook';
import { ARequest } from '../support/a-request';
import { aBrowser, describeInBrowser } from '../support/a-browser';
import { Airlock } from '../support/airlock';
import { Screen } from '../support/screen';

describeInBrowser('a document of several texts and tables', () => {
  let airlock: Airlock;
  let browser: Browser;

  beforeAll(async () => {
    airlock = await Airlock.opens({});
    browser = await aBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await airlock.closes();
  });

  it('has a tab for each, and a finding leads to the one where it is', async () => {
    const bytes = await document({
      body:
        p('Table 1. Patients by region') +
        tbl(['region', 'patients'], ['North', '120'], ['South', '230']) +
        p('Table 2. Deaths by region') +
        tbl(['region', 'deaths'], ['North', '3'], ['South', '24']),
      relationships: relation('r2', 'footnotes', 'footnotes.xml'),
      parts: { 'word/footnotes.xml': story('footnotes', p('Without twins.')) },
    });
    const request = await ARequest.submitted(airlock, { 'report.docx': bytes });
    const { id } = await request.file('report.docx', 'c1');
    const screen = await (await Screen.opens(browser, airlock.origin)).signsIn('c1');
    await screen.goesTo(`${request.path}/files/${id}`);
    const tabs = screen.page.getByRole('navigation', { name: 'Sheets' }).getByRole('link');
    expect((await tabs.allTextContents()).map((text) => text.replace(/ · .*/, ''))).toEqual([
      'Text',
      'Table 1',
      'Table 2',
      'Footnotes',
    ]);
    const link = screen.page.locator('a.finding-show', { hasText: 'Show Table 2, B2' }).first();
    await screen.goesTo((await link.getAttribute('href')) ?? '');
    await screen.page.locator('#B2.cell--flagged').waitFor();
  });
});
