import type { Browser } from 'playwright-core';
import { page as pdfPage, say } from '../readers/a-pdf';
import { ARequest, must } from '../support/a-request';
import { aBrowser, describeInBrowser } from '../support/a-browser';
import { Airlock } from '../support/airlock';
import { Screen } from '../support/screen';

describeInBrowser('a frame on a page of a document', () => {
  let airlock: Airlock;
  let browser: Browser;
  let screen: Screen;

  beforeAll(async () => {
    airlock = await Airlock.opens();
    browser = await aBrowser();
    const request = await ARequest.submitted(airlock, { 'paper.pdf': pdfPage(say('Table 1', 50, 300)) });
    await must(204, airlock.who('c1').posts(`${request.path}/claim`));
    screen = await (await Screen.opens(browser, airlock.origin)).signsIn('c1');
    await screen.goesTo(`${request.path}/files/${(await request.file('paper.pdf', 'c1')).id}`);
    await screen.page.locator('.page-picture-sheet[data-framing]').waitFor();
  });
  afterAll(async () => {
    await browser.close();
    await airlock.closes();
  });

  const sheet = async () => {
    const box = await screen.page.locator('.page-picture-sheet').boundingBox();
    if (!box) throw new Error('there is no page');
    return box;
  };
  /** Of the page, in percent. */
  const frameOf = async (selector: string) => {
    const [outer, inner] = [await sheet(), await screen.page.locator(selector).boundingBox()];
    if (!inner) throw new Error(`${selector} is not shown`);
    const percent = (length: number, whole: number) => Math.round((100 * length) / whole);
    return [
      percent(inner.x - outer.x, outer.width),
      percent(inner.y - outer.y, outer.height),
      percent(inner.x + inner.width - outer.x, outer.width),
      percent(inner.y + inner.height - outer.y, outer.height),
    ];
  };

  it('is drawn with the mouse, and the comment about it goes where it was drawn', async () => {
    const { page } = screen;
    await page.locator('.page-picture-sheet').scrollIntoViewIfNeeded();
    const { x, y, width, height } = await sheet();
    await page.mouse.move(x + 0.605 * width, y + 0.055 * height);
    await page.mouse.down();
    await page.mouse.move(x + 0.3 * width, y + 0.15 * height, { steps: 4 });
    await page.mouse.move(x + 0.205 * width, y + 0.195 * height);
    await page.mouse.up();
    expect(await page.getByLabel('Place').inputValue()).toBe('page 1 at 20,5 to 61,20');
    expect(await frameOf('.page-picture-said--drawn')).toEqual([20, 5, 61, 20]);
    await page.keyboard.type('Who is that?');
    await page.getByRole('button', { name: 'Comment', exact: true }).click();
    await page.getByRole('paragraph').filter({ hasText: 'Who is that?' }).waitFor();
    expect(await frameOf('.page-picture-said')).toEqual([20, 5, 61, 20]);
    await screen.isSound('page-frame');
  });

  it('leads to its thread, and a click beside it writes no place', async () => {
    const { page } = screen;
    const { x, y, width, height } = await sheet();
    await page.mouse.click(x + 0.9 * width, y + 0.1 * height);
    expect(await page.getByLabel('Place').inputValue()).toBe('');
    await screen.tabsTo(page.getByRole('link', { name: 'Carla One on page 1 at 20,5 to 61,20' }));
    await screen.presses('Enter');
    await page.locator('li[id^="thread-"]:target', { hasText: 'Who is that?' }).waitFor();
  });

  it('is shown while its place is written, and only where it is one of this page', async () => {
    const { page } = screen;
    await page.getByLabel('Place').fill('page 1 at 5,5 to 30,25');
    expect(await frameOf('.page-picture-said--drawn')).toEqual([5, 5, 30, 25]);
    for (const none of ['page 2 at 5,5 to 30,25', 'page 1 at 30,5 to 5,25', 'page 1']) {
      await page.getByLabel('Place').fill(none);
      expect(await page.locator('.page-picture-said--drawn').count()).toBe(0);
    }
  });
});
