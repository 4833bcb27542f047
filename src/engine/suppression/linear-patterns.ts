import type { Program, ProgramColumn, ProgramRow } from '../audit/solver';
import type { Cut, SuppressionMeans, SuppressionProblem } from './problem';

/** The cheapest suppression in parts that keeps all conditions so far. */
export interface Fractions {
  readonly kind: 'fractions';
  /** 0 to 1 of every cell of the problem. */
  readonly parts: Float64Array;
  readonly bound: number;
  /** Cells that a pattern may hold which weighs no more than so much above the bound. */
  within(reach: number): readonly number[];
}

export type Relaxed = Fractions | { readonly kind: 'impossible' | 'stopped' };

/** Of cells: suppressed, or not. */
export type Fixed = ReadonlyMap<number, 0 | 1>;

/** The linear program over some cells, the others being shown, that the conditions so far make. */
export class LinearPatterns {
  private readonly program: Program;
  private readonly columns: ReadonlyMap<number, number>;
  private readonly known = new Set<number>();
  private readonly conditions: Cut[] = [];
  private readonly isPrimary: ReadonlySet<number>;
  private fixed: Fixed = new Map();

  constructor(
    private readonly problem: SuppressionProblem,
    private readonly means: SuppressionMeans,
    readonly cells: readonly number[],
  ) {
    this.isPrimary = new Set(problem.primaries.map(({ cell }) => cell));
    this.columns = new Map(cells.map((cell, column) => [cell, column]));
    this.program = means.solver.open(
      cells.map((cell) => this.column(cell)),
      [],
    );
  }

  close(): void {
    this.program.close();
  }

  has(cell: number): boolean {
    return this.columns.has(cell);
  }

  /** @returns those that were new */
  add(cuts: readonly Cut[]): readonly Cut[] {
    const fresh = cuts.filter((cut) => {
      const mark = markOf(cut);
      const isNew = !this.known.has(mark);
      this.known.add(mark);
      return isNew;
    });
    this.conditions.push(...fresh);
    this.program.addRows(fresh.map((cut) => this.row(cut)));
    return fresh;
  }

  /** Of these cells it is decided whether they are suppressed; of all others it is open. */
  fix(fixed: Fixed): void {
    for (const cell of this.fixed.keys()) if (!fixed.has(cell)) this.change(cell, this.column(cell));
    for (const [cell, part] of fixed) {
      if (this.fixed.get(cell) !== part) this.change(cell, { ...this.column(cell), lo: part, hi: part });
    }
    this.fixed = fixed;
  }

  solve(): Relaxed {
    const { kind, values, duals, bound } = this.program.solve({
      whole: false,
      seconds: this.means.secondsLeft(),
    });
    if (kind !== 'optimal') return { kind };
    const parts = new Float64Array(this.problem.cells.length);
    // The solver's values stray by a hair, and less than nothing of a cell is no bound for anybody.
    this.cells.forEach((cell, column) => (parts[cell] = Math.min(1, Math.max(0, values[column] ?? 0))));
    return { kind: 'fractions', parts, bound, within: (reach) => this.within(reach, parts, duals) };
  }

  private change(cell: number, to: ProgramColumn): void {
    const column = this.columns.get(cell);
    if (column !== undefined) this.program.change(column, to);
  }

  private column(cell: number): ProgramColumn {
    const { weight = 0, fixed = true } = this.problem.cells[cell] ?? {};
    const lo = this.isPrimary.has(cell) ? 1 : 0;
    return { cost: weight, lo, hi: fixed ? lo : 1 };
  }

  private row({ cells, values: all, atLeast }: Cut): ProgramRow {
    const [columns, values]: [number[], number[]] = [[], []];
    for (const [at, cell] of cells.entries()) {
      const column = this.columns.get(cell);
      if (column === undefined) continue;
      columns.push(column);
      values.push(all[at] ?? 0);
    }
    return { lo: atLeast, hi: Infinity, columns, values };
  }

  private within(reach: number, parts: Float64Array, duals: Float64Array): readonly number[] {
    const reduced = this.reducedCosts(duals);
    return this.cells.filter((cell) => {
      if (this.isPrimary.has(cell) || (parts[cell] ?? 0) > 0) return true;
      return this.problem.cells[cell]?.fixed === false && (reduced[cell] ?? 0) <= reach + 1e-6;
    });
  }

  /** By how much taking a cell out raises the bound at least. */
  private reducedCosts(duals: Float64Array): Float64Array {
    const reduced = Float64Array.from(this.problem.cells, ({ weight }) => weight);
    this.conditions.forEach(({ cells, values }, row) => {
      const dual = duals[row] ?? 0;
      if (dual === 0) return;
      cells.forEach((cell, at) => (reduced[cell] = (reduced[cell] ?? 0) - dual * (values[at] ?? 0)));
    });
    return reduced;
  }
}

/** 52 bits of what a condition says: the same for the same condition, and hardly ever for another. */
function markOf({ cells, values, atLeast }: Cut): number {
  let [one, two] = [Math.imul(Math.round(atLeast * 1e6), 0x9e3779b1), cells.length];
  for (let at = 0; at < cells.length; at++) {
    one = Math.imul(one ^ ((cells[at] ?? 0) + 0x7f4a7c15), 0x85ebca6b);
    two = Math.imul(two ^ Math.round((values[at] ?? 0) * 1e6), 0xc2b2ae35) ^ (one >>> 13);
  }
  return (one >>> 0) * 2 ** 20 + (two >>> 12);
}
