import { Workbook } from 'exceljs';
import type { Browser } from 'playwright-core';
import { ARequest } from '../support/a-request';
import { aBrowser, describeInBrowser } from '../support/a-browser';
import { Airlock } from '../support/airlock';
import { Screen } from '../support/screen';

const ROWS = 3000;

/** Small counts near both ends, and nothing else to find between. */
function long(): string {
  const rows = Array.from({ length: ROWS - 1 }, (_, index) => {
    const small = index === 3 || index === ROWS - 10;
    return `Ward type ${index + 2},${small ? 4 : 1000 + 20 * index},${2000 + 30 * index}`;
  });
  return ['ward type,people,visits', ...rows].join('\n');
}

async function withFormulas(): Promise<Buffer> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('Shares');
  sheet.addRows([
    ['region', 'visits', 'share'],
    ['North', 1000, { formula: 'B2/3000', result: 1000 / 3000 }],
    ['South', 2000, { formula: 'B3/3000', result: 2000 / 3000 }],
  ]);
  sheet.getColumn(3).numFmt = '0%';
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** One count was taken out, and the totals give it back. */
const SUPPRESSED = `region,men,women,total
North,54,[c],60
South,61,70,131
East,80,75,155
Total,195,151,346`;

describeInBrowser('the grid of a file', () => {
  let airlock: Airlock;
  let browser: Browser;
  let request: ARequest;
  let screen: Screen;
  beforeAll(async () => {
    airlock = await Airlock.opens();
    browser = await aBrowser();
    const files = { 'long.csv': long(), 'shares.xlsx': await withFormulas(), 'suppressed.csv': SUPPRESSED };
    request = await ARequest.submitted(airlock, files);
    screen = await (await Screen.opens(browser, airlock.origin)).signsIn('c1');
  });
  afterAll(async () => {
    await browser.close();
    await airlock.closes();
  });
  const opens = async (name: string) => {
    const { id } = await request.file(name, 'c1');
    await screen.goesTo(`${request.path}/files/${id}`);
  };

  it('has the whole sheet on its scrollbar, and only rows near the window in the page', async () => {
    await opens('long.csv');
    const { page } = screen;
    await page.locator('.grid[aria-rowcount="3000"]').waitFor();
    const scrolls = (to: string) => page.evaluate(`document.querySelector('.grid-scroll').scrollTop = ${to}`);
    await scrolls('1e9');
    await page.locator(`#A${ROWS}`).waitFor();
    expect(await page.locator('.grid tbody th').count()).toBeLessThan(400);
    expect(await page.locator('#A2').count()).toBe(0);
    await scrolls('0');
    await page.locator('#A2').waitFor();
    expect(await page.locator(`#A${ROWS}`).count()).toBe(0);
    screen.hasNoComplaints('a long grid');
  });

  it('goes where the map beside the scrollbar is clicked', async () => {
    await opens('long.csv');
    const { page } = screen;
    const map = page.locator('svg.grid-map--live');
    const box = await map.boundingBox();
    await map.click({ position: { x: 5, y: (box?.height ?? 0) - 4 } });
    await page.locator(`#B${ROWS - 8}.cell--flagged`).waitFor();
    screen.hasNoComplaints('a map of findings');
  });

  it('sorts and filters what is looked at, with every row under its own number and mark', async () => {
    await opens('long.csv');
    const { page } = screen;
    await page.locator('.grid-arrange summary').click();
    await page.selectOption('#arrange-sort', '2');
    await page.locator('.grid-arrange button').click();
    const numbers = () => page.locator('.grid tbody:not(.grid-space) tr > th').allInnerTexts();
    expect((await numbers()).slice(0, 3).map((text) => Number.parseInt(text.replace(/\D/g, ''), 10))).toEqual(
      [5, ROWS - 8, 2],
    );
    await page.locator(`#B${ROWS - 8}.cell--flagged`).waitFor();
    // The rest of the sheet hangs on the scrollbar in the same order.
    await page.evaluate("document.querySelector('.grid-scroll').scrollTop = 1e9");
    await page.locator('#A1').waitFor();
    await page.fill('#arrange-holding', 'Ward type 299');
    await page.locator('.grid-arrange button').click();
    await page.getByText('11 of 3 000 rows with “Ward type 299”').waitFor();
    expect(await page.locator('.grid tbody:not(.grid-space) tr').count()).toBe(11);
    // A finding that is not among these rows is shown where it stands in the file.
    await screen.works('n');
    await page.locator(`#B${ROWS - 8}[data-focus].cell--flagged`).waitFor();
    await screen.works('p');
    await page.locator('#B5[data-focus].cell--flagged').waitFor();
    await page.locator('.grid[aria-rowcount="3000"]').waitFor();
    screen.hasNoComplaints('a sorted grid');
  });

  it('goes to a finding, and to a cell, that are not drawn yet', async () => {
    await opens('long.csv');
    const { page } = screen;
    await page.locator('#B5[data-focus]').waitFor();
    const address = page.url();
    await screen.works('n');
    await page.locator(`#B${ROWS - 8}[data-focus].cell--flagged`).waitFor();
    expect(page.url().split('#')[0]).toBe(address.split('#')[0]);
    await screen.works('g', 'c');
    await page.keyboard.type('B1500');
    await screen.presses('Enter');
    await page.locator('#B1500:target').waitFor();
  });

  it('says of the current cell what it is called, shows and holds, by mouse and by arrow keys', async () => {
    await opens('shares.xlsx');
    const { page } = screen;
    await page.locator('#C2').click();
    const bar = page.locator('[data-cell-bar]');
    expect(await bar.textContent()).toBe('C2: shows 33%, holds 0.3333333333333333 =B2/3000');
    await page.locator('.grid-scroll').focus();
    await screen.presses('ArrowDown', 'ArrowLeft');
    await page.locator('#B3[data-current]').waitFor();
    expect(await bar.textContent()).toBe('B3: shows 2000');
    await page.getByRole('button', { name: 'Copy B3' }).waitFor();
  });

  it('is judged by keyboard: Ctrl Enter sends the reason, the list shows it, and no field is under the vote', async () => {
    await opens('long.csv');
    const { page } = screen;
    await screen.works('o');
    await page.keyboard.type('In the yearbook.');
    await screen.presses('Control+Enter');
    await page.locator('details.finding', { hasText: 'B5' }).getByText('you: accepted').waitFor();
    await screen.works('t');
    const { x = 0, y = 0, height = 0 } = (await page.locator('#comment-text:focus').boundingBox()) ?? {};
    const atItsEnd = `document.elementFromPoint(${x + 20}, ${y + height - 6}).id`;
    expect(await page.evaluate(atItsEnd)).toBe('comment-text');
    await page.keyboard.type('Which');
    await screen.presses('Escape');
    await screen.works('t');
    await page.keyboard.type(' year?');
    expect(await page.locator('#comment-text').inputValue()).toBe('Which year?');
    await screen.presses('Escape');
  });

  it('lights up the cells that a finding is worked out from', async () => {
    await opens('suppressed.csv');
    const { page } = screen;
    await page.locator('details.finding[open]', { hasText: 'row 2: 60 − 54 = 6' }).waitFor();
    const lit = page.locator('[data-lit]');
    expect(await lit.allTextContents()).toEqual(['54', '60', '70', '75', '151']);
  });

  it('is sound with its roles open, and so is the page that compares', async () => {
    const { id } = await request.file('shares.xlsx', 'c1');
    await screen.goesTo(`${request.path}/files/${id}?line=B&table=t1#roles`);
    await screen.page.locator('#roles[open]').waitFor();
    await screen.isSoundEverywhere('roles');
    await screen.works('d');
    await screen.page.getByText('There is nothing to compare with').waitFor();
    await screen.isSoundEverywhere('compare-nothing');
  });

  it('the head of a column, and of a row, fill in which line is meant', async () => {
    await opens('suppressed.csv');
    const { page } = screen;
    await page.locator('#column-B a.grid-role').click();
    expect(await page.locator('#roles-line').inputValue()).toBe('B');
    await page.locator('#row-4').click();
    expect(await page.locator('#roles-line').inputValue()).toBe('4');
    await screen.presses('Escape');
    await screen.works('g', 'r');
    expect(await page.locator('#roles-line:focus').count()).toBe(1);
  });
});
