import ExcelJS from 'exceljs';
import { aFolder } from './a-folder';
import { aScanner } from './a-scanner';

describe('renderings', () => {
  it('give any page of a file of 200,000 rows', async () => {
    const { put, scan, renderings } = await aScanner(aFolder());
    const rows = Array.from({ length: 200_000 }, (_, row) => `ward ${row + 1},${row % 97},"a ""b"", ${row}"`);
    const { sha256 } = put('long.csv', rows.join('\n'));
    await scan(put('long.csv', rows.join('\n')));

    const outline = await renderings.outline(sha256, 'csv');
    expect(outline).toEqual({
      kind: 'grid',
      sheets: [{ name: '', rows: 200_000, columns: 3, hidden: false }],
    });
    for (const first of [1, 499, 500, 501, 777, 100_000, 199_801]) {
      const page = await renderings.rows(sha256, 0, first, 200, 'csv');
      expect(page.map(({ number }) => number)).toEqual(Array.from({ length: 200 }, (_, at) => first + at));
      expect(page[0]?.cells).toEqual([`ward ${first}`, String((first - 1) % 97), `a "b", ${first - 1}`]);
    }
    expect(await renderings.rows(sha256, 0, 199_999, 200, 'csv')).toHaveLength(2);
    expect(await renderings.rows(sha256, 0, 200_001, 200, 'csv')).toEqual([]);
    expect(await renderings.rows(sha256, 1, 1, 200, 'csv')).toEqual([]);
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
      kind: 'grid',
      sheets: [
        { name: 'Counts', rows: 3, columns: 2, hidden: false },
        { name: 'Notes', rows: 1, columns: 1, hidden: true },
        { name: 'Empty', rows: 0, columns: 0, hidden: false },
      ],
    });
    expect(await renderings.rows(order.sha256, 0, 2, 5, 'xlsx')).toEqual([
      { number: 2, cells: ['North', '120'], hidden: true },
      { number: 3, cells: ['South', '1,235'], hidden: false },
    ]);
    expect(await renderings.rows(order.sha256, 1, 1, 5, 'xlsx')).toEqual([
      { number: 1, cells: ['do not send'], hidden: false },
    ]);
  });

  it('are a grid or a text, as the name says, for the same bytes', async () => {
    const { put, scan, renderings } = await aScanner(aFolder());
    const bytes = 'a,b\n1,2\n';
    const { sha256 } = put('t.csv', bytes);
    await scan(put('t.csv', bytes));
    await scan(put('t.txt', bytes));
    expect((await renderings.outline(sha256, 'csv'))?.kind).toBe('grid');
    expect((await renderings.outline(sha256, 'txt'))?.kind).toBe('text');
    expect((await renderings.rows(sha256, 0, 2, 1, 'csv'))[0]?.cells).toEqual(['1', '2']);
    expect((await renderings.rows(sha256, 0, 2, 1, 'txt'))[0]?.cells).toEqual(['1,2']);
    expect(await renderings.outline(sha256, 'xlsx')).toBeUndefined();
    expect((await renderings.outline(sha256))?.kind).toBe('grid');
  });

  it('stay small for a page of very long cells, and are none for what nobody can draw', async () => {
    const { put, scan, renderings } = await aScanner(aFolder());
    const long = put('long.csv', `a,${'x'.repeat(50_000)}\n`);
    await scan(long);
    const [row] = await renderings.rows(long.sha256, 0, 1, 1, 'csv');
    expect(row?.cells[1]).toBe(`${'x'.repeat(3900)}… (50000 characters)`);

    const picture = put('p.png', Buffer.from('89504e470d0a1a0a', 'hex'));
    await scan(picture);
    expect(await renderings.outline(picture.sha256, 'png')).toEqual({ kind: 'none', sheets: [] });
  });
});
