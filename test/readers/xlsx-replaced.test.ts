import ExcelJS from 'exceljs';
import { bufferSource } from '../../src/readers/source';
import { replacedCells, type RewrittenWorkbook } from '../../src/readers/xlsx/replaced-cells';
import { readZip } from '../support/read-zip';
import { relation, relations, workbook } from './workbook';

const CELLS = [
  { sheet: 'Visits', a1: 'B3', word: '[c]' },
  { sheet: 'Visits', a1: 'C3', word: '[c]' },
];

/** A table as people make it: heads in bold on a colour, widths, a merged title, totals as formulas. */
async function visits(change: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void = () => undefined) {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Visits');
  sheet.addRows([
    ['Region', 'Women', 'Men', 'Total'],
    ['Harwell', 112, 140],
    ['Sefton', 4, '88 (est.)'],
    ['Total', 116, 228, 344],
  ]);
  sheet.getCell('D2').value = { formula: 'SUM(B2:C2)', result: 252 };
  sheet.getCell('D3').value = { formula: 'SUM(B3:C3)', result: 92 };
  sheet.getRow(1).font = { bold: true };
  sheet.getCell('B3').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFEEAA' } };
  sheet.getColumn(1).width = 31;
  sheet.views = [{ state: 'frozen', ySplit: 1 }];
  change(sheet, book);
  return Buffer.from(await book.xlsx.writeBuffer());
}

function bytesOf(rewritten: RewrittenWorkbook): Buffer {
  if (rewritten.kind === 'not-written') throw new Error(rewritten.why);
  return rewritten.bytes;
}

describe('a workbook with other words in some cells', () => {
  it('keeps its formatting, its other cells and every other part', async () => {
    const before = await visits();
    const rewritten = await replacedCells(bufferSource(before), CELLS);
    const after = bytesOf(rewritten);
    expect(rewritten).toMatchObject({ formulas: 2 });
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(Uint8Array.from(after).buffer);
    const sheet = book.getWorksheet('Visits');
    expect(sheet?.getRow(3).values).toEqual([undefined, 'Sefton', '[c]', '[c]', 92]);
    expect(sheet?.getRow(2).values).toEqual([undefined, 'Harwell', 112, 140, 252]);
    expect(sheet?.getCell('B3').fill).toMatchObject({ fgColor: { argb: 'FFFFEEAA' } });
    expect(sheet?.getCell('A1').font.bold).toBe(true);
    expect(sheet?.getColumn(1).width).toBe(31);
    const [old, made] = [await readZip(before), await readZip(after)];
    const files = [...old].filter(([name]) => !name.endsWith('/'));
    expect([...made.keys()]).toEqual(files.map(([name]) => name));
    const changed = files.filter(([name, content]) => made.get(name)?.equals(content) !== true);
    expect(changed.map(([name]) => name)).toEqual(['xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml']);
  });

  it('holds nowhere what was taken out', async () => {
    const after = await readZip(bytesOf(await replacedCells(bufferSource(await visits()), CELLS)));
    for (const content of after.values()) expect(content.toString()).not.toContain('88 (est.)');
  });

  it('keeps a text that another cell shows', async () => {
    const twice = await visits((sheet) => {
      sheet.getCell('A9').value = '88 (est.)';
    });
    const book = new ExcelJS.Workbook();
    const after = bytesOf(await replacedCells(bufferSource(twice), CELLS));
    await book.xlsx.load(Uint8Array.from(after).buffer);
    expect(book.getWorksheet('Visits')?.getCell('A9').value).toBe('88 (est.)');
  });

  it('is not written where it keeps the counts a second time, or a formula has no value', async () => {
    const why = async (bytes: Buffer, a1 = 'A1') => {
      const rewritten = await replacedCells(bufferSource(bytes), [{ sheet: 'S', a1, word: 'x' }]);
      return rewritten.kind === 'not-written' ? rewritten.why : 'written';
    };
    const sheet = '<sheetData><row r="1"><c r="A1"><v>4</v></c><c r="B1"><f>A1*2</f></c></row></sheetData>';
    expect(await why(await workbook({ sheet, parts: { 'xl/charts/chart1.xml': '<chart/>' } }))).toContain(
      'a chart',
    );
    expect(
      await why(await workbook({ sheet, parts: { 'xl/pivotCache/pivotCacheRecords1.xml': '<r/>' } })),
    ).toContain('pivot');
    expect(
      await why(await workbook({ sheet, parts: { 'xl/externalLinks/externalLink1.xml': '<l/>' } })),
    ).toContain('another workbook');
    expect(await why(await workbook({ sheet }))).toContain('S, B1 has no value yet');
    const nameless = '<sheetData><row><c><v>4</v></c></row></sheetData>';
    expect(await why(await workbook({ sheet: nameless }))).toContain('does not say where its cells stand');
    expect(await why(Buffer.from('PK no zip'))).toContain('damaged');
  });

  it('drops the order of computing with the formulas', async () => {
    const bytes = await workbook({
      sheet:
        '<sheetData><row r="1"><c r="A1"><v>4</v></c><c r="B1"><f>A1*2</f><v>8</v></c></row></sheetData>',
      relationships: relation('rId9', 'calcChain', 'calcChain.xml'),
      parts: {
        '[Content_Types].xml': '<Types><Override PartName="/xl/calcChain.xml" ContentType="x"/></Types>',
        'xl/calcChain.xml': '<calcChain><c r="B1"/></calcChain>',
      },
    });
    const after = await readZip(
      bytesOf(await replacedCells(bufferSource(bytes), [{ sheet: 'S', a1: 'A1', word: '[c]' }])),
    );
    expect([...after.keys()]).not.toContain('xl/calcChain.xml');
    expect(after.get('[Content_Types].xml')?.toString()).toBe('<Types></Types>');
    expect(after.get('xl/_rels/workbook.xml.rels')?.toString()).toBe(
      relations(relation('rId1', 'worksheet', 'worksheets/sheet1.xml')),
    );
  });

  it('drops the picture of the sheet as it was', async () => {
    const bytes = await workbook({
      sheet: '<sheetData><row r="1"><c r="A1"><v>4</v></c></row></sheetData>',
      parts: {
        'docProps/thumbnail.jpeg': 'four',
        'xl/worksheets/_rels/sheet1.xml.rels': relations(
          relation('rId1', 'thumbnail', '../../docProps/thumbnail.jpeg') + relation('rId2', 'x', 'kept.xml'),
        ),
      },
    });
    const after = await readZip(
      bytesOf(await replacedCells(bufferSource(bytes), [{ sheet: 'S', a1: 'A1', word: '[c]' }])),
    );
    expect([...after.keys()]).not.toContain('docProps/thumbnail.jpeg');
    expect(after.get('xl/worksheets/_rels/sheet1.xml.rels')?.toString()).toBe(
      relations(relation('rId2', 'x', 'kept.xml')),
    );
  });
});
