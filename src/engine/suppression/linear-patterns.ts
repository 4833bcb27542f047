import type { Program, ProgramRow } from '../audit/solver';
import type { Cut, SuppressionMeans, SuppressionProblem } from './problem';

/** The cheapest suppression in parts that keeps all cuts so far. */
export interface Fractions {
  readonly parts: Float64Array;
  readonly bound: number;
  /** Cells that a pattern may hold which weighs no more than so much above the bound. */
  within(reach: number): readonly number[];
}

interface WholePattern {
  readonly kind: 'optimal' | 'stopped' | 'impossible';
  /** 1 for each suppressed cell. */
  readonly pattern: Float64Array;
  readonly bound: number;
}

/** What is known of valid patterns: the cuts so far, and the linear program that they make. */
export class LinearPatterns {
  private readonly cuts: Cut[] = [];
  private readonly known = new Set<string>();
  private readonly program: Program;
  private readonly isPrimary: Uint8Array;
  /** Of whole weights the best is known when less than one is left to gain. */
  private readonly gap: number;

  constructor(
    private readonly problem: SuppressionProblem,
    private readonly means: SuppressionMeans,
  ) {
    this.gap = problem.cells.every(({ weight }) => Number.isInteger(weight)) ? 0.999 : 0;
    this.isPrimary = new Uint8Array(problem.cells.length);
    for (const { cell } of problem.primaries) this.isPrimary[cell] = 1;
    this.program = means.solver.open(
      [...problem.cells.keys()].map((cell) => this.column(cell)),
      [],
    );
  }

  close(): void {
    this.program.close();
  }

  /** @returns how many of them were new */
  add(cuts: readonly Cut[]): number {
    const fresh = cuts.filter((cut) => {
      const key = cut.terms.map(({ cell, value }) => `${cell}:${value.toFixed(9)}`).join();
      const isNew = !this.known.has(key);
      this.known.add(key);
      return isNew;
    });
    this.cuts.push(...fresh);
    this.program.addRows(fresh.map((cut) => rowOf(cut, (cell) => cell)));
    return fresh.length;
  }

  /** @returns undefined where nothing keeps all cuts, or time is over */
  solve(): Fractions | undefined {
    const solved = this.program.solve({ whole: false, seconds: this.means.secondsLeft() });
    if (solved.kind !== 'optimal') return undefined;
    const { values: parts, duals, bound } = solved;
    return { parts, bound, within: (reach) => this.within(reach, parts, this.reducedCosts(duals)) };
  }

  /**
   * The cheapest pattern of whole cells, of these alone, that keeps all cuts.
   *
   * @param known a pattern that does, to begin with
   */
  solveWhole(cells: readonly number[], known: readonly number[] = []): WholePattern {
    const place = new Map(cells.map((cell, column) => [cell, column]));
    const program = this.means.solver.open(
      cells.map((cell) => this.column(cell)),
      this.cuts.map((cut) => rowOf(cut, (cell) => place.get(cell))),
    );
    const isKnown = new Set(known);
    if (known.length > 0 && known.every((cell) => place.has(cell)))
      program.startFrom(Float64Array.from(cells, (cell) => (isKnown.has(cell) ? 1 : 0)));
    try {
      const { kind, values, bound } = program.solve({
        whole: true,
        seconds: this.means.secondsLeft(),
        gap: this.gap,
      });
      const pattern = new Float64Array(this.problem.cells.length);
      cells.forEach((cell, column) => (pattern[cell] = Math.round(values[column] ?? 0)));
      return { kind, pattern, bound };
    } finally {
      program.close();
    }
  }

  private column(cell: number) {
    const { weight = 0, fixed = true } = this.problem.cells[cell] ?? {};
    const lo = this.isPrimary[cell] ?? 0;
    return { cost: weight, lo, hi: fixed ? lo : 1 };
  }

  private within(reach: number, parts: Float64Array, reduced: Float64Array): readonly number[] {
    return [...this.problem.cells.keys()].filter((cell) => {
      if (this.isPrimary[cell] === 1 || (parts[cell] ?? 0) > 0) return true;
      return this.problem.cells[cell]?.fixed === false && (reduced[cell] ?? 0) <= reach + 1e-6;
    });
  }

  /** By how much taking a cell out raises the bound at least. */
  private reducedCosts(duals: Float64Array): Float64Array {
    const reduced = Float64Array.from(this.problem.cells, ({ weight }) => weight);
    this.cuts.forEach(({ terms }, row) => {
      const dual = duals[row] ?? 0;
      if (dual === 0) return;
      for (const { cell, value } of terms) reduced[cell] = (reduced[cell] ?? 0) - dual * value;
    });
    return reduced;
  }
}

function rowOf({ terms, atLeast }: Cut, columnOf: (cell: number) => number | undefined): ProgramRow {
  const inside = terms.flatMap(({ cell, value }) => {
    const column = columnOf(cell);
    return column === undefined ? [] : [{ column, value }];
  });
  return { lo: atLeast, hi: Infinity, terms: inside };
}
