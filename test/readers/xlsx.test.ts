import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { Readable } from 'node:stream';
import { cellKey } from '../../src/engine/model/document';
import { readFile } from './blocks';
import { relation, relations, workbook } from './workbook';

const value = fc.oneof(
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  fc.boolean(),
  fc.string({ unit: fc.constantFrom('a', 'é', '<', '&', '_x000D_', '"', '\n'), minLength: 1, maxLength: 5 }),
  fc.constant(null),
  fc.integer({ min: 1, max: 99 }).map((result) => ({ formula: `SUM(A${result})`, result })),
);

async function written(fill: (book: ExcelJS.Workbook) => void): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  fill(book);
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** The cell as exceljs's full reader has it, as plain text. */
function oracle({ value }: ExcelJS.Cell): string {
  const plain = typeof value === 'object' && value !== null && 'result' in value ? value.result : value;
  if (typeof plain === 'boolean') return plain ? 'TRUE' : 'FALSE';
  if (typeof plain === 'number') return String(Number(plain.toPrecision(15)));
  return typeof plain === 'string' ? plain : '';
}

describe('workbooks', () => {
  it('have the values, formulas and hidden rows and columns that exceljs reads', async () => {
    const hidden = fc.record({ row: fc.integer({ min: 1, max: 6 }), column: fc.integer({ min: 1, max: 4 }) });
    const rows = fc.array(fc.array(value, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(rows, hidden, async (table, { row, column }) => {
        const bytes = await written((book) => {
          const sheet = book.addWorksheet('Ünï & co');
          sheet.addRows(table);
          sheet.getRow(row).hidden = true;
          sheet.getColumn(column).hidden = true;
        });
        const known = new ExcelJS.Workbook();
        await known.xlsx.read(Readable.from([bytes]));
        const sheet = known.getWorksheet(1);
        const { grids, unread } = await readFile('t.xlsx', bytes);
        expect(unread).toEqual([]);
        expect(grids[0]?.sheet).toBe(sheet?.name);
        const rowsHidden = [1, 2, 3, 4, 5, 6].filter((number) => sheet?.getRow(number).hidden === true);
        expect([...(grids[0]?.hiddenRows ?? [])]).toEqual(rowsHidden);
        expect([...(grids[0]?.hiddenColumns ?? [])]).toEqual([column]);
        sheet?.eachRow((line, number) => {
          line.eachCell((cell, place) => {
            expect(grids[0]?.rows[number - 1]?.[place - 1] ?? '').toBe(oracle(cell));
            const formula = grids[0]?.details.get(cellKey(number, place))?.formula;
            expect(formula).toBe(cell.formula === '' ? undefined : cell.formula);
          });
        });
      }),
      { numRuns: 60 },
    );
  });

  it('read inline, rich and shared texts, booleans and errors, and places without an address', async () => {
    const sheet =
      '<sheetData><row><c t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r><rPh><t>no</t></rPh></is></c>' +
      '<c t="b"><v>1</v></c><c t="e"><v>#DIV/0!</v></c></row><row r="3"><c r="C3"><v>7</v></c></row></sheetData>';
    const { grids } = await readFile('t.xlsx', await workbook({ sheet }));
    expect(grids[0]?.rows).toEqual([['ab', 'TRUE', '#DIV/0!'], [], ['', '', '7']]);
    expect(grids[0]?.details.get(cellKey(1, 3))).toEqual({ type: 'error' });
  });

  it('have headers and footers, without the codes of their format', async () => {
    const header =
      '<oddHeader>&amp;L&amp;"Arial,Bold"&amp;12Ward 7 &amp;&amp; 8&amp;RPage &amp;P of &amp;N</oddHeader>';
    const { texts } = await readFile(
      't.xlsx',
      await workbook({ sheet: `<sheetData/><headerFooter>${header}</headerFooter>` }),
    );
    expect(texts).toEqual([
      { place: { sheet: 'S', part: 'header and footer' }, lines: ['Ward 7 & 8', 'Page  of'] },
    ]);
  });

  it('say how far merged cells reach, and that what lies under them is not seen', async () => {
    const sheet =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row></sheetData>' +
      '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>';
    const { grids, parts } = await readFile('t.xlsx', await workbook({ sheet }));
    expect(grids[0]?.details.get(cellKey(1, 1))).toEqual({ rowSpan: 2, columnSpan: 2 });
    expect(parts).toMatchObject([{ part: 'invisible-text', anchor: { sheet: 'S', a1: 'B1' }, text: '2' }]);
  });

  it('name rows that a filter hides apart from hidden rows, and only those with content', async () => {
    const sheet =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row>' +
      '<row r="3" hidden="1"/><row r="9" hidden="1"><c r="A9"><v>9</v></c></row></sheetData>' +
      '<autoFilter ref="A1:A5"><filterColumn colId="0"/></autoFilter>';
    const { parts } = await readFile('t.xlsx', await workbook({ sheet }));
    expect(parts.map(({ part, anchor }) => [part, anchor.row])).toEqual([
      ['filtered-row', 2],
      ['hidden-row', 9],
    ]);
  });

  it('show white, tiny and blanked text as what it is: invisible', async () => {
    const bytes = await written((book) => {
      const sheet = book.addWorksheet('S');
      sheet.addRow(['seen', 'white', 'tiny', 5, 'black']);
      sheet.getCell('B1').font = { color: { argb: 'FFFFFFFF' } };
      sheet.getCell('C1').font = { size: 1 };
      sheet.getCell('D1').numFmt = ';;;';
      sheet.getCell('E1').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF000000' } };
    });
    const { parts } = await readFile('t.xlsx', bytes);
    const unseen = parts.filter(({ part }) => part === 'invisible-text');
    expect(unseen.map(({ text }) => text)).toEqual(['white', 'tiny', '5', 'black']);
  });

  it('name rows and columns that are too low or too narrow for a letter', async () => {
    const cell = (at: string) => `<c r="${at}"><v>7</v></c>`;
    const sheet =
      '<cols><col min="1" max="1" width="12"/><col min="2" max="2" width="0.08" customWidth="1"/></cols><sheetData>' +
      `<row r="1" ht="15">${cell('A1')}${cell('B1')}</row><row r="2" ht="0.5" customHeight="1">${cell('A2')}</row></sheetData>`;
    const { parts } = await readFile('t.xlsx', await workbook({ sheet }));
    expect(parts.map(({ part, anchor: { row, column } }) => [part, row ?? column])).toEqual([
      ['hidden-column', 2],
      ['hidden-row', 2],
    ]);
  });

  it('name the piece of a text whose letters are white, where what is behind them is white too', async () => {
    const bytes = await written((book) => {
      const sheet = book.addWorksheet('S');
      const white = { color: { argb: 'FFFFFFFF' } };
      const value = { richText: [{ text: 'seen' }, { font: white, text: ' not seen' }] };
      for (const cell of ['A1', 'B1']) sheet.getCell(cell).value = value;
      sheet.getCell('B1').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF000080' } };
    });
    const { parts } = await readFile('t.xlsx', bytes);
    expect(parts.filter(({ part }) => part === 'invisible-text')).toMatchObject([
      { anchor: { a1: 'A1' }, text: ' not seen' },
    ]);
  });

  it('say which cells a condition takes the letters of', async () => {
    const bytes = await written((book) => {
      const sheet = book.addWorksheet('S');
      const rule = (
        argb: string,
        fill?: { type: 'pattern'; pattern: 'solid'; bgColor: { argb: string } },
      ) => ({
        type: 'expression' as const,
        priority: 1,
        formulae: ['A1>0'],
        style: { font: { color: { argb } }, ...(fill && { fill }) },
      });
      sheet.addRow([7, 8, 9]);
      sheet.addConditionalFormatting({ ref: 'A1:A9', rules: [rule('FFFFFFFF')] });
      sheet.addConditionalFormatting({ ref: 'B1:B9', rules: [rule('FFFF0000')] });
      const navy = { type: 'pattern' as const, pattern: 'solid' as const, bgColor: { argb: 'FF000080' } };
      sheet.addConditionalFormatting({ ref: 'C1:C9', rules: [rule('FFFFFFFF', navy)] });
    });
    const { parts } = await readFile('t.xlsx', bytes);
    expect(parts.filter(({ part }) => part === 'invisible-text').map(({ text }) => text)).toEqual([
      'when a condition is true, A1:A9',
    ]);
  });

  it('name whose they are, and the folders that they were saved in and printed from', async () => {
    const bytes = await workbook({
      sheet:
        '<sheetData/><headerFooter><oddFooter>&amp;LC:\\Users\\kho\\cohort\\t1.xlsx&amp;RWomen / men</oddFooter></headerFooter>',
      after:
        '<fileSharing userName="K. Holm"/><x15ac:absPath xmlns:x15ac="urn:x" url="C:\\Users\\kho\\cohort\\"/>',
    });
    const { parts } = await readFile('t.xlsx', bytes);
    expect(parts.filter(({ part }) => part === 'property').map(({ text }) => text)).toEqual([
      'page header: C:\\Users\\kho\\cohort\\t1.xlsx',
      'user name: K. Holm',
      'saved in: C:\\Users\\kho\\cohort\\',
    ]);
  });

  it('hold the number that a format writes something over', async () => {
    const bytes = await written((book) => {
      const sheet = book.addWorksheet('S');
      sheet.addRow([4, 15, 0]);
      for (const column of [1, 2, 3]) sheet.getCell(1, column).numFmt = '[=0]"–";[<10]"<10";0';
    });
    const { grids, parts } = await readFile('t.xlsx', bytes);
    expect(grids[0]?.rows).toEqual([['4', '15', '–']]);
    expect(parts.filter(({ part }) => part === 'invisible-text')).toMatchObject([{ anchor: { a1: 'A1' } }]);
  });

  it('show the lower of two numbers, where a format shows another one than the cell holds', async () => {
    const bytes = await written((book) => {
      const sheet = book.addWorksheet('S');
      sheet.addRow([47, 3]);
      sheet.getCell('A1').numFmt = '"3"';
      sheet.getCell('B1').numFmt = '"47"';
    });
    const { grids, parts } = await readFile('t.xlsx', bytes);
    expect(grids[0]?.rows).toEqual([['3', '3']]);
    const unseen = parts.filter(({ part }) => part === 'invisible-text');
    expect(unseen.map(({ text }) => text)).toEqual(['47', '3']);
  });

  it('leave what old drawings set alone, whatever its prefix is', async () => {
    const note =
      '<ns2:ClientData ObjectType="Note"><ns2:Row>2</ns2:Row><ns2:Column>1</ns2:Column></ns2:ClientData>';
    const drawing = `<xml><v:textbox>ask Rosa</v:textbox>${note}</xml>`;
    const { lines } = await readFile(
      't.xlsx',
      await workbook({ parts: { 'xl/drawings/commentsDrawing1.vml': drawing } }),
    );
    expect(lines.filter((line) => line !== '')).toEqual(['ask Rosa']);
  });

  it('give up what they carry beside their cells', async () => {
    const bytes = await workbook({
      after: '<definedNames><definedName name="secret" hidden="1">"Ann"</definedName></definedNames>',
      parts: {
        'xl/sharedStrings.xml': '<sst><si><t>deleted name</t></si></sst>',
        'xl/connections.xml': '<connections><connection name="registry"/></connections>',
        'xl/vbaProject.bin': Buffer.alloc(10),
        'xl/media/image1.png': Buffer.alloc(10),
        'xl/embeddings/oleObject1.bin': Buffer.alloc(10),
        'customXml/item1.xml': '<a>hello</a>',
        'docProps/core.xml': '<c:p xmlns:c="c" xmlns:dc="d"><dc:creator>Ann</dc:creator></c:p>',
        'xl/worksheets/_rels/sheet1.xml.rels': relations(
          relation('rId1', 'comments', '../comments1.xml') +
            relation('rId2', 'image', 'http://x.test/a.png', 'External'),
        ),
        'xl/comments1.xml': '<comments><comment ref="B2"><text><t>ask Ann</t></text></comment></comments>',
      },
    });
    const { parts, unread, format } = await readFile('t.xlsm', bytes);
    expect(format).toBe('xlsm');
    // What stands in it as a file is read as one, and these bytes are none.
    expect(unread.map(({ anchor }) => anchor.part)).toEqual([
      'xl/media/image1.png',
      'xl/embeddings/oleObject1.bin',
    ]);
    expect(parts.map(({ part, text }) => `${part}: ${text}`).sort()).toEqual([
      'comment: ask Ann',
      'connection: registry',
      'custom-xml: hello',
      'defined-name: secret = "Ann"',
      'embedded-object: oleObject1.bin, 10 bytes',
      'external-link: http://x.test/a.png',
      'macro: vbaProject.bin, 10 bytes',
      'property: creator: Ann',
      'unused-string: deleted name',
    ]);
  });

  it('give back the records behind a pivot table, shared values filled in', async () => {
    const { grids, parts } = await readFile(
      't.xlsx',
      await workbook({
        parts: {
          'xl/pivotCache/pivotCacheDefinition1.xml':
            '<d><cacheField name="age"><sharedItems/></cacheField><cacheField name="sex"><sharedItems><s v="m"/><s v="f"/></sharedItems></cacheField></d>',
          'xl/pivotCache/pivotCacheRecords1.xml':
            '<records><r><n v="41"/><x v="1"/></r><r><n v="9"/><x v="0"/></r></records>',
        },
      }),
    );
    expect(grids[1]).toMatchObject({
      holds: 'store',
      place: { part: 'xl/pivotCache/pivotCacheRecords1.xml' },
      rows: [
        ['age', 'sex'],
        ['41', 'f'],
        ['9', 'm'],
      ],
    });
    expect(parts).toMatchObject([{ part: 'pivot-cache', text: 'age, sex' }]);
  });

  it('keep what was fetched from another workbook where it stood', async () => {
    const cache =
      '<externalLink><externalBook><sheetNames><sheetName val="Raw"/></sheetNames><sheetDataSet><sheetData sheetId="0">' +
      '<row r="2"><cell r="B2" t="str"><v>Ann</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>';
    const { grids, parts } = await readFile(
      't.xlsx',
      await workbook({ parts: { 'xl/externalLinks/externalLink1.xml': cache } }),
    );
    expect(grids[1]).toMatchObject({ holds: 'store', sheet: 'Raw', rows: [[], ['', 'Ann']] });
    expect(parts).toMatchObject([{ part: 'external-link', text: 'Raw' }]);
  });

  it('hold XML of their own, whose attributes are told with their names', async () => {
    const parts = { 'customXml/item1.xml': '<patients><p id="4" nhs="9434765919"/></patients>' };
    const { parts: found } = await readFile('t.xlsx', await workbook({ parts }));
    expect(found).toMatchObject([{ part: 'custom-xml', text: 'id: 4 nhs: 9434765919' }]);
  });

  it('have a part that nobody knows: it is unread, not passed', async () => {
    const { unread } = await readFile('t.xlsx', await workbook({ parts: { 'xl/strange/data.bin': 'x' } }));
    expect(unread).toMatchObject([{ cause: 'unsupported', anchor: { part: 'xl/strange/data.bin' } }]);
  });
});
