import { untangled } from '../audit/independent';
import { networkOf } from '../audit/network';
import type { Solver } from '../audit/solver';
import { flowSeparation } from './flow-cuts';
import { programSeparation } from './program-cuts';
import { LinearPatterns, type Fractions } from './linear-patterns';
import type { Separation, SuppressionMeans, SuppressionPattern, SuppressionProblem } from './problem';
import { prunedPattern } from './pruned-pattern';

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
  const separation = separationOf(problem, means.solver);
  const search = new PatternSearch(problem, separation, means);
  try {
    return search.run();
  } finally {
    separation.close();
    search.close();
  }
}

function separationOf(problem: SuppressionProblem, solver: Solver): Separation {
  const equations = problem.equations.map(({ total, parts }) => ({
    terms: [
      { unknown: total, sign: -1 as const },
      ...parts.map((unknown) => ({ unknown, sign: 1 as const })),
    ],
    constant: 0,
  }));
  const unknowns = problem.cells.map(({ value }) => ({ lo: -value, hi: Infinity }));
  const network = networkOf({ unknowns, equations: untangled(equations, unknowns.length) });
  return network ? flowSeparation(problem, network) : programSeparation(problem, solver);
}

/** Rounds of cuts for fractions: the last ones gain little, and whole cells need them less. */
const ROUNDS = 80;
/** Of the bound: cells that would raise it by more are left out at first. */
const FIRST_LOOK = 0.015;
const HAIR = 1e-6;

class PatternSearch {
  private readonly linear: LinearPatterns;
  private readonly isWhole: boolean;
  private best: readonly number[] | undefined;

  constructor(
    private readonly problem: SuppressionProblem,
    private readonly separation: Separation,
    private readonly means: SuppressionMeans,
  ) {
    this.linear = new LinearPatterns(problem, means);
    this.isWhole = problem.cells.every(({ weight }) => Number.isInteger(weight));
  }

  close(): void {
    this.linear.close();
  }

  /** @returns undefined where no pattern is valid, or none was found in time */
  run(): SuppressionPattern | undefined {
    let fractions = this.solveFractions();
    if (!fractions) return undefined;
    let { bound } = fractions;
    this.keep(prunedPattern(this.problem, this.separation, fractions.parts, this.means.secondsLeft));
    let reach = Math.max(1, FIRST_LOOK * bound);
    while (this.means.secondsLeft() > 0 && !this.isProven(bound)) {
      // What costs more than the best pattern is of no use.
      reach = Math.min(reach, this.weight() - fractions.bound);
      const within = this.solveWhole(fractions.within(reach));
      bound = Math.max(bound, Math.min(within, fractions.bound + reach));
      const tighter = this.solveFractions();
      if (!tighter) return undefined;
      fractions = tighter;
      bound = Math.max(bound, fractions.bound);
      reach *= 2;
    }
    if (!this.best) return undefined;
    const objective = this.weight();
    const optimal = this.isProven(bound);
    return { suppressed: this.best, objective, bound: optimal ? objective : this.roundedUp(bound), optimal };
  }

  /** Adds cuts until no fraction of cells breaks one. @returns undefined where nothing keeps them all */
  private solveFractions(): Fractions | undefined {
    let solved = this.linear.solve();
    for (let round = 0; round < ROUNDS && solved; round++) {
      if (this.means.secondsLeft() <= 0 || this.linear.add(this.separation.cuts(solved.parts)) === 0) break;
      solved = this.linear.solve();
    }
    return solved;
  }

  /**
   * The best pattern of some cells alone, which becomes the best of all if it is better.
   *
   * @returns what no pattern of these cells goes below
   */
  private solveWhole(cells: readonly number[]): number {
    for (let bound = -Infinity; ;) {
      const solved = this.linear.solveWhole(cells, this.best);
      if (solved.kind === 'impossible') return Infinity;
      bound = Math.max(bound, solved.bound);
      if (solved.kind === 'stopped') return bound;
      const cuts = this.separation.cuts(solved.pattern);
      if (cuts.length === 0) {
        this.keep([...solved.pattern.keys()].filter((cell) => solved.pattern[cell] === 1));
        return bound;
      }
      this.keep(
        prunedPattern(this.problem, this.separation, solved.pattern, this.means.secondsLeft, this.best),
      );
      if (this.linear.add(cuts) === 0 || this.isProven(bound)) return bound;
    }
  }

  private keep(cells: readonly number[] | undefined): void {
    if (cells && weightOf(this.problem, cells) < this.weight()) this.best = cells;
  }

  private weight(): number {
    return this.best ? weightOf(this.problem, this.best) : Infinity;
  }

  private isProven(bound: number): boolean {
    return this.weight() <= this.roundedUp(bound) * (1 + HAIR);
  }

  /** Of whole weights every pattern's is whole. */
  private roundedUp(bound: number): number {
    return this.isWhole ? Math.ceil(bound - 1e-4) : bound;
  }
}

function weightOf({ cells }: SuppressionProblem, suppressed: readonly number[]): number {
  return suppressed.reduce((sum, cell) => sum + (cells[cell]?.weight ?? 0), 0);
}
