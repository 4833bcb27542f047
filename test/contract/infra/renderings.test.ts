import ExcelJS from 'exceljs';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { aFolder } from './a-folder';
import { document, p, story, tbl } from '../../readers/office-packages';
import { relation } from '../../readers/workbook';
import { aScanner } from './a-scanner';

describe('renderings', () => {
  it('give any page of a file of 200,000 rows', async () => {
    const { put, scan, renderings } = await aScanner(aFolder());
    const rows = Array.from({ length: 200_000 }, (_, row) => `ward ${row + 1},${row % 97},"a ""b"", ${row}"`);
    const { sha256 } = put('long.csv', rows.join('\n'));
    await scan(put('long.csv', rows.join('\n')));

    const outline = await renderings.outline(sha256, 'csv');
    expect(outline).toEqual({
      more: 0,
      sheets: [{ kind: 'grid', place: {}, rows: 200_000, columns: 3, hidden: false }],
    });
    for (const first of [1, 499, 500, 501, 777, 100_000, 199_801]) {
      const page = await renderings.rows(sha256, 0, first, 200, 'csv');
      expect(page.map(({ number }) => number)).toEqual(Array.from({ length: 200 }, (_, at) => first + at));
      expect(page[0]?.cells).toEqual([`ward ${first}`, String((first - 1) % 97), `a "b", ${first - 1}`]);
    }
    expect(await renderings.rows(sha256, 0, 199_999, 200, 'csv')).toHaveLength(2);
    expect(await renderings.rows(sha256, 0, 200_001, 200, 'csv')).toEqual([]);
    expect(await renderings.rows(sha256, 1, 1, 200, 'csv')).toEqual([]);

    // So many are put in order by a process of their own.
    const arrangement = { column: 2, descending: true, holding: 'ward 1999' };
    const page = { firstRow: 1, count: 3, format: 'csv' };
    const { rows: highest, matching } = await renderings.arranged(sha256, 0, arrangement, page);
    expect(matching).toBe(111);
    expect(highest.map(({ cells }) => cells[1])).toEqual(['96', '95', '94']);
  });

  it('show a workbook sheet by sheet, and what is hidden in it', async () => {
    const { put, scan, renderings } = await aScanner(aFolder());
    const workbook = new ExcelJS.Workbook();
    const counts = workbook.addWorksheet('Counts');
    counts.addRows([
      ['region', 'people'],
      ['North', 120],
      ['South', 1234.5],
    ]);
    counts.getRow(2).hidden = true;
    counts.getCell('B3').numFmt = '#,##0';
    workbook.addWorksheet('Notes', { state: 'hidden' }).addRow(['do not send']);
    workbook.addWorksheet('Empty');
    const order = put('t.xlsx', Buffer.from(await workbook.xlsx.writeBuffer()));
    await scan(order);

    expect(await renderings.outline(order.sha256, 'xlsx')).toEqual({
      more: 0,
      sheets: [
        { kind: 'grid', place: { sheet: 'Counts' }, rows: 3, columns: 2, hidden: false },
        { kind: 'grid', place: { sheet: 'Notes' }, rows: 1, columns: 1, hidden: true },
        { kind: 'grid', place: { sheet: 'Empty' }, rows: 0, columns: 0, hidden: false },
      ],
    });
    expect(await renderings.rows(order.sha256, 0, 2, 5, 'xlsx')).toEqual([
      { number: 2, cells: ['North', '120'], hidden: true },
      // The page shows what the cell shows, and beside it what is stored.
      { number: 3, cells: ['South', '1,235'], hidden: false, raw: { 2: '1234.5' } },
    ]);
    expect(await renderings.rows(order.sha256, 1, 1, 5, 'xlsx')).toEqual([
      { number: 1, cells: ['do not send'], hidden: false },
    ]);
  });

  it('show a document as its text and its tables, each by itself', async () => {
    const { put, scan, renderings } = await aScanner(aFolder());
    const bytes = await document({
      body: p('Counts by region') + tbl(['region', 'n'], ['North', '12']) + tbl(['sex', 'n']) + p('Source'),
      relationships: relation('r2', 'footnotes', 'footnotes.xml'),
      parts: { 'word/footnotes.xml': story('footnotes', p('without twins')) },
    });
    const { sha256, ...order } = put('t.docx', bytes);
    await scan({ sha256, ...order });

    const { sheets = [] } = (await renderings.outline(sha256, 'docx')) ?? {};
    expect(sheets.map(({ kind, place, rows }) => ({ kind, place, rows }))).toEqual([
      { kind: 'text', place: {}, rows: 4 },
      { kind: 'grid', place: { table: 1 }, rows: 2 },
      { kind: 'grid', place: { table: 2 }, rows: 1 },
      { kind: 'text', place: { part: 'word/footnotes.xml' }, rows: 1 },
    ]);
    expect(await renderings.rows(sha256, 0, 3, 2, 'docx')).toMatchObject([
      { number: 3, cells: ['[Table 2]'] },
      { number: 4, cells: ['Source'] },
    ]);
    expect(await renderings.rows(sha256, 1, 2, 1, 'docx')).toMatchObject([{ cells: ['North', '12'] }]);
  });

  it('of earlier versions are still shown', async () => {
    const data = aFolder();
    const { renderings } = await aScanner(data);
    const sha256 = 'a'.repeat(64);
    const chunk = '["a","b"]\n';
    const sheet = { name: 'Counts', rows: 1, columns: 2, hidden: false, hiddenRows: [] };
    const chunks = [{ firstRow: 1, rows: 1, offset: 0, bytes: chunk.length }];
    const footer = JSON.stringify({ kind: 'grid', sheets: [{ ...sheet, chunks }] });
    const trailer = `${String(chunk.length).padStart(15, '0')}\n`;
    writeFileSync(join(data, 'renderings', `${sha256}.xlsx`), `${chunk}${footer}\n${trailer}`);

    expect(await renderings.outline(sha256, 'xlsx')).toMatchObject({
      more: 0,
      sheets: [{ kind: 'grid', place: { sheet: 'Counts' }, rows: 1 }],
    });
    expect(await renderings.rows(sha256, 0, 1, 9, 'xlsx')).toMatchObject([{ cells: ['a', 'b'] }]);
  });

  it('are a grid or a text, as the name says, for the same bytes', async () => {
    const { put, scan, renderings } = await aScanner(aFolder());
    const bytes = 'a,b\n1,2\n';
    const { sha256 } = put('t.csv', bytes);
    await scan(put('t.csv', bytes));
    await scan(put('t.txt', bytes));
    expect((await renderings.outline(sha256, 'csv'))?.sheets[0]?.kind).toBe('grid');
    expect((await renderings.outline(sha256, 'txt'))?.sheets[0]?.kind).toBe('text');
    expect((await renderings.rows(sha256, 0, 2, 1, 'csv'))[0]?.cells).toEqual(['1', '2']);
    expect((await renderings.rows(sha256, 0, 2, 1, 'txt'))[0]?.cells).toEqual(['1,2']);
    expect(await renderings.outline(sha256, 'xlsx')).toBeUndefined();
    expect((await renderings.outline(sha256))?.sheets[0]?.kind).toBe('grid');
  });

  it('stay small for a page of very long cells, and are none for what nobody can draw', async () => {
    const { put, scan, renderings } = await aScanner(aFolder());
    const long = put('long.csv', `a,${'x'.repeat(50_000)}\n`);
    await scan(long);
    const [row] = await renderings.rows(long.sha256, 0, 1, 1, 'csv');
    expect(row?.cells[1]).toBe(`${'x'.repeat(3900)}… (50000 characters)`);

    const picture = put('p.png', Buffer.from('89504e470d0a1a0a', 'hex'));
    await scan(picture);
    expect(await renderings.outline(picture.sha256, 'png')).toEqual({ more: 0, sheets: [] });
  });
});
