import type { SuppressionProblem } from './problem';

const HAIR = 1e-6;

/** The valid pattern of least weight that was found so far, and what may still beat it. */
export class BestPattern {
  private found: readonly number[] | undefined;
  private readonly isWhole: boolean;

  constructor(private readonly problem: SuppressionProblem) {
    this.isWhole = problem.cells.every(({ weight }) => Number.isInteger(weight));
  }

  get cells(): readonly number[] | undefined {
    return this.found;
  }
  get weight(): number {
    return this.found ? this.weightOf(this.found) : Infinity;
  }
  /** What a pattern may weigh above a bound and be better than this one. */
  reachAbove(bound: number): number {
    return this.weight - bound - (this.isWhole ? 1 : 0);
  }

  /** @param cells a valid pattern @returns whether it is better */
  offer(cells: readonly number[] | undefined): boolean {
    if (!cells || this.weightOf(cells) >= this.weight) return false;
    this.found = cells;
    return true;
  }

  /** Whether no pattern that weighs so much or more is better. */
  isReachedBy(bound: number): boolean {
    return this.weight <= this.provenBy(bound) * (1 + HAIR);
  }

  /** Of whole weights every pattern's is whole. */
  provenBy(bound: number): number {
    return this.isWhole ? Math.ceil(bound - 1e-4) : bound;
  }

  private weightOf(cells: readonly number[]): number {
    return cells.reduce((sum, cell) => sum + (this.problem.cells[cell]?.weight ?? 0), 0);
  }
}
