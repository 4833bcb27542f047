import ExcelJS from 'exceljs';
import { bufferSource } from '../../src/readers/source';
import { replacedCells } from '../../src/readers/xlsx/replaced-cells';
import { readZip } from '../support/read-zip';
import { relation, relations, workbook } from './workbook';
import { CELLS, SAYS, SAYS_OTHERS } from './workbooks-that-say';

const FOUR = [{ sheet: 'S', a1: 'B2', word: '[c]', before: '4' }];
async function whyNot(bytes: Buffer): Promise<string> {
  const rewritten = await replacedCells(bufferSource(bytes), FOUR, { accountedFor: [] });
  return rewritten.kind === 'not-written' ? rewritten.why : 'written';
}

type Fill = (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void;

async function filled(fill: Fill): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('S');
  sheet.addRows([
    ['Region', 'Women'],
    [12, 4],
  ]);
  fill(sheet, book);
  return Buffer.from(await book.xlsx.writeBuffer());
}

describe('a workbook is not written where, beside its cells, it says a number that goes', () => {
  it.each(SAYS)('in %s: %#', async (place, parts) => {
    const why = await whyNot(await workbook({ sheet: CELLS, ...parts }));
    expect(why.startsWith(`it still says 4, which a cell no longer shows, in ${place}`) ? place : why).toBe(
      place,
    );
  });

  it('in XML of two bytes a sign', async () => {
    const wide = Buffer.from('\ufeff<a><b>4</b></a>', 'utf16le');
    expect(await whyNot(await workbook({ sheet: CELLS, parts: { 'customXml/item1.xml': wide } }))).toContain(
      'custom data',
    );
  });

  it.each([
    ['xl/notes.txt', '4 women'],
    ['customXml/item1.xml', '<DataMashup>AAAA</DataMashup>'],
  ])('and where nobody can tell: %s', async (path, content) => {
    expect(await whyNot(await workbook({ sheet: CELLS, parts: { [path]: content } }))).toMatch(
      /^nobody can tell/,
    );
  });

  it('but empties texts that no cell shows', async () => {
    const strings = '<sst><si><t>4 in Sefton</t></si></sst>';
    const bytes = await workbook({
      ...{ sheet: CELLS, relationships: relation('rId2', 'sharedStrings', 'sharedStrings.xml') },
      parts: { 'xl/sharedStrings.xml': strings },
    });
    const rewritten = await replacedCells(bufferSource(bytes), FOUR, { accountedFor: [] });
    const left = rewritten.kind === 'written' ? await readZip(rewritten.bytes) : undefined;
    expect(left?.get('xl/sharedStrings.xml')?.toString()).toBe('<sst><si><t/></si></sst>');
  });

  it.each<[string, Fill]>([
    ['a note', (sheet) => (sheet.getCell('B2').note = 'was 4 before')],
    [
      'a note in colours',
      (sheet) =>
        (sheet.getCell('A2').note = { texts: [{ text: 'now ' }, { font: { bold: true }, text: '4' }] }),
    ],
    ['its description', (_, book) => (book.description = 'Sefton: 4')],
    ['its keywords', (_, book) => (book.keywords = '4')],
    ['the header of its pages', (sheet) => (sheet.headerFooter.oddHeader = '&C&"Arial,Bold"&14Women: 4')],
  ])('in %s', async (_, fill) => {
    expect(await whyNot(await filled(fill))).toContain('says 4');
  });
});

describe('a workbook is written where it says other numbers', () => {
  it.each(SAYS_OTHERS)('%s', async (_, parts) => {
    const cells = [...FOUR, { sheet: 'S', a1: 'A2', word: '[c]', before: '10' }];
    const bytes = await workbook({ sheet: CELLS, ...parts });
    expect(
      await replacedCells(bufferSource(bytes), cells, { accountedFor: [], limits: ['10', '9'] }),
    ).toMatchObject({ kind: 'written' });
  });

  it.each<[string, Fill]>([
    [
      'of tables, pages, dates and versions',
      (sheet, book) => {
        sheet.getCell('A2').note = 'see Table 4, page 4 and v4 of 4/5/2024, 2024-04-04, 4.5 and 1,4';
        sheet.headerFooter.oddHeader = '&C&4Page &P';
        book.title = 'Table 4';
      },
    ],
    [
      'and lists that cells hold',
      (sheet) => {
        sheet.getCell('A2').dataValidation = { type: 'list', formulae: ['$A$4:$A$8'] };
      },
    ],
    [
      'that another cell shows',
      (sheet) => {
        sheet.getCell('A2').value = '4 beds';
      },
    ],
    ['and longer ones', (_, book) => (book.description = '44 or 1 400')],
  ])('%s', async (_, fill) => {
    expect(await whyNot(await filled(fill))).toBe('written');
  });

  it('as the label that a house gives to its files', async () => {
    const custom =
      '<Properties><property fmtid="{x}" pid="2" name="MSIP_Label_1_ContentBits"><vt:lpwstr>4</vt:lpwstr></property></Properties>';
    const parts = {
      'docProps/custom.xml': custom,
      '_rels/.rels': relations(
        relation('rId1', 'officeDocument', 'xl/workbook.xml') +
          relation('rId2', 'custom', 'docProps/custom.xml'),
      ),
    };
    expect(await whyNot(await workbook({ sheet: CELLS, parts }))).toBe('written');
  });
});
