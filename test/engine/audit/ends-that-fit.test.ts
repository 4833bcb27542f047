import fc from 'fast-check';
import { intervalsByQuotients } from '../../../src/engine/audit/intervals-by-quotients';
import type { Operand, Quotient } from '../../../src/engine/audit/narrow-by-quotients';
import { Work } from '../../../src/engine/audit/work';

const MOST = 6;

interface Drawn {
  /** Of three groups, how many there are and how many of them are counted. */
  readonly groups: readonly { readonly whole: number; readonly part: number }[];
  /** Which of the six numbers are printed. */
  readonly shown: readonly boolean[];
  readonly printed: readonly boolean[];
  readonly decimals: number;
  readonly isTotalShown: boolean;
}

const group = fc
  .integer({ min: 1, max: MOST })
  .chain((whole) => fc.record({ whole: fc.constant(whole), part: fc.integer({ min: 0, max: whole }) }));

const drawn: fc.Arbitrary<Drawn> = fc.record({
  groups: fc.array(group, { minLength: 3, maxLength: 3 }),
  shown: fc.array(
    fc.integer({ min: 0, max: 3 }).map((one) => one === 0),
    { minLength: 6, maxLength: 6 },
  ),
  printed: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
  decimals: fc.integer({ min: 0, max: 1 }),
  isTotalShown: fc.boolean(),
});

const valuesOf = ({ groups }: Pick<Drawn, 'groups'>) => groups.flatMap(({ part, whole }) => [part, whole]);
const printedAs = (part: number, whole: number, decimals: number) => ((100 * part) / whole).toFixed(decimals);
const sum = (values: readonly number[], from: number) =>
  values.reduce((all, value, at) => (at % 2 === from ? all + value : all), 0);

/** However halves are rounded: 12.5 may stand there as 12 and as 13. */
function isPrintedSo(figure: number, [part, whole]: readonly [number, number], decimals: number): boolean {
  return Math.abs((100 * part) / whole - figure) <= 0.5 / 10 ** decimals + 1e-9;
}

/** All tables that fit what is printed, by trying everything. */
function tried(of: Drawn): readonly { lo: number; hi: number }[] {
  const truth = valuesOf(of);
  const found = truth.map(() => ({ lo: Infinity, hi: -Infinity }));
  const figures = of.groups.map(({ part, whole }) => Number(printedAs(part, whole, of.decimals)));
  const values = [...truth];
  const go = (at: number): void => {
    if (at === values.length) {
      if (of.isTotalShown && [0, 1].some((from) => sum(values, from) !== sum(truth, from))) return;
      values.forEach((value, i) => {
        const range = found[i];
        if (range) found[i] = { lo: Math.min(range.lo, value), hi: Math.max(range.hi, value) };
      });
      return;
    }
    const isShown = of.shown[at] === true;
    for (
      let value = isShown ? (truth[at] ?? 0) : at % 2;
      value <= (isShown ? (truth[at] ?? 0) : MOST);
      value++
    ) {
      values[at] = value;
      const pair = [values[at - 1] ?? 0, value] as const;
      const row = (at - 1) / 2;
      if (at % 2 === 1 && of.printed[row] && !isPrintedSo(figures[row] ?? 0, pair, of.decimals)) continue;
      go(at + 1);
    }
  };
  go(0);
  return found;
}

function computed(of: Drawn) {
  const truth = valuesOf(of);
  const known = (at: number) => ({ lo: truth[at] ?? 0, hi: truth[at] ?? 0 });
  const operand = (at: number): Operand => (of.shown[at] ? known(at) : { unknown: at });
  const quotients = of.groups.flatMap(({ part, whole }, row): Quotient[] => {
    const printed = { value: Number(printedAs(part, whole, of.decimals)), decimals: of.decimals, base: 100 };
    return of.printed[row] ? [{ printed, part: operand(2 * row), whole: operand(2 * row + 1) }] : [];
  });
  const equations = [0, 1].map((from) => ({
    terms: [0, 2, 4].map((row) => ({ unknown: row + from, sign: 1 as const })),
    constant: sum(truth, from),
  }));
  return intervalsByQuotients(
    {
      unknowns: truth.map((_, at) => (of.shown[at] ? known(at) : { lo: at % 2, hi: MOST })),
      equations: of.isTotalShown ? equations : [],
    },
    quotients,
    new Work(1e8),
  );
}

describe('percentages of which part and whole are open', () => {
  it('leave exactly what all tables leave that print so', () => {
    fc.assert(
      fc.property(drawn, (of) => {
        expect(computed(of)).toEqual(tried(of).map((range) => ({ ...range, computed: true })));
      }),
      { numRuns: 200, seed: 21 },
    );
  });

  it('are told as outer bounds where too much had to be tried', () => {
    const share = { printed: { value: 43, decimals: 0, base: 100 } };
    const rows = Array.from({ length: 12 }, (_, row) => ({ part: 2 * row, whole: 2 * row + 1 }));
    const intervals = intervalsByQuotients(
      {
        unknowns: rows.flatMap(() => [
          { lo: 0, hi: 5000 },
          { lo: 1, hi: 9000 },
        ]),
        equations: [
          { terms: rows.map(({ part }) => ({ unknown: part, sign: 1 as const })), constant: 4301 },
          { terms: rows.map(({ whole }) => ({ unknown: whole, sign: 1 as const })), constant: 10_001 },
        ],
      },
      rows.map(({ part, whole }) => ({ ...share, part: { unknown: part }, whole: { unknown: whole } })),
      new Work(1e8),
    );
    expect(intervals.every(({ lo, hi }) => lo < hi)).toBe(true);
    expect(intervals.some(({ computed }) => !computed)).toBe(true);
  });
});
