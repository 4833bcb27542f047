import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { ARequest, CLEAN } from '../support/a-request';
import { accessibilityViolations } from '../support/axe';
import { aBrowser, describeInBrowser } from '../support/a-browser';
import { Airlock } from '../support/airlock';
import { BreakingLine } from '../support/breaking-line';
import { Screen } from '../support/screen';
import { until } from '../support/until';

const MB = 1_000_000;
const MINUTE = 60_000;

describeInBrowser('uploads in the page', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sluice-uploads-'));
  let airlock: Airlock;
  let browser: Browser;
  let line: BreakingLine;

  beforeAll(async () => {
    airlock = await Airlock.opens();
    line = await BreakingLine.to(airlock.origin);
    browser = await aBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await line.closes();
    await airlock.closes();
    rmSync(folder, { recursive: true });
  });

  const open = async (request: ARequest) => {
    const screen = await (await Screen.opens(browser, line.origin)).signsIn('r1');
    await screen.goesTo(request.path);
    return screen;
  };
  const choose = (page: Page, path: string) => page.getByLabel('Add files').setInputFiles(path);

  it('W6 a file of 40 MB whose line breaks at 60 % goes on there by itself', async () => {
    const request = await ARequest.drafted(airlock, {});
    const { page } = await open(request);
    const { path, sha256 } = aLargeFile(folder, 'weights.bin', 40 * MB);
    const before = line.sent;
    line.breaksAfter(24 * MB);
    await choose(page, path);
    await page.getByText(/Connection lost\. Going on at \d+ % by itself/).waitFor();
    expect((await request.now()).files).toEqual([]);
    line.mends();

    await until(async () => (await request.now()).files.length > 0, 'the file to be there');
    const { files } = await request.now();
    expect(files).toMatchObject([{ path: 'weights.bin', current: { sha256, bytes: 40 * MB } }]);
    // From the beginning again it would be 64.
    expect(line.sent - before).toBeLessThan(50 * MB);
    await page.getByRole('link', { name: /^weights\.bin/ }).waitFor();
  });

  it('W6 whose page is closed meanwhile, goes on when the same file is chosen again', async () => {
    const request = await ARequest.drafted(airlock, {});
    const first = await open(request);
    const { path, sha256 } = aLargeFile(folder, 'model.bin', 20 * MB);
    const before = line.sent;
    line.breaksAfter(12 * MB);
    await choose(first.page, path);
    await first.page.getByText(/Connection lost/).waitFor();
    await first.page.context().close();
    line.mends();

    const again = await open(request);
    await again.page.getByRole('heading', { name: 'Not all of it came' }).waitFor();
    await again.page.getByText(/% of 20\sMB has come/).waitFor();
    await again.isSoundEverywhere('half-upload');
    await choose(again.page, path);
    await again.page.getByRole('link', { name: /^model\.bin/ }).waitFor();
    expect((await request.now()).files).toMatchObject([{ path: 'model.bin', current: { sha256 } }]);
    expect(line.sent - before).toBeLessThan(26 * MB);
    expect(await again.page.getByText('Not all of it came').count()).toBe(0);
  });

  it('W7 folders within a folder and a file beside them, dropped on the page, arrive with their paths', async () => {
    const request = await ARequest.drafted(airlock, {});
    const paths = aFolderOfTables(join(folder, 'dropped'), { folders: 2, each: 2 });
    const { path: alone } = aLargeFile(folder, 'beside.bin', 1000);
    const { page } = await open(request);
    await letGo(page, [join(folder, 'dropped'), alone]);
    await until(async () => (await request.now()).files.length === paths.length + 1);
    expect((await request.now()).files.map(({ path }) => path)).toEqual(['beside.bin', ...paths]);
  });

  // The case says 10,000 files: that takes minutes, as each is stored, remembered and checked by itself. As many folders as it
  // says, and as many files as a minute is sure to be enough for.
  it('W7 a folder of 600 files in 300 folders arrives with its paths; what is refused stops no other', async () => {
    const request = await ARequest.drafted(airlock, {});
    const paths = aFolderOfTables(join(folder, 'results'), { folders: 300, each: 2 });
    const refused = 'results/run 007/CON.csv';
    writeFileSync(join(folder, refused), CLEAN);
    const { page } = await open(request);
    line.breaksAfter(100_000);
    await page.getByLabel('Choose a folder…').setInputFiles(join(folder, 'results'));
    // While they go, their number and size stand on the page; the line is held up so that the test sees it.
    await page.getByText(/Connection lost/).waitFor();
    await page.getByText(/^\d+ of 601 files, \d/).waitFor();
    line.mends();
    await page.getByText(/^[1-5]\d\d of 601 files, \d/).waitFor();
    // And the page can be worked.
    await page.getByText('Co-authors…').click();
    await page.getByLabel('Who else has a hand in it').fill('Somebody Else');
    await page.getByText('One file was not taken.').first().waitFor({ timeout: MINUTE });

    const notTaken = page.getByRole('listitem').filter({ hasText: refused });
    await notTaken.getByText('Rename it and send it again').waitFor();
    expect(await accessibilityViolations(page)).toEqual([]);
    expect((await request.now()).files.map(({ path }) => path)).toEqual(paths);
    await page.getByRole('link', { name: 'Show the files that were taken' }).click();
    await page.getByRole('heading', { name: 'results/run 000/', exact: true }).waitFor();
    await page.getByRole('link', { name: '… 259 folders behind' }).click();
    await page.getByRole('link', { name: /results\/run 060\/ 2 files/ }).click();
    await page.getByRole('link', { name: /^t1\.csv/ }).waitFor();
    expect(await accessibilityViolations(page)).toEqual([]);
  });
});

/** Over the page, as from a file manager: no script can make a drop with folders in it, the browser's own tool can. */
async function letGo(page: Page, files: string[]): Promise<void> {
  const tool = await page.context().newCDPSession(page);
  const box = await page.locator('[data-upload]').boundingBox();
  const at = { x: Math.round((box?.x ?? 0) + 20), y: Math.round((box?.y ?? 0) + 20) };
  const data = { items: [], files, dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await tool.send('Input.dispatchDragEvent', { type, ...at, data });
}

function aLargeFile(folder: string, name: string, bytes: number) {
  const content = randomBytes(bytes);
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return { path, sha256: createHash('sha256').update(content).digest('hex') };
}

/** Tables whose counts lie far apart, one in each file; answers with their paths as the request has them. */
function aFolderOfTables(
  root: string,
  { folders, each }: { readonly folders: number; readonly each: number },
) {
  const paths: string[] = [];
  for (let at = 0; at < folders * each; at++) {
    const inside = `run ${String(Math.floor(at / each)).padStart(3, '0')}/t${at % each}.csv`;
    mkdirSync(join(root, dirname(inside)), { recursive: true });
    writeFileSync(join(root, inside), `${CLEAN}West,${1000 + 20 * at}\n`);
    paths.push(`${basename(root)}/${inside}`);
  }
  return paths;
}
