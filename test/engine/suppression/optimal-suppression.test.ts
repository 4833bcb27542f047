import fc from 'fast-check';
import { untangled } from '../../../src/engine/audit/independent';
import { Simplex } from '../../../src/engine/audit/simplex';
import type { Solver } from '../../../src/engine/audit/solver';
import type { Equation } from '../../../src/engine/audit/system';
import { Work } from '../../../src/engine/audit/work';
import { optimalSuppression } from '../../../src/engine/suppression/optimal-suppression';
import type { SuppressionProblem } from '../../../src/engine/suppression/problem';
import { programSeparation } from '../../../src/engine/suppression/program-cuts';
import { highsSolver } from '../../../src/infra/solver/highs-solver';

interface Drawn {
  readonly sides: readonly number[];
  readonly values: readonly number[];
  readonly primaries: readonly number[];
  /** Of the cells, those that may be taken out. */
  readonly free: readonly boolean[];
}

/** A table of any number of sides with all its totals. */
function problemOf({ sides, values, primaries, free }: Drawn): SuppressionProblem {
  const places = sides.reduce<number[][]>(
    (all, side) => all.flatMap((place) => Array.from({ length: side + 1 }, (_, at) => [...place, at])),
    [[]],
  );
  const isInner = (place: readonly number[]) => place.every((at, side) => at < (sides[side] ?? 0));
  const inner = places.filter(isInner);
  const valueOf = (place: readonly number[]) =>
    inner.reduce(
      (sum, cell, i) =>
        cell.every((at, side) => place[side] === sides[side] || place[side] === at)
          ? sum + (values[i % values.length] ?? 0)
          : sum,
      0,
    );
  const indexOf = (place: readonly number[]) => places.findIndex((other) => other.join() === place.join());
  const cells = places.map((place, i) => ({
    value: valueOf(place),
    weight: valueOf(place),
    fixed: !free[i % free.length],
  }));
  const equations = places.flatMap((place, total) =>
    place.flatMap((at, side) =>
      at === sides[side]
        ? [{ total, parts: Array.from({ length: at }, (_, part) => indexOf(place.with(side, part))) }]
        : [],
    ),
  );
  const chosen = [...new Set(primaries.map((at) => indexOf(inner[at % inner.length] ?? [])))];
  const protection = (cell: number) => Math.max(1, Math.ceil((cells[cell]?.value ?? 0) / 5));
  return {
    cells: cells.map((cell, i) => (chosen.includes(i) ? { ...cell, fixed: false } : cell)),
    equations,
    primaries: chosen
      .filter((cell) => (cells[cell]?.value ?? 0) > 0)
      .map((cell) => ({ cell, lower: protection(cell), upper: protection(cell) })),
  };
}

/** By the audit's simplex, over all tables of real numbers that agree with what is left. */
function isValid(
  { cells, equations, primaries }: SuppressionProblem,
  suppressed: readonly number[],
): boolean {
  const unknownOf = new Map(suppressed.map((cell, unknown) => [cell, unknown]));
  const left = equations.map(({ total, parts }): Equation => {
    let constant = 0;
    const terms = [
      { cell: total, sign: -1 as const },
      ...parts.map((cell) => ({ cell, sign: 1 as const })),
    ].flatMap(({ cell, sign }) => {
      const unknown = unknownOf.get(cell);
      if (unknown === undefined) constant -= sign * (cells[cell]?.value ?? 0);
      return unknown === undefined ? [] : [{ unknown, sign }];
    });
    return { terms, constant };
  });
  const system = {
    unknowns: suppressed.map(() => ({ lo: 0, hi: Infinity })),
    equations: untangled(left, suppressed.length),
  };
  const simplex = new Simplex(system, new Work(1e9));
  return primaries.every(({ cell, lower, upper }) => {
    const unknown = unknownOf.get(cell) ?? -1;
    const value = cells[cell]?.value ?? 0;
    return simplex.greatest(unknown) >= value + upper && simplex.least(unknown) <= value - lower;
  });
}

/** The least weight of all valid patterns, by trying all of them. */
function leastWeight(problem: SuppressionProblem): number | undefined {
  const needed = problem.primaries.map(({ cell }) => cell);
  const open = [...problem.cells.keys()].filter(
    (cell) => !problem.cells[cell]?.fixed && !needed.includes(cell),
  );
  let least: number | undefined;
  for (let choice = 0; choice < 2 ** open.length; choice++) {
    const cells = [...needed, ...open.filter((_, i) => choice & (1 << i))];
    const weight = cells.reduce((sum, cell) => sum + (problem.cells[cell]?.weight ?? 0), 0);
    if (least !== undefined && weight >= least) continue;
    if (isValid(problem, cells)) least = weight;
  }
  return least;
}

const drawn = (sides: readonly number[], free: number): fc.Arbitrary<Drawn> =>
  fc.record({
    sides: fc.constant(sides),
    values: fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 8, maxLength: 8 }),
    primaries: fc.array(fc.nat(20), { minLength: 1, maxLength: 2 }),
    free: fc
      .shuffledSubarray(
        Array.from({ length: 27 }, (_, i) => i),
        { minLength: free, maxLength: free },
      )
      .map((open) => Array.from({ length: 27 }, (_, i) => open.includes(i))),
  });

describe('suppression at least loss', () => {
  let solver: Solver;
  beforeAll(async () => {
    solver = await highsSolver();
  });

  const asBruteForce = (one: Drawn) => {
    const problem = problemOf(one);
    const found = optimalSuppression(problem, { solver, secondsLeft: () => 60 });
    expect(found?.objective).toBe(leastWeight(problem));
    if (!found) return;
    expect(found).toMatchObject({ optimal: true, bound: found.objective });
    expect(isValid(problem, found.suppressed)).toBe(true);
  };

  it('weighs as little as the best of all patterns of a two-way table', () => {
    fc.assert(fc.property(drawn([2, 3], 25), asBruteForce), { numRuns: 25, seed: 1 });
  });

  it('weighs as little as the best of all patterns of a three-way table', () => {
    fc.assert(fc.property(drawn([2, 2, 2], 10), asBruteForce), { numRuns: 25, seed: 1 });
  });

  it('makes no condition of what the solver could not judge', () => {
    const problem = problemOf({ sides: [2, 2, 2], values: [3, 40, 52], primaries: [0], free: [true] });
    const separation = programSeparation(problem, solver);
    const all = [...problem.cells.keys()];
    // Less than nothing of a cell: no table agrees with that.
    const strayed = Float64Array.from(all, (cell) => (cell === 0 ? 1 : -1e-3));
    expect(separation.cuts(strayed, all)).toEqual([]);
    expect(separation.holds(strayed, all)).toBe(false);
    separation.close();
  });

  it('says its gap when time is over before anything is proven', () => {
    let asked = 0;
    const problem = problemOf({
      sides: [3, 3],
      values: [3, 40, 52, 61, 12, 33, 47, 5],
      primaries: [0, 7],
      free: [true],
    });
    const found = optimalSuppression(problem, { solver, secondsLeft: () => (asked++ < 9 ? 1 : 0) });
    if (!found) return;
    expect(isValid(problem, found.suppressed)).toBe(true);
    expect(found.bound).toBeLessThanOrEqual(found.objective);
  });
});
