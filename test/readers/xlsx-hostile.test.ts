import { readFile } from './blocks';
import { workbook, zipped } from './workbook';

const LAUGHS =
  '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><worksheet><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>';

describe('hostile workbooks', () => {
  it('with a document type are refused, entities unexpanded', async () => {
    const bytes = await workbook({ parts: { 'xl/worksheets/sheet1.xml': LAUGHS } });
    const { grids, unread } = await readFile('t.xlsx', bytes);
    expect(unread).toMatchObject([{ cause: 'broken', anchor: { sheet: 'S' } }]);
    expect(JSON.stringify(grids.map(({ rows }) => rows))).not.toContain('ha');
  });

  it('that unpack to far more than they are, are not unpacked', async () => {
    const bytes = await workbook({ parts: { 'xl/media/a.png': Buffer.alloc(60_000_000) } });
    expect((await readFile('t.xlsx', bytes)).unread).toMatchObject([{ cause: 'bomb', anchor: {} }]);
  });

  it('with too many entries are not opened', async () => {
    const parts = Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`xl/media/${index}`, '']));
    expect((await readFile('t.xlsx', await workbook({ parts }))).unread).toMatchObject([{ cause: 'bomb' }]);
  });

  it('cut off anywhere are broken, and never throw', async () => {
    const bytes = await workbook({ sheet: '<sheetData><row><c><v>1</v></c></row></sheetData>' });
    for (let length = 4; length < bytes.length; length += 37) {
      const { unread } = await readFile('t.xlsx', bytes.subarray(0, length));
      expect(unread.length).toBeGreaterThan(0);
    }
  });

  it('with any byte changed are read or said to be broken, and never throw', async () => {
    const bytes = await workbook({ sheet: '<sheetData><row><c><v>1</v></c></row></sheetData>' });
    for (let at = 0; at < bytes.length; at += 11) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 0x55;
      await expect(readFile('t.xlsx', changed)).resolves.toBeDefined();
    }
  });

  it('with two parts of one name, or names that leave the package, are refused', async () => {
    const twice = await zipped({ 'xl/workbook.xml': '<a/>', 'xl/WORKBOOK.xml': '<b/>', '_rels/.rels': '' });
    expect((await readFile('t.xlsx', twice)).unread).toMatchObject([{ cause: 'broken' }]);
    const outside = Buffer.from(
      (await workbook({ parts: { 'xl/abcde': 'x' } })).toString('latin1').replaceAll('xl/abcde', '../abcde'),
      'latin1',
    );
    expect((await readFile('t.xlsx', outside)).unread).toMatchObject([{ cause: 'broken' }]);
  });

  it.each([
    ['rows out of order', '<sheetData><row r="5"/><row r="2"/></sheetData>'],
    ['cells out of order', '<sheetData><row r="1"><c r="C1"/><c r="A1"><v>1</v></c></row></sheetData>'],
    ['elements nested too deep', `<sheetData>${'<a>'.repeat(300)}${'</a>'.repeat(300)}</sheetData>`],
    ['XML that is not well-formed', '<sheetData><row></sheetData>'],
  ])('with %s keep their broken sheet apart', async (_, sheet) => {
    const { unread } = await readFile('t.xlsx', await workbook({ sheet }));
    expect(unread[0]).toMatchObject({ cause: 'broken', anchor: { sheet: 'S' } });
  });
});
