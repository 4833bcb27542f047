import type { Program, ProgramRow, Solver } from '../audit/solver';
import { networkOf } from '../audit/network';
import { untangled } from '../audit/independent';
import { flowSeparation } from './flow-cuts';
import { programSeparation } from './program-cuts';
import type { Cut, Separation, SuppressionPattern, SuppressionProblem } from './problem';
import { prunedPattern } from './pruned-pattern';

export interface SuppressionMeans {
  readonly solver: Solver;
  /** Time that is left; what is found by then is told with its gap. */
  readonly secondsLeft: () => number;
}

/**
 * The valid pattern of least weight, by Benders' cuts: a linear program over which cells are suppressed learns from each
 * pattern that leaves a primary cell known too well one condition more, first for fractions, then for whole cells.
 * Source: Fischetti & Salazar, Models and algorithms for the 2-dimensional cell suppression problem (1999); Solving the cell
 * suppression problem on tabular data with linear constraints (2001).
 */
export function optimalSuppression(
  problem: SuppressionProblem,
  means: SuppressionMeans,
): SuppressionPattern | undefined {
  const { separate, close } = separationOf(problem, means.solver);
  const search = new PatternSearch(problem, separate, means);
  try {
    return search.run();
  } finally {
    close();
    search.close();
  }
}

function separationOf(
  problem: SuppressionProblem,
  solver: Solver,
): { readonly separate: Separation; readonly close: () => void } {
  const equations = problem.equations.map(({ total, parts }) => ({
    terms: [
      { unknown: total, sign: -1 as const },
      ...parts.map((unknown) => ({ unknown, sign: 1 as const })),
    ],
    constant: 0,
  }));
  const unknowns = problem.cells.map(({ value }) => ({ lo: -value, hi: Infinity }));
  const network = networkOf({ unknowns, equations: untangled(equations, unknowns.length) });
  if (!network) return programSeparation(problem, solver);
  return { separate: flowSeparation(problem, network), close: () => undefined };
}

/** Rounds of cuts for fractions: the last ones gain little, and whole cells need them less. */
const ROUNDS = 80;
const WHOLE = 1e-6;

class PatternSearch {
  private readonly master: Program;
  private readonly known = new Set<string>();
  private readonly isPrimary: Uint8Array;

  constructor(
    private readonly problem: SuppressionProblem,
    private readonly separate: Separation,
    private readonly means: SuppressionMeans,
  ) {
    this.isPrimary = new Uint8Array(problem.cells.length);
    for (const { cell } of problem.primaries) this.isPrimary[cell] = 1;
    this.master = means.solver.open(
      problem.cells.map(({ weight, fixed }, cell) => ({
        cost: weight,
        lo: this.isPrimary[cell] ?? 0,
        hi: fixed ? (this.isPrimary[cell] ?? 0) : 1,
      })),
      [],
    );
  }

  close(): void {
    this.master.close();
  }

  /** @returns undefined where no pattern is valid, or none was found in time */
  run(): SuppressionPattern | undefined {
    const linear = this.solveFractions();
    if (!linear) return undefined;
    let { bound } = linear;
    let best = prunedPattern(this.problem, this.separate, linear.values, this.means.secondsLeft);
    while (this.means.secondsLeft() > 0 && !(best && this.isProven(best, bound))) {
      const solved = this.master.solve({ whole: true, seconds: this.means.secondsLeft() });
      if (solved.kind === 'impossible') return undefined;
      bound = Math.max(bound, solved.bound);
      if (solved.kind === 'stopped') break;
      const pattern = solved.values.map(Math.round);
      const cuts = this.separate(pattern);
      const cells = cellsOf(pattern);
      if (cuts.length === 0) {
        if (!best || this.weightOf(cells) < this.weightOf(best)) best = cells;
        break;
      }
      if (this.add(cuts) === 0) break;
      const mended = prunedPattern(this.problem, this.separate, pattern, this.means.secondsLeft, best);
      if (mended && (!best || this.weightOf(mended) < this.weightOf(best))) best = mended;
      const tighter = this.solveFractions();
      if (!tighter) return undefined;
    }
    if (!best) return undefined;
    const objective = this.weightOf(best);
    return {
      suppressed: best,
      objective,
      bound: Math.min(objective, this.roundedUp(bound)),
      optimal: this.isProven(best, bound),
    };
  }

  /** Adds cuts until no fraction of cells breaks one. @returns undefined where nothing keeps them all */
  private solveFractions(): { readonly values: Float64Array; readonly bound: number } | undefined {
    let solved = this.master.solve({ whole: false, seconds: this.means.secondsLeft() });
    for (let round = 0; round < ROUNDS && solved.kind === 'optimal'; round++) {
      if (this.means.secondsLeft() <= 0 || this.add(this.separate(solved.values)) === 0) break;
      solved = this.master.solve({ whole: false, seconds: this.means.secondsLeft() });
    }
    return solved.kind === 'impossible' ? undefined : solved;
  }

  /** @returns how many of them were new */
  private add(cuts: readonly Cut[]): number {
    const rows = cuts.flatMap((cut): ProgramRow[] => {
      const key = cut.terms.map(({ cell, value }) => `${cell}:${value.toFixed(9)}`).join();
      if (this.known.has(key)) return [];
      this.known.add(key);
      const terms = cut.terms.map(({ cell, value }) => ({ column: cell, value }));
      return [{ lo: cut.atLeast, hi: Infinity, terms }];
    });
    this.master.addRows(rows);
    return rows.length;
  }

  private weightOf(cells: readonly number[]): number {
    return cells.reduce((sum, cell) => sum + (this.problem.cells[cell]?.weight ?? 0), 0);
  }

  private isProven(cells: readonly number[], bound: number): boolean {
    return this.weightOf(cells) <= this.roundedUp(bound);
  }

  /** Of whole weights every pattern's is whole. */
  private roundedUp(bound: number): number {
    const isWhole = this.problem.cells.every(({ weight }) => Number.isInteger(weight));
    return isWhole ? Math.ceil(bound - 1e-4) : bound * (1 + WHOLE);
  }
}

function cellsOf(pattern: Float64Array): number[] {
  return [...pattern.keys()].filter((cell) => (pattern[cell] ?? 0) > 0);
}
