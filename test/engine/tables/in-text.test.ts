import fc from 'fast-check';
import { CellsInText } from '../../../src/engine/model/cells-in-text';
import { plainNumber } from '../../../src/engine/tables/cells/plain-number';
import { InTextGrid } from '../../../src/engine/tables/layout/in-text-grid';
import { WindowGrid } from '../../../src/engine/tables/layout/window-grid';
import { mayBeTotalLabel, saysTotal } from '../../../src/engine/tables/words/says-total';
import { phrasesAbout } from '../../../src/engine/tables/words/phrases';

const GRID = { id: 'g1' };
const NO_DETAILS = new Map();
const cell = fc.oneof(
  fc.constantFrom('', ' ', '12', ' 7', '-3.75', '.5', '1.2.3', '٣', 'Total', '\u00a0x'),
  fc.string({ unit: fc.constantFrom('a', ' ', '1', '.', '-', 'é', '😀'), maxLength: 5 }),
);
const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 6 });

/** Rows as places in one text, between signs that no cell has. */
function inText(rows: readonly (readonly string[])[]): CellsInText {
  const [starts, ends, firsts]: number[][] = [[], [], [0]];
  let text = '';
  for (const row of rows) {
    for (const cell of row) {
      starts?.push(text.length);
      text += cell;
      ends?.push(text.length);
      text += '|';
    }
    firsts?.push(ends?.length ?? 0);
  }
  return new CellsInText(
    text,
    Uint32Array.from(starts ?? []),
    Uint32Array.from(ends ?? []),
    Uint32Array.from(firsts ?? []),
  );
}

describe('cells that are places in a text', () => {
  it('are the cells of a grid like any other', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const grid = new InTextGrid(GRID, 1, inText(rows));
        const same = new WindowGrid(GRID, 1, rows, NO_DETAILS);
        expect([grid.height, grid.width]).toEqual([same.height, same.width]);
        for (let row = 0; row <= grid.height; row++) {
          for (let column = 0; column <= grid.width; column++) {
            const of = (one: InTextGrid | WindowGrid) => [
              one.text(row, column),
              [0, 1, 9].map((place) => one.code(row, column, place)),
              one.number(row, column, '.'),
              one.number(row, column, ','),
              one.indent(row, column),
              one.anchor(row, column),
            ];
            expect(of(grid)).toEqual(of(same));
          }
        }
      }),
    );
  });

  it('keep their numbers when only some rows are looked at', () => {
    const rows = [['a', '1'], [], ['b', '2', 'x'], ['c', '3']];
    const some = inText(rows).slice(1, 3);
    expect(some.rows()).toEqual(rows.slice(1, 3));
    expect(some.size).toBe(3);
    expect(some.cell(some.at(1, 2))).toBe('x');
    expect([some.at(0, 0), some.at(1, 3), some.at(2, 0)]).toEqual([-1, -1, -1]);
  });
});

describe('plain numbers', () => {
  it('have the value that JavaScript reads', () => {
    const number = fc
      .tuple(fc.boolean(), fc.nat({ max: 9_999_999 }), fc.nat(), fc.nat({ max: 8 }))
      .map(
        ([negative, whole, fraction, places]) =>
          `${negative ? '-' : ''}${whole}${places > 0 ? `.${String(fraction).padStart(places, '0').slice(0, places)}` : ''}`,
      );
    fc.assert(fc.property(number, (text) => Object.is(plainNumber(text, '.'), Number(text))));
    for (const text of ['99999999999999999', '0.1', '-0', '1234567.89012345'])
      expect(plainNumber(text, '.')).toBe(Number(text));
  });

  it.each(['', '-', '.', '1.', '1.2.3', '1,5', '+1', '1e5', '٣', ' 1', '1-2'])('are not %p', (text) => {
    expect(plainNumber(text, '.')).toBeNaN();
  });
});

describe('the first two signs of a label', () => {
  const words = fc.constantFrom(...phrasesAbout('total'), 'total pop', 'alle ages', 'Practice', 'North');
  const label = fc
    .tuple(
      fc.constantFrom('', '* ', '– ', '(', '_'),
      words,
      fc.constantFrom('', ' 2023', ' (n = 12)', '*', ' patients'),
      fc.boolean(),
    )
    .map(([before, word, after, capitals]) => `${before}${capitals ? word.toUpperCase() : word}${after}`);

  it('rule no label out that says "total"', () => {
    fc.assert(
      fc.property(label, (text) => {
        fc.pre(saysTotal(text));
        expect(mayBeTotalLabel(text.charCodeAt(0), text.charCodeAt(1) || 0)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('rule most others out', () => {
    const others = ['Practice 12', 'Northern', 'F', '18-34', '2023-01'];
    expect(others.filter((text) => mayBeTotalLabel(text.charCodeAt(0), text.charCodeAt(1) || 0))).toEqual([]);
  });
});
