import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { Readable } from 'node:stream';
import { cellKey } from '../../src/engine/model/document';
import { readFile } from './blocks';

const STATES = ['visible', 'hidden', 'veryHidden'] as const;
const piece = fc.string({ unit: fc.constantFrom('a', 'é', '<', ' ', '&'), minLength: 1, maxLength: 4 });
const cell = fc.oneof(
  fc
    .array(piece, { minLength: 1, maxLength: 3 })
    .map((texts) => ({ richText: texts.map((text) => ({ text })) })),
  fc.date({ min: new Date('1950-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }).map(wholeDay),
  fc.integer({ min: 0, max: 9999 }),
  piece.map((text) => ({ text, hyperlink: 'https://example.org/' })),
);
const result = fc.oneof(fc.integer({ min: -999, max: 9999 }), fc.boolean(), piece);
const anyKind = fc.oneof(
  fc.constant(null),
  fc.integer({ min: -999, max: 9999 }),
  fc.boolean(),
  fc.constantFrom<ExcelJS.CellErrorValue>({ error: '#N/A' }, { error: '#DIV/0!' }),
  piece,
  result.map((value) => ({ formula: 'SUM(A1:A2)+1', result: value })),
);

/** As spreadsheets show it, where exceljs has a text of its own. */
function shownOf(one: ExcelJS.Cell): string {
  const value = one.type === ExcelJS.ValueType.Formula ? one.result : one.value;
  if (typeof value === 'boolean') return String(value).toUpperCase();
  // It has no text for a formula that gives 0.
  return value === 0 ? '0' : one.text;
}

const sheets = fc.array(
  fc.record({
    state: fc.constantFrom(...STATES),
    rows: fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
  }),
  { minLength: 1, maxLength: 4 },
);

function wholeDay(date: Date): Date {
  return new Date(date.toISOString().slice(0, 10));
}

async function bothRead(book: ExcelJS.Workbook) {
  const bytes = Buffer.from(await book.xlsx.writeBuffer());
  const known = new ExcelJS.Workbook();
  await known.xlsx.read(Readable.from([bytes]));
  return { known, ours: await readFile('t.xlsx', bytes) };
}

describe('what exceljs’s full reader knows of a workbook', () => {
  it('is what is read: which sheets are hidden, rich texts, links and dates', async () => {
    await fc.assert(
      fc.asyncProperty(sheets, async (given) => {
        const book = new ExcelJS.Workbook();
        book.addWorksheet('First');
        for (const [at, { state, rows }] of given.entries()) {
          const sheet = book.addWorksheet(`Sheet ${at}`, { state });
          sheet.addRows(rows);
          sheet.eachRow((row) => {
            row.eachCell((one) => {
              if (one.type === ExcelJS.ValueType.Date) one.numFmt = 'yyyy-mm-dd';
            });
          });
        }
        const { known, ours } = await bothRead(book);
        expect(ours.unread).toEqual([]);
        const hidden = known.worksheets.filter(({ state }) => state !== 'visible').map(({ name }) => name);
        const said = ours.parts
          .filter(({ part }) => part === 'hidden-sheet')
          .map(({ anchor }) => anchor.sheet);
        expect(said).toEqual(hidden);
        for (const sheet of known.worksheets) {
          const grid = ours.grids.find((one) => one.sheet === sheet.name);
          sheet.eachRow((row, number) => {
            row.eachCell((one, place) => {
              const shown = one.value instanceof Date ? one.value.toISOString().slice(0, 10) : one.text;
              expect(grid?.rows[number - 1]?.[place - 1]).toBe(shown);
            });
          });
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is what is read of hidden rows and columns, formulas, truth values and errors', async () => {
    const row = fc.record({
      hidden: fc.boolean(),
      cells: fc.array(anyKind, { minLength: 1, maxLength: 4 }),
    });
    const hiddenColumns = fc.uniqueArray(fc.integer({ min: 1, max: 4 }), { maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 6 }),
        hiddenColumns,
        async (rows, columns) => {
          const book = new ExcelJS.Workbook();
          const sheet = book.addWorksheet('S');
          for (const { hidden, cells } of rows) sheet.addRow(cells).hidden = hidden;
          for (const column of columns) sheet.getColumn(column).hidden = true;
          const { known, ours } = await bothRead(book);
          expect(ours.unread).toEqual([]);
          const grid = ours.grids[0];
          const theirs = known.getWorksheet('S');
          theirs?.eachRow((one, number) => {
            expect({ number, hidden: grid?.hiddenRows.has(number) }).toEqual({ number, hidden: one.hidden });
            one.eachCell((cellOf, place) => {
              expect(grid?.rows[number - 1]?.[place - 1]).toBe(shownOf(cellOf));
              const formula = grid?.details.get(cellKey(number, place))?.formula;
              expect(formula).toBe(cellOf.type === ExcelJS.ValueType.Formula ? cellOf.formula : undefined);
            });
          });
          for (let column = 1; column <= 4; column += 1)
            expect(grid?.hiddenColumns.has(column)).toBe(theirs?.getColumn(column).hidden ?? false);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('is what is read of formulas that cells share', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('S');
    for (let row = 1; row <= 5; row += 1) sheet.addRow([row, row * 10]);
    sheet.fillFormula('C1:C5', 'A1+$B$1', [11, 12, 13, 14, 15]);
    const { known, ours } = await bothRead(book);
    for (let row = 1; row <= 5; row += 1) {
      const formula = known.getWorksheet('S')?.getCell(row, 3).formula;
      expect(formula).toBe(`A${row}+$B$1`);
      expect(ours.grids[0]?.rows[row - 1]?.[2]).toBe(String(10 + row));
      expect(ours.grids[0]?.details.get(cellKey(row, 3))?.formula).toBeDefined();
    }
  });
});
