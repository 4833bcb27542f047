import ExcelJS from 'exceljs';
import { bufferSource } from '../../src/readers/source';
import { replacedCells } from '../../src/readers/xlsx/replaced-cells';
import { relation, relations, workbook } from './workbook';

const FOUR = [{ sheet: 'S', a1: 'B2', word: '[c]', before: '4' }];
const CELLS =
  '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Region</t></is></c></row><row r="2"><c r="A2"><v>12</v></c><c r="B2"><v>4</v></c></row></sheetData>';

async function whyNot(bytes: Buffer): Promise<string> {
  const rewritten = await replacedCells(bufferSource(bytes), FOUR, []);
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

const PARTS: readonly (readonly [string, Parameters<typeof workbook>[0]])[] = [
  ['a name', { after: '<definedNames><definedName name="few">4</definedName></definedNames>' }],
  [
    'a property of one’s own',
    {
      parts: {
        'docProps/custom.xml':
          '<Properties><property fmtid="{x}" pid="2" name="few"><vt:i4>4</vt:i4></property></Properties>',
      },
    },
  ],
  [
    'the company',
    { parts: { 'docProps/app.xml': '<Properties><Company>4 in Sefton</Company></Properties>' } },
  ],
  [
    'a list of allowed values',
    {
      sheet: `${CELLS}<dataValidations><dataValidation type="list" sqref="B2"><formula1>"4,8"</formula1></dataValidation></dataValidations>`,
    },
  ],
  [
    'what a cell asks for',
    {
      sheet: `${CELLS}<dataValidations><dataValidation sqref="B2" prompt="it was &#52; before"/></dataValidations>`,
    },
  ],
  [
    'a filter',
    {
      sheet: `${CELLS}<autoFilter ref="A1:B2"><filterColumn colId="1"><filters><filter val="4"/></filters></filterColumn></autoFilter>`,
    },
  ],
  [
    'a scenario',
    { sheet: `${CELLS}<scenarios><scenario name="x"><inputCells r="B2" val="4"/></scenario></scenarios>` },
  ],
  [
    'a table’s filter',
    {
      parts: {
        'xl/tables/table1.xml':
          '<table><autoFilter><filterColumn><customFilters><customFilter val="4"/></customFilters></filterColumn></autoFilter></table>',
      },
    },
  ],
  [
    'a text box',
    {
      parts: {
        'xl/drawings/drawing1.xml':
          '<xdr:wsDr><xdr:sp><a:t>of whom </a:t><a:t>4</a:t><a:t>were men</a:t></xdr:sp></xdr:wsDr>',
      },
    },
  ],
  [
    'an old text box',
    {
      parts: {
        'xl/drawings/vmlDrawing1.vml': '<xml><v:textbox><div><font>4 men</font></div></v:textbox></xml>',
      },
    },
  ],
  ['custom data', { parts: { 'customXml/item1.xml': '<a><b>4</b></a>' } }],
  [
    'a thread of comments',
    {
      parts: {
        'xl/threadedComments/threadedComment1.xml':
          '<ThreadedComments><threadedComment ref="B2"><text>(4)</text></threadedComment></ThreadedComments>',
      },
    },
  ],
];

describe('a workbook is not written where, beside its cells, it says a number that goes', () => {
  it.each(PARTS)('in %s', async (_, parts) => {
    expect(await whyNot(await workbook({ sheet: CELLS, ...parts }))).toMatch(
      / \((?:xl|docProps|customXml)\/\S+\) says 4, which a cell no longer shows/,
    );
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
