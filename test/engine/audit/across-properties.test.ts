import fc from 'fast-check';
import { auditAcross, type CellAcross } from '../../../src/engine/audit/across/audit-across';
import { CountTables } from '../../../src/engine/differencing/count-table';
import { understandSheet } from '../tables/reading-a-table';

const REGIONS = ['North', 'South', 'East', 'West'];
const SEXES = ['Women', 'Men'];
const AGES = ['0-39', '40-79'];
const PLACES = REGIONS.length * SEXES.length;

interface Drawn {
  /** By region, sex and age. */
  readonly counts: readonly number[];
  /** Of each region and sex, whether it was taken out of the first table. */
  readonly hidden: readonly boolean[];
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  counts: fc.array(fc.integer({ min: 20, max: 300 }), { minLength: PLACES * 2, maxLength: PLACES * 2 }),
  hidden: fc.array(fc.boolean(), { minLength: PLACES, maxLength: PLACES }),
});

const at = (region: number, sex: number) => region * SEXES.length + sex;
const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);
const bySex = ({ counts }: Drawn) =>
  Array.from({ length: PLACES }, (_, place) => sum(counts.slice(place * 2, place * 2 + 2)));

function firstTable(of: Drawn): string[][] {
  const whole = bySex(of);
  const total = (sex: number) => sum(REGIONS.map((_, region) => whole[at(region, sex)] ?? 0));
  return [
    ['Patients by region and sex'],
    ['Region', ...SEXES, 'Total'],
    ...REGIONS.map((name, region) => {
      const texts = SEXES.map((_, sex) =>
        of.hidden[at(region, sex)] ? '[c]' : `${whole[at(region, sex)] ?? 0}`,
      );
      return [name, ...texts, `${sum(SEXES.map((_, sex) => whole[at(region, sex)] ?? 0))}`];
    }),
    ['Total', ...SEXES.map((_, sex) => `${total(sex)}`), `${sum(whole)}`],
  ];
}

/** The same people by age as well, without the region and sex named. */
function secondTable({ counts }: Drawn, without: number): string[][] {
  return [
    ['Patients by region, sex and age'],
    ['Region', 'Sex', ...AGES],
    ...REGIONS.flatMap((name, region) =>
      SEXES.flatMap((sexName, sex) => {
        const place = at(region, sex);
        const shown = counts.slice(place * 2, place * 2 + 2).map(String);
        return place === without ? [] : [[name, sexName, ...shown]];
      }),
    ),
  ];
}

function audited(first: string[][], second: string[][]): readonly CellAcross[] {
  const tables = [first, second].flatMap((rows, file) => {
    const counts = new CountTables(`${file}.csv`, undefined);
    for (const table of understandSheet(rows).tables) counts.add(table);
    return counts.all();
  });
  return auditAcross(tables).cells.filter(({ sure }) => sure);
}

/** The true count of a cell of the first table. */
function truth(of: Drawn, { cell }: CellAcross): number {
  return bySex(of)[at((cell.anchor?.row ?? 0) - 3, (cell.anchor?.column ?? 0) - 2)] ?? -1;
}

describe('tables of the same people together', () => {
  it('leave the true count, and less than each leaves alone', () => {
    fc.assert(
      fc.property(drawn, fc.nat(PLACES - 1), (of, without) => {
        for (const found of audited(firstTable(of), secondTable(of, without))) {
          const { lo, hi, alone } = found;
          expect(lo <= truth(of, found) && truth(of, found) <= hi).toBe(true);
          expect(lo >= alone.lo && hi <= alone.hi).toBe(true);
        }
      }),
      { numRuns: 60, seed: 11 },
    );
  });

  it('give back every count whose parts the other one shows, and say which', () => {
    fc.assert(
      fc.property(drawn, (of) => {
        // Two in each of two regions hide each other.
        const hidden = of.hidden.map((_, place) => place < at(2, 0));
        const all = { ...of, hidden };
        const found = audited(firstTable(all), secondTable(all, at(1, 1)));
        expect(found.map((one) => [one.cell.anchor?.a1, one.lo, one.hi])).toEqual(
          ['B3', 'C3', 'B4', 'C4'].map((a1, place) => [a1, bySex(of)[place], bySex(of)[place]]),
        );
        for (const { because, from } of found) {
          expect(because.at(-1)).not.toBe('');
          expect(from.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 40, seed: 12 },
    );
  });
});

describe('a table of counts and one of its percentages', () => {
  const FEW = 12;
  const withShares = fc.record({
    counts: fc.array(fc.integer({ min: 1, max: 300 }), { minLength: FEW, maxLength: FEW }),
    hidden: fc.array(fc.boolean(), { minLength: FEW, maxLength: FEW }),
    of: fc.constantFrom('row' as const, 'column' as const, 'all' as const),
    decimals: fc.integer({ min: 0, max: 2 }),
    left: fc.array(fc.boolean(), { minLength: FEW, maxLength: FEW }),
  });
  const SEVERITY = ['Mild', 'Moderate', 'Severe'];
  const total = (counts: readonly number[], is: (place: number) => boolean) =>
    sum(counts.filter((_, place) => is(place)));
  const rowOf = (place: number) => Math.floor(place / SEVERITY.length);
  const columnOf = (place: number) => place % SEVERITY.length;
  const lines = (textAt: (place: number) => string) =>
    REGIONS.map((name, row) => [
      name,
      ...SEVERITY.map((_, column) => textAt(row * SEVERITY.length + column)),
    ]);

  it('leave the true count, and never less with fewer figures', () => {
    let recovered = 0;
    fc.assert(
      fc.property(withShares, ({ counts, hidden, of, decimals, left }) => {
        const first = [
          ['Patients by region and severity'],
          ['Region', ...SEVERITY, 'Total'],
          ...lines((place) => (hidden[place] ? '[c]' : `${counts[place] ?? 0}`)).map((line, row) => [
            ...line,
            `${total(counts, (place) => rowOf(place) === row)}`,
          ]),
        ];
        const isOf = { row: rowOf, column: columnOf, all: () => 0 }[of];
        const shareAt = (place: number) =>
          ((100 * (counts[place] ?? 0)) / total(counts, (other) => isOf(other) === isOf(place))).toFixed(
            decimals,
          );
        const shares = (isLeft: (place: number) => boolean) => [
          ['Patients by region and severity (%)'],
          ['Region', ...SEVERITY],
          ...lines((place) => (isLeft(place) ? shareAt(place) : '[c]')),
        ];
        const all = audited(
          first,
          shares(() => true),
        );
        for (const { cell, lo, hi, exact } of all) {
          const truth =
            counts[((cell.anchor?.row ?? 0) - 3) * SEVERITY.length + (cell.anchor?.column ?? 0) - 2];
          expect(lo <= (truth ?? -1) && (truth ?? -1) <= hi).toBe(true);
          if (exact) recovered += 1;
        }
        const some = audited(
          first,
          shares((place) => left[place] === true),
        );
        for (const { cell, lo, hi } of some) {
          const more = all.find((other) => other.cell.anchor?.a1 === cell.anchor?.a1);
          expect(more && more.lo >= lo && more.hi <= hi).toBe(true);
        }
      }),
      { numRuns: 60, seed: 13 },
    );
    expect(recovered).toBeGreaterThan(100);
  });
});
