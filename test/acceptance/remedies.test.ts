import { createHash } from 'node:crypto';
import { Workbook } from 'exceljs';
import { buffer } from 'node:stream/consumers';
import { FileStore } from '../../src/app/submissions/file-store.port';
import { eventsIn, problemIn, reportIn } from '../support/answers';
import { ARequest, must } from '../support/a-request';
import { Airlock } from '../support/airlock';

const TABLE = [
  '"Patients, 2021";;;',
  'Region;Women;"Men";Total',
  'Harwell;112;"140";252',
  'Sefton;4;"88";92',
  'Tarn;131;7;138',
  'Oxley;31;45;76',
  'Total;278;280;558',
  '',
].join('\r\n');
const MENDED = TABLE.replace('4;"88"', '[c];"[c]"').replace('131;7', '[c];[c]');

describe('a way to mend a table, on its file page', () => {
  let airlock: Airlock;
  beforeAll(async () => {
    airlock = await Airlock.opens();
  });
  afterAll(() => airlock.closes());

  const mending = async (request: ARequest, path: string, method = 'suppression') => {
    const { id, current } = await request.file(path);
    return { fileId: id, sha256: current.sha256, at: `${request.path}/files/${id}/remedies/${method}` };
  };
  const proposalIn = ({ text }: { readonly text: string }) =>
    JSON.parse(text) as { readonly proposal: { readonly sha256: string } };

  it('is offered where counts are small, previewed with what is lost, and becomes a version in the same format', async () => {
    const request = await ARequest.drafted(airlock, { 't.csv': TABLE });
    const r1 = airlock.who('r1');
    const { at, sha256, fileId } = await mending(request, 't.csv');
    expect((await r1.opens(`${request.path}?file=${fileId}`)).text).toContain(`href="${at}"`);

    const page = (await must(200, r1.opens(at))).text;
    for (const said of ['2 small counts and 2 more of 15', '<del>88</del> <ins>[c]</ins>', 'loses less'])
      expect(page).toContain(said);
    expect((await request.file('t.csv')).versions).toHaveLength(1);

    const { proposal } = proposalIn(await must(200, r1.gets(at)));
    await must(204, r1.posts(at, { sha256, becomes: proposal.sha256 }));
    await request.isChecked();
    const now = await request.file('t.csv');
    expect(now.current.number).toBe(2);
    expect(now.scan).toMatchObject({ verdict: 'passed', flagged: 0 });
    expect(now.current.sha256).toBe(createHash('sha256').update(MENDED).digest('hex'));
    const events = eventsIn(await airlock.who('o').gets(`/audit?requestId=${request.id}`));
    const replaced = events.find(({ kind }) => kind === 'file.replaced');
    expect(replaced?.after).toMatchObject({
      ...{ remedy: 'suppression', cells: 4, version: 2 },
      suppression: now.statement?.suppression,
    });
    expect(now.statement?.suppression).toContain('are suppressed: [c].');
  });

  it('keeps a workbook a workbook: its formats stay, and formulas become what they show', async () => {
    const book = new Workbook();
    const sheet = book.addWorksheet('Visits');
    for (const line of TABLE.trim().split('\r\n').slice(1))
      sheet.addRow(
        line.split(';').map((text) => (/^\d+$/.test(text) ? Number(text) : text.replaceAll('"', ''))),
      );
    for (const row of [2, 3, 4, 5]) {
      const total = Number(sheet.getCell(row, 4).value);
      sheet.getCell(row, 4).value = { formula: `B${row}+C${row}`, result: total };
    }
    sheet.getCell('B3').font = { italic: true };
    const request = await ARequest.drafted(airlock, { 't.xlsx': Buffer.from(await book.xlsx.writeBuffer()) });
    const r1 = airlock.who('r1');
    const { at, sha256 } = await mending(request, 't.xlsx');
    const page = (await must(200, r1.opens(at))).text;
    expect(page).toContain('4 formulas become the values they show');
    const { proposal } = proposalIn(await must(200, r1.gets(at)));
    await must(204, r1.posts(at, { sha256, becomes: proposal.sha256 }));
    await request.isChecked();
    const { current } = await request.file('t.xlsx');
    const stored = await airlock.app.get(FileStore).open(current.sha256);
    const after = new Workbook();
    await after.xlsx.load(Uint8Array.from(await buffer(stored)).buffer);
    const now = after.getWorksheet('Visits');
    expect(now?.getRow(3).values).toEqual([undefined, 'Sefton', '[c]', '[c]', 92]);
    expect(now?.getCell('B3').font.italic).toBe(true);
    const report = reportIn(await r1.gets(`${request.path}/report`));
    expect(report.files[0]?.findings.filter(({ rule }) => rule.includes('count'))).toEqual([]);
  });

  it('can be rounding to a base, or merging of neighbours, each with its own preview', async () => {
    const request = await ARequest.drafted(airlock, { 't.csv': TABLE });
    const r1 = airlock.who('r1');
    const collapsing = (await must(200, r1.opens((await mending(request, 't.csv', 'collapsing')).at))).text;
    for (const said of ['1 row fewer', 'Sefton + Tarn', 'goes</span>', 'id="D7"'])
      expect(collapsing).toContain(said);
    const { at, sha256 } = await mending(request, 't.csv', 'rounding');
    expect((await must(200, r1.opens(at))).text).toContain('are rounded, the furthest by');
    expect((await r1.opens(`${at}?base=5`)).text).toContain('does not pass');
    expect((await r1.gets(`${at}?base=1`)).status).toBe(422);
    const { proposal } = proposalIn(await must(200, r1.gets(`${at}?base=10`)));
    await must(204, r1.posts(at, { sha256, becomes: proposal.sha256, base: '10' }));
    await request.isChecked();
    const { scan, statement } = await request.file('t.csv');
    expect(scan).toMatchObject({ verdict: 'passed', flagged: 0 });
    expect(statement?.suppression).toContain(
      'All counts are rounded to base 10, each to a neighbouring multiple',
    );
    const again = await mending(request, 't.csv');
    expect((await r1.opens(again.at)).text).toContain('rounded');
  });

  it('is not taken for another version, nor for bytes that Sluice did not make', async () => {
    const request = await ARequest.drafted(airlock, { 't.csv': TABLE });
    const r1 = airlock.who('r1');
    const { at, sha256, fileId } = await mending(request, 't.csv');
    expect(problemIn(await r1.posts(at, { sha256, becomes: sha256 })).code).toBe('changed');
    const { proposal } = proposalIn(await must(200, r1.gets(at)));
    const other = TABLE.replace('Oxley', 'Ely');
    await must(204, r1.uploads(`${request.path}/files/${fileId}/replace`, [['t.csv', other]]));
    await request.isChecked();
    expect(problemIn(await r1.posts(at, { sha256, becomes: proposal.sha256 })).code).toBe('changed');
    expect((await request.file('t.csv')).versions).toHaveLength(2);
  });

  it('is refused in words where it cannot be: the kind of file, sums that are wrong, nothing to mend', async () => {
    const request = await ARequest.drafted(airlock, {
      'page.html': '<table><tr><th>Region</th><th>People</th></tr><tr><td>North</td><td>3</td></tr></table>',
      'wrong.csv': TABLE.replace('Total;278', 'Total;279'),
      'clean.csv': 'region,people\nNorth,1030\nSouth,2120\n',
    });
    const r1 = airlock.who('r1');
    const said = async (path: string) => (await r1.opens((await mending(request, path)).at)).text;
    expect(await said('page.html')).toContain('cannot be written');
    expect(await said('wrong.csv')).toContain('do not add up');
    expect(await said('clean.csv')).toContain('no count in this file');
    expect((await r1.gets((await mending(request, 'clean.csv', 'magic')).at)).status).toBe(422);
  });

  it('is for the author alone, while the file may be replaced', async () => {
    const request = await ARequest.drafted(airlock, { 't.csv': TABLE });
    const { at } = await mending(request, 't.csv');
    expect((await airlock.who('x').gets(at)).status).toBe(404);
    await must(204, request.does('r1', 'submit'));
    expect((await airlock.who('c1').gets(at)).status).toBe(403);
    expect((await airlock.who('r1').gets(at)).status).toBe(409);
  });
});
