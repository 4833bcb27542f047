import ExcelJS from 'exceljs';
import { bufferSource } from '../../src/readers/source';
import { replacedCells, type RewrittenWorkbook } from '../../src/readers/xlsx/replaced-cells';
import { readZip } from '../support/read-zip';
import { relation, relations, workbook } from './workbook';

const CELLS = [
  { sheet: 'Visits', a1: 'B3', word: '[c]', before: '4' },
  { sheet: 'Visits', a1: 'C3', word: '[c]', before: '88 (est.)' },
];
/** The total of the row, which the audit knows of. */
const TOTAL = [{ sheet: 'Visits', a1: 'D3' }];

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

type Sheet = ExcelJS.Worksheet;

describe('a workbook with other words in some cells', () => {
  it('keeps its formatting, its other cells and every other part', async () => {
    const before = await visits();
    const rewritten = await replacedCells(bufferSource(before), CELLS, { accountedFor: TOTAL });
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
    const after = await readZip(
      bytesOf(await replacedCells(bufferSource(await visits()), CELLS, { accountedFor: TOTAL })),
    );
    for (const content of after.values()) expect(content.toString()).not.toContain('88 (est.)');
  });

  it('keeps a text that another cell shows', async () => {
    const twice = await visits((sheet) => {
      sheet.getCell('A9').value = '88 (est.)';
    });
    const book = new ExcelJS.Workbook();
    const after = bytesOf(await replacedCells(bufferSource(twice), CELLS, { accountedFor: TOTAL }));
    await book.xlsx.load(Uint8Array.from(after).buffer);
    expect(book.getWorksheet('Visits')?.getCell('A9').value).toBe('88 (est.)');
  });

  it('is not written where it keeps the counts a second time, or a formula has no value', async () => {
    const why = async (bytes: Buffer, a1 = 'A1') => {
      const rewritten = await replacedCells(
        bufferSource(bytes),
        [{ sheet: 'S', a1, word: 'x', before: '4' }],
        { accountedFor: [] },
      );
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

  it.each([
    [
      'cells of another sheet',
      '<c:f>Spend!$B$2:$B$4</c:f><c:numCache><c:pt><c:v>4100</c:v></c:pt></c:numCache>',
      true,
    ],
    ['cells of its own', '<c:f>S!$B$2:$B$4</c:f>', false],
    [
      'another sheet, and says it',
      '<c:f>Spend!$B$2</c:f><c:numCache><c:pt><c:v>4</c:v></c:pt></c:numCache>',
      false,
    ],
    ['numbers of its own', '<c:f>Spend!$B$2</c:f><c:numLit><c:pt><c:v>9</c:v></c:pt></c:numLit>', false],
    ['cells that a name stands for', '<c:f>women</c:f>', false],
  ])('may hold a chart of %s', async (_, series, may) => {
    const sheet = '<sheetData><row r="1"><c r="A1"><v>4</v></c></row></sheetData>';
    const chart = `<c:chartSpace><c:chart><c:val><c:numRef>${series}</c:numRef></c:val></c:chart></c:chartSpace>`;
    const bytes = await workbook({ sheet, parts: { 'xl/charts/chart1.xml': chart } });
    const cells = [{ sheet: 'S', a1: 'A1', word: '[c]', before: '4' }];
    const { kind } = await replacedCells(bufferSource(bytes), cells, { accountedFor: [] });
    expect(kind).toBe(may ? 'written' : 'not-written');
  });

  it.each([
    [
      'another sheet that shows it',
      (sheet: Sheet) => (sheet.getCell('A1').value = { formula: 'Visits!B3', result: 4 }),
      'Copy, A1',
    ],
    [
      'words around it',
      (sheet: Sheet) =>
        (sheet.getCell('A2').value = { formula: '"Women: "&Visits!$B$3', result: 'Women: 4' }),
      'Copy, A2',
    ],
    [
      'a sum of some',
      (sheet: Sheet) => (sheet.getCell('B7').value = { formula: 'SUM(Visits!B2:C3)', result: 344 }),
      'Copy, B7',
    ],
    [
      'what is computed from that',
      (sheet: Sheet) => {
        sheet.getCell('A1').value = { formula: 'A2/2', result: 2 };
        sheet.getCell('A2').value = { formula: 'Visits!B3', result: 4 };
      },
      'Copy, A2',
    ],
    [
      'a formula that it shares',
      (sheet: Sheet) => {
        sheet.fillFormula('A1:A2', 'Visits!B2', [[112], [4]]);
      },
      'Copy, A2',
    ],
    [
      'a name',
      (sheet: Sheet) => (sheet.getCell('A1').value = { formula: 'womenOfSefton', result: 4 }),
      'in a way that is not followed',
    ],
    [
      'an address that it computes',
      (sheet: Sheet) => (sheet.getCell('A1').value = { formula: 'INDIRECT("Visits!B3")', result: 4 }),
      'in a way that is not followed',
    ],
  ])('is not written where a formula keeps a count: %s', async (_how, fill, place) => {
    const bytes = await visits((_sheet, book) => {
      fill(book.addWorksheet('Copy'));
    });
    const rewritten = await replacedCells(bufferSource(bytes), CELLS, { accountedFor: TOTAL });
    expect(rewritten.kind === 'not-written' && rewritten.why).toContain(place);
  });

  it('is not written where a formula spills it into a cell below', async () => {
    const bytes = await workbook({
      sheet:
        '<sheetData><row r="1"><c r="A1"><v>4</v></c><c r="B1"><v>5</v></c></row><row r="2"><c r="A2"><f t="array" ref="A2:B2">A1:B1</f><v>4</v></c><c r="B2"><v>5</v></c></row></sheetData>',
    });
    const accountedFor = [{ sheet: 'S', a1: 'A2' }];
    const rewritten = await replacedCells(
      bufferSource(bytes),
      [{ sheet: 'S', a1: 'B1', word: '[c]', before: '5' }],
      { accountedFor },
    );
    expect(rewritten).toMatchObject({ kind: 'not-written', why: expect.stringContaining('S, B2') as string });
  });

  it('is not written where a formula fills more cells than are followed', async () => {
    const bytes = await workbook({
      sheet:
        '<sheetData><row r="1"><c r="A1"><v>4</v></c></row><row r="2"><c r="A2"><f t="array" ref="A2:A200001">C9:C99</f><v>4</v></c></row></sheetData>',
    });
    expect(
      await replacedCells(bufferSource(bytes), [{ sheet: 'S', a1: 'A1', word: '[c]', before: '4' }], {
        accountedFor: [],
      }),
    ).toMatchObject({ kind: 'not-written', why: expect.stringContaining('not followed') as string });
  });

  it('is written where formulas are computed from other cells, or from what is known to stay', async () => {
    const bytes = await visits((_sheet, book) => {
      const sheet = book.addWorksheet('Copy');
      sheet.getCell('A1').value = { formula: 'Visits!D3/Visits!D4', result: 92 / 344 };
      sheet.getCell('A2').value = { formula: 'IF(LOG10(1.5E3)>3,B3,TRUE)', result: 0 };
    });
    expect(await replacedCells(bufferSource(bytes), CELLS, { accountedFor: TOTAL })).toMatchObject({
      kind: 'written',
      formulas: 4,
    });
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
      bytesOf(
        await replacedCells(bufferSource(bytes), [{ sheet: 'S', a1: 'A1', word: '[c]', before: '4' }], {
          accountedFor: [{ sheet: 'S', a1: 'B1' }],
        }),
      ),
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
      bytesOf(
        await replacedCells(bufferSource(bytes), [{ sheet: 'S', a1: 'A1', word: '[c]', before: '4' }], {
          accountedFor: [{ sheet: 'S', a1: 'B1' }],
        }),
      ),
    );
    expect([...after.keys()]).not.toContain('docProps/thumbnail.jpeg');
    expect(after.get('xl/worksheets/_rels/sheet1.xml.rels')?.toString()).toBe(
      relations(relation('rId2', 'x', 'kept.xml')),
    );
  });
});
