import { printedLines, printedPlace } from '../../../src/engine/tables/printed';
import fc from 'fast-check';
import { columnRoles, smallCounts, understandSheet, understandText } from './reading-a-table';

const WARDS = ['Cardiology', 'Surgery', 'Geriatrics', 'Oncology', 'Neurology', 'Urology'];
const counts = fc.array(fc.tuple(fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 1, max: 3000 })), {
  minLength: 2,
  maxLength: WARDS.length,
});

type Write = (value: number) => string;
const plain: Write = String;
const grouped = (separator: string): Write => {
  return (value) => String(value).replace(/(\d)(?=(?:\d{3})+$)/g, `$1${separator}`);
};

function table(rows: readonly (readonly [number, number])[], write: Write = plain): string[][] {
  return [
    ['Ward', 'Men', 'Women'],
    ...rows.map(([men, women], i) => [WARDS[i] ?? '', write(men), write(women)]),
  ];
}

const expected = (rows: readonly (readonly [number, number])[]) => rows.flat().filter((value) => value < 10);
const sorted = (values: readonly number[]) => [...values].sort((a, b) => a - b);

describe('what must not matter', () => {
  it('reads every count whatever groups its thousands', () => {
    fc.assert(
      fc.property(counts, fc.constantFrom(',', ' ', '\u00a0', '\u202f', "'"), (rows, separator) => {
        expect(smallCounts(understandSheet(table(rows, grouped(separator))))).toEqual(expected(rows));
      }),
    );
  });

  it('reads the same counts in any order of rows and of columns', () => {
    fc.assert(
      fc.property(
        counts,
        fc.array(fc.nat(), { minLength: WARDS.length, maxLength: WARDS.length }),
        (rows, order) => {
          const [header = [], ...body] = table(rows);
          const keyed = body.map((row, i) => ({ row, key: order[i] ?? 0 }));
          const shuffled = keyed.sort((a, b) => a.key - b.key).map(({ row }) => row);
          const turned = [header, ...shuffled].map(([ward = '', men = '', women = '']) => [ward, women, men]);
          expect(sorted(smallCounts(understandSheet(turned)))).toEqual(sorted(expected(rows)));
        },
      ),
    );
  });

  it('reads the same below empty rows and a title', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 0, max: 4 }), (rows, empty) => {
        const above = [['Patients by ward'], ...Array.from({ length: empty }, (): string[] => [])];
        const found = understandSheet([...above, ...table(rows)]);
        expect(smallCounts(found)).toEqual(expected(rows));
        expect(columnRoles(found)).toEqual(['Ward: geography', 'Men: count', 'Women: count']);
      }),
    );
  });
});

describe('whatever comes', () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom(
      '',
      '',
      '5',
      '12 (34.5%)',
      '<5',
      '*',
      'Total',
      'n',
      'mean',
      '%',
      '2020',
      '1.234',
      '3/4',
      '0.5',
    ),
    fc.integer({ min: -50, max: 5000 }).map(String),
  );

  it('never throws on a grid', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 14 }), (rows) => {
        const { tables } = understandSheet(rows);
        for (const table of tables) {
          for (const { anchor, row, column } of table.cells) {
            expect(anchor).toMatchObject(printedPlace(table, row.index, column.index));
            expect(rows[(anchor.row ?? 0) - 1]?.[(anchor.column ?? 0) - 1]?.trim()).not.toBe('');
          }
          expect(printedLines(table).rows.length).toBeLessThanOrEqual(rows.length);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('never throws on text, and anchors hold the number', () => {
    const line = fc
      .array(cell, { maxLength: 6 })
      .chain((cells) => fc.constantFrom('  ', ' | ', '\t', ' & ', ',').map((gap) => cells.join(gap)));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 14 }), (lines) => {
        const text = lines.map((found) => found.replace(/[\r\n]/g, ' ')).join('\n');
        const shown = text.split('\n');
        for (const { cells } of understandText(`\n${text}`).tables) {
          for (const { anchor } of cells) {
            expect(anchor.end).toBeLessThanOrEqual(shown[(anchor.line ?? 0) - 1]?.length ?? -1);
          }
        }
      }),
      { numRuns: 400 },
    );
  });
});
