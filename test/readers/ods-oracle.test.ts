import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { readFile } from './blocks';
import { openDocument } from './office-packages';

const text = fc.string({ unit: fc.constantFrom('a', 'é', '7', ' x'), minLength: 1, maxLength: 3 });
const cell = fc.oneof(
  { weight: 2, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: text },
  fc.constant('b'),
);
const row = fc.record({
  cells: fc.array(cell, { minLength: 1, maxLength: 7 }),
  times: fc.integer({ min: 1, max: 3 }),
});
const sheet = fc.array(row, { minLength: 1, maxLength: 6 });

/** Cells alike that follow each other are written once with their number, as LibreOffice does. */
function runsOf(cells: readonly string[]): { readonly text: string; readonly times: number }[] {
  const runs: { text: string; times: number }[] = [];
  for (const one of cells) {
    const last = runs.at(-1);
    if (last?.text === one) last.times += 1;
    else runs.push({ text: one, times: 1 });
  }
  return runs;
}

function bodyOf(rows: readonly { readonly cells: readonly string[]; readonly times: number }[]): string {
  const lines = rows.map(({ cells, times }) => {
    const inner = runsOf(cells).map(
      ({ text: shown, times: often }) =>
        `<table:table-cell table:number-columns-repeated="${often}">${shown === '' ? '' : `<text:p>${shown}</text:p>`}</table:table-cell>`,
    );
    return `<table:table-row table:number-rows-repeated="${times}">${inner.join('')}</table:table-row>`;
  });
  return `<table:table table:name="S">${lines.join('')}</table:table>`;
}

/** Without what is empty at the ends, which the two formats write and leave out as they like. */
function trimmed(rows: readonly (readonly string[])[]): string[][] {
  const cut = rows.map((cells) => cells.slice(0, cells.findLastIndex((one) => one.trim() !== '') + 1));
  return cut.slice(0, cut.findLastIndex((cells) => cells.length > 0) + 1);
}

describe('the same cells in two formats', () => {
  it('are read alike from an ods that counts repetitions, and from the workbook that exceljs writes', async () => {
    await fc.assert(
      fc.asyncProperty(sheet, async (rows) => {
        const book = new ExcelJS.Workbook();
        const whole = rows.flatMap(({ cells, times }) => Array.from({ length: times }, () => cells));
        book.addWorksheet('S').addRows(whole.map((cells) => cells.map((one) => (one === '' ? null : one))));
        const xlsx = await readFile('t.xlsx', Buffer.from(await book.xlsx.writeBuffer()));
        const ods = await readFile('t.ods', await openDocument('spreadsheet', bodyOf(rows)));
        expect([...xlsx.unread, ...ods.unread]).toEqual([]);
        expect(trimmed(ods.grids[0]?.rows ?? [])).toEqual(trimmed(whole));
        expect(trimmed(xlsx.grids[0]?.rows ?? [])).toEqual(trimmed(whole));
      }),
      { numRuns: 25 },
    );
  });
});
