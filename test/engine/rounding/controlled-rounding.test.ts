import fc from 'fast-check';
import type { Solver } from '../../../src/engine/audit/solver';
import { controlledRounding, type RoundingProblem } from '../../../src/engine/rounding/controlled-rounding';
import { figureWrittenAs, writtenAs } from '../../../src/engine/rounding/written-number';
import { highsSolver } from '../../../src/infra/solver/highs-solver';

const grid = fc
  .record({
    rows: fc.integer({ min: 1, max: 5 }),
    columns: fc.integer({ min: 1, max: 5 }),
    base: fc.integer({ min: 2, max: 12 }),
  })
  .chain(({ rows, columns, base }) =>
    fc
      .array(fc.integer({ min: 0, max: 60 }), { minLength: rows * columns, maxLength: rows * columns })
      .map((inner) => ({
        base,
        ...crossed(inner, rows, columns),
      })),
  );

/** Inner cells with the totals of rows, of columns and of all. */
function crossed(inner: readonly number[], rows: number, columns: number): Omit<RoundingProblem, 'base'> {
  const values: number[] = [];
  const at = (row: number, column: number) => row * (columns + 1) + column;
  const range = (length: number) => Array.from({ length }, (_, i) => i);
  for (const row of range(rows + 1))
    for (const column of range(columns + 1))
      values[at(row, column)] = range(rows)
        .filter((r) => row === rows || r === row)
        .flatMap((r) =>
          range(columns)
            .filter((c) => column === columns || c === column)
            .map((c) => inner[r * columns + c] ?? 0),
        )
        .reduce((sum, value) => sum + value, 0);
  return {
    values,
    equations: [
      ...range(rows + 1).map((row) => ({
        total: at(row, columns),
        parts: range(columns).map((c) => at(row, c)),
      })),
      ...range(columns + 1).map((column) => ({
        total: at(rows, column),
        parts: range(rows).map((r) => at(r, column)),
      })),
    ],
  };
}

describe('controlled rounding', () => {
  let solver: Solver;
  beforeAll(async () => {
    solver = await highsSolver();
  });
  const means = () => ({ solver, secondsLeft: () => 60 });

  it('keeps every total, moves each number by less than the base, and leaves multiples', () => {
    fc.assert(
      fc.property(grid, (problem) => {
        const rounded = controlledRounding(problem, means());
        // Tables of two sides always have such a rounding.
        if (!rounded) return false;
        const { values } = rounded;
        const holds = problem.equations.every(
          ({ total, parts }) => parts.reduce((sum, part) => sum + (values[part] ?? 0), 0) === values[total],
        );
        const near = values.every((value, cell) => {
          const was = problem.values[cell] ?? 0;
          const isNear = Math.abs(value - was) < problem.base && value % problem.base === 0;
          return isNear && (was % problem.base !== 0 || value === was);
        });
        return holds && near && rounded.optimal;
      }),
      { numRuns: 200 },
    );
  });

  it('moves no more than any other such rounding of a small table', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 4, maxLength: 4 }),
        fc.integer({ min: 2, max: 7 }),
        (inner, base) => {
          const problem = { base, ...crossed(inner, 2, 2) };
          expect(controlledRounding(problem, means())?.moved).toBe(leastByTrying(problem));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is not there for every table of three sides', () => {
    // Causey, Cox & Ernst (1985): pairs of a 2 × 2 × 2 table whose parities cannot be met together.
    const values = [1, 1, 1, 1, 2, 2, 2, 2];
    const equations = [
      { total: 4, parts: [0, 1] },
      { total: 5, parts: [1, 2] },
      { total: 6, parts: [0, 2] },
    ];
    expect(controlledRounding({ values, equations, base: 2 }, means())).toBeUndefined();
  });
});

function leastByTrying({ values, equations, base }: RoundingProblem): number {
  let least = Infinity;
  const tried = values.map((value) => value - (value % base));
  const open = [...values.keys()].filter((cell) => (values[cell] ?? 0) % base !== 0);
  for (let ups = 0; ups < 2 ** open.length; ups++) {
    const rounded = [...tried];
    open.forEach((cell, bit) => (rounded[cell] = (tried[cell] ?? 0) + ((ups >> bit) & 1) * base));
    const holds = equations.every(
      ({ total, parts }) => parts.reduce((sum, part) => sum + (rounded[part] ?? 0), 0) === rounded[total],
    );
    const moved = rounded.reduce((sum, value, cell) => sum + Math.abs(value - (values[cell] ?? 0)), 0);
    if (holds) least = Math.min(least, moved);
  }
  return least;
}

describe('a number in the notation of another', () => {
  it.each([
    ['1234', 1230, '1230'],
    ["12'345", 12350, "12'350"],
    ['995', 1000, '1000'],
    ['1,005', 1000, '1,000'],
    ['1\u202f234', 50, '50'],
    ['12 (3.4%)', 10, undefined],
  ])('%s → %s', (text, value, written) => {
    expect(writtenAs(text, value)).toBe(written);
  });

  it('has the decimals and the comma of a figure', () => {
    expect(figureWrittenAs('34.5%', 33.333, 1)).toBe('33.3%');
    expect(figureWrittenAs('0,12', 0.155, 2)).toBe('0,15');
    expect(figureWrittenAs('(7 %)', 8.4, 0)).toBe('(8 %)');
  });
});
