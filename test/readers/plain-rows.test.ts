import fc from 'fast-check';
import { Readable } from 'node:stream';
import { SheetMarkup } from '../../src/readers/xlsx/sheet-markup';
import { SheetRows } from '../../src/readers/xlsx/sheet-rows';
import { SharedStrings } from '../../src/readers/xlsx/shared-strings';
import { readXml, type XmlHandler } from '../../src/readers/xml/read-xml';
import type { ZipEntry } from '../../src/readers/zip/open-zip';

/** What a sheet holds, read by way of the shortcut or by the parser alone, in pieces of this size. */
async function sheetOf(
  markup: string,
  { shortcut, pieceSize = 1000, head = '' }: { shortcut: boolean; pieceSize?: number; head?: string },
): Promise<{ readonly sheetRead: object; readonly parsedRows: number }> {
  const strings = new SharedStrings('xl/sharedStrings.xml');
  for (const text of ['North', 'South']) strings.add(text);
  const rows = new SheetRows({
    strings,
    from1904: false,
    styles: { cells: [], hidingConditions: new Set<number>(), isUnseenIn: () => false },
    merges: [],
    filtered: undefined,
  });
  const sheet = new SheetMarkup(rows);
  let parsedRows = 0;
  const handler: XmlHandler = {
    open: (name, attributes) => {
      if (name === 'row') parsedRows += 1;
      sheet.open(name, attributes);
    },
    text: sheet.text.bind(sheet),
    close: sheet.close.bind(sheet),
    ...(shortcut && { shortcut: sheet.shortcut }),
  };
  const bytes = Buffer.from(`<worksheet>${head}<sheetData>${markup}</sheetData></worksheet>`);
  const pieces = Array.from({ length: Math.ceil(bytes.length / pieceSize) }, (_, at) =>
    bytes.subarray(at * pieceSize, (at + 1) * pieceSize),
  );
  const entry: ZipEntry = {
    name: 'sheet1.xml',
    bytes: bytes.length,

    open: () => Promise.resolve(Readable.from(pieces)),
  };
  const error = await readXml(entry, handler).then(
    () => undefined,
    (failure: unknown) => String(failure),
  );
  const { rows: read, details, hiddenRows, inHiddenRows } = rows;
  const sheetRead = { read, details, hiddenRows, inHiddenRows, strays: entry.strays?.lines };
  return { sheetRead: { ...sheetRead, unused: strings.unused(), error }, parsedRows };
}

const PLAIN = '<row r="1" spans="1:2"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>4</v></c></row>';
const row = (number: number, cells: string): string => `<row r="${number}">${cells}</row>`;

/** More than is held back, and so long that a piece begins behind it. */
const upToTheNextPiece = 'x'.repeat(1_001_000 - `<worksheet><sheetData>${PLAIN}<!-- `.length);

describe('a row of plain cells', () => {
  it('is read without the parser, also when it comes in pieces', async () => {
    const markup =
      PLAIN +
      row(2, '<c r="A2" t="inlineStr"><is><t>West</t></is></c><c r="C2" s="1"><f>B1*2</f><v>8</v></c>');
    expect(await sheetOf(markup, { shortcut: true, pieceSize: 150 })).toMatchObject({
      sheetRead: {
        read: [
          ['North', '4'],
          ['West', '', '8'],
        ],
        error: undefined,
      },
      parsedRows: 1,
    });
  });

  it.each([
    ['in a comment', '<!-- <row r="2"><c r="A2"><v>7</v></c></row> -->'],
    ['behind a comment that ends as a row does', '<!-- </row><row r="2"><c r="A2"><v>7</v></c></row> -->'],
    [
      'in a comment behind a row that closes itself',
      '<row r="2"/><!-- </row><row r="3"><c r="A3"><v>7</v></c></row> -->',
    ],
    [
      'in a comment behind an end tag with a space',
      '<row r="2"></row ><!-- </row><row r="3"><c r="A3"><v>7</v></c></row> -->',
    ],
    ['in text', '<![CDATA[<row r="2"><c r="A2"><v>7</v></c></row>]]>'],
    ['behind text that ends as a row does', '<![CDATA[</row><row r="2"><c r="A2"><v>7</v></c></row>]]>'],
    [
      'in a comment that is longer than what is held back',
      `<!-- ${upToTheNextPiece}<row r="2"><c r="A2"><v>7</v></c></row> -->`,
    ],
  ])('is no row %s', async (_where, markup) => {
    const { sheetRead } = await sheetOf(PLAIN + markup, { shortcut: true });
    expect(JSON.stringify(sheetRead)).not.toContain('"7"');
    expect(sheetRead).toEqual((await sheetOf(PLAIN + markup, { shortcut: false })).sheetRead);
  });
});

const text = fc.constantFrom(
  'West',
  'a &amp; b',
  'x]]&gt;',
  'x]]>',
  '<![CDATA[7]]>',
  '\r\n',
  '<!-- 7 -->',
  '_x0041_',
  '00012',
);
const cell = fc.tuple(
  fc.constantFrom('', ' s="1"', ' s="x"', ' x="a sentence of words"'),
  fc.oneof(
    fc.integer({ min: 0, max: 99 }).map((value) => `><v>${value}</v></c>`),
    fc.constantFrom(
      '/>',
      '></c>',
      ' t="s"><v>1</v></c>',
      ' t="b"><v>1</v></c>',
      ' t="s"><v></v></c>',
      '> <v>3</v> </c>',
    ),
    fc.constantFrom(
      '><f>A1*2</f><v>8</v></c>',
      '><f t="shared" si="0">A1*3</f><v>9</v></c>',
      '><f t="shared" si="0"/><v>9</v></c>',
    ),
    text.map((words) => ` t="inlineStr"><is><t>${words}</t></is></c>`),
    text.map(
      (words) => ` t="inlineStr"><is><t xml:space="preserve">${words}</t><rPh><t>spoken</t></rPh></is></c>`,
    ),
    text.map((words) => ` t="str"><v>${words}</v></c>`),
  ),
);
const attributes = fc.constantFrom(
  '',
  ' ht="15.5"',
  ' hidden="1"',
  ' hidden="0"',
  ' x="1"',
  ' hidden="0" hidden="1"',
);
const between = fc.constantFrom('', '', '', '\n', '<!-- a remark -->', '<!-- </row> -->', 'words');
const heads = fc.constantFrom('', '<sheetFormatPr zeroHeight="1"/>');
const rows = fc.array(fc.tuple(attributes, fc.array(cell, { maxLength: 4 }), between), { maxLength: 6 });

describe('rows of every shape', () => {
  it('are read as the parser alone reads them', async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.integer({ min: 1, max: 400 }), heads, async (sheet, pieceSize, head) => {
        const markup = sheet
          .map(([more, cells, behind], at) => {
            const inside = cells.map(
              ([extra, end], column) => `<c r="${'ABCD'[column] ?? ''}${at + 2}"${extra}${end}`,
            );
            return `<row r="${at + 2}"${more}>${inside.join('')}</row>${behind}`;
          })
          .join('');
        const { sheetRead } = await sheetOf(PLAIN + markup, { shortcut: true, pieceSize, head });
        expect(sheetRead).toEqual((await sheetOf(PLAIN + markup, { shortcut: false, head })).sheetRead);
      }),
      { numRuns: 300 },
    );
  });
});
