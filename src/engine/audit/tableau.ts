import type { System } from './system';
import { OutOfWork, type Work } from './work';

/** Entries beyond it might make products inexact; tables of people never come near. */
const LARGEST_ENTRY = 2 ** 25;
/** Entries of a table that still fits into memory beside others. */
const MOST_ENTRIES = 12_000_000;

/**
 * Equations solved for some unknowns, the basis, by the others:
 *
 *   d · x[basis of row] + Σ entry(row, column) · x[other of column] = constant
 *
 * All numbers are whole and exact: `d`, the determinant of the basis, divides what a pivot leaves (Bareiss 1968; Edmonds
 * 1967). Systems of totals keep it at 1 nearly always. `OutOfWork` is thrown before a number could be inexact.
 */
export class Tableau {
  d = 1;
  readonly rows: number;
  readonly columns: number;
  /** Unknown of each row, and of each column. */
  readonly basis: Int32Array;
  readonly others: Int32Array;
  /** Row of each unknown, or −1; column, or −1. */
  readonly rowOf: Int32Array;
  readonly columnOf: Int32Array;
  /** d · value of each row's unknown. */
  readonly scaled: Float64Array;
  /** Value of each unknown that is in no row. */
  readonly value: Float64Array;
  private readonly entries: Float64Array;

  /** Unknowns outside the basis start at their lower bounds. Equations must not follow from each other. */
  constructor(
    { unknowns, equations }: System,
    private readonly work: Work,
  ) {
    const size = unknowns.length;
    if (equations.length * size > MOST_ENTRIES) throw new OutOfWork();
    const full = new Elimination(equations, size, work);
    this.d = full.d;
    this.rows = equations.length;
    this.basis = full.basis;
    this.rowOf = new Int32Array(size).fill(-1);
    this.basis.forEach((unknown, row) => (this.rowOf[unknown] = row));
    this.others = Int32Array.from(unknowns.keys()).filter((unknown) => this.rowOf[unknown] === -1);
    this.columns = this.others.length;
    this.columnOf = new Int32Array(size).fill(-1);
    this.others.forEach((unknown, column) => (this.columnOf[unknown] = column));
    this.value = Float64Array.from(unknowns, ({ lo }) => lo);
    this.entries = new Float64Array(this.rows * this.columns);
    this.scaled = full.constants;
    for (let row = 0; row < this.rows; row++) {
      for (let column = 0; column < this.columns; column++) {
        const other = this.others[column] ?? 0;
        const entry = full.entry(row, other);
        this.entries[row * this.columns + column] = entry;
        this.scaled[row] = (this.scaled[row] ?? 0) - entry * (this.value[other] ?? 0);
      }
    }
  }

  entry(row: number, column: number): number {
    return this.entries[row * this.columns + column] ?? 0;
  }

  /** Moves a column's unknown by a whole number; it stays outside the basis. */
  move(column: number, by: number): void {
    const other = this.others[column] ?? 0;
    this.value[other] = (this.value[other] ?? 0) + by;
    for (let row = 0; row < this.rows; row++) {
      const entry = this.entry(row, column);
      if (entry !== 0) this.scaled[row] = exact((this.scaled[row] ?? 0) - exact(entry * by));
    }
    this.work.spend(this.rows);
  }

  /** Takes the column's unknown into the basis for the row's, which then is held at `bound`. */
  pivot(row: number, column: number, bound: number): void {
    const { d, columns, entries } = this;
    const p = this.entry(row, column);
    const turn = p < 0 ? -1 : 1;
    const left = this.basis[row] ?? 0;
    const entered = this.others[column] ?? 0;
    const excess = (this.scaled[row] ?? 0) - d * bound;
    const own = entries.subarray(row * columns, (row + 1) * columns);
    const filled: number[] = [];
    own.forEach((entry, at) => {
      if (entry !== 0 && at !== column) filled.push(at);
    });
    for (let i = 0; i < this.rows; i++) {
      if (i === row) continue;
      const factor = this.entry(i, column);
      if (factor === 0 && p * turn === d) continue;
      const kept = exact(exact((this.scaled[i] ?? 0) * p) - exact(factor * excess));
      this.scaled[i] = (turn * kept) / d;
      this.combine(entries.subarray(i * columns, (i + 1) * columns), own, filled, {
        factor,
        p,
        turn,
        column,
      });
    }
    for (let at = 0; at < columns; at++) own[at] = turn * (own[at] ?? 0);
    own[column] = turn * d;
    this.scaled[row] = turn * exact((this.value[entered] ?? 0) * p + excess);
    this.value[left] = bound;
    this.basis[row] = entered;
    this.others[column] = left;
    this.rowOf[entered] = row;
    this.rowOf[left] = -1;
    this.columnOf[left] = column;
    this.columnOf[entered] = -1;
    this.d = Math.abs(p);
    this.work.spend(this.rows + columns);
  }

  /** turn · (entry · p − factor · own) ÷ d in a row, which leaves nothing over. */
  private combine(
    entries: Float64Array,
    own: Float64Array,
    filled: readonly number[],
    { factor, p, turn, column }: { factor: number; p: number; turn: number; column: number },
  ): void {
    const { d } = this;
    if (p * turn !== d) {
      // Here the new determinant touches every entry; otherwise only those beside a filled one change.
      for (let at = 0; at < entries.length; at++) {
        const entry = (turn * ((entries[at] ?? 0) * p - factor * (own[at] ?? 0))) / d;
        if (entry > LARGEST_ENTRY || entry < -LARGEST_ENTRY) throw new OutOfWork();
        entries[at] = entry;
      }
      this.work.spend(entries.length);
    } else {
      for (const at of filled) {
        const entry = (entries[at] ?? 0) - (turn * factor * (own[at] ?? 0)) / d;
        if (entry > LARGEST_ENTRY || entry < -LARGEST_ENTRY) throw new OutOfWork();
        entries[at] = entry;
      }
      this.work.spend(filled.length);
    }
    entries[column] = -turn * factor;
  }
}

/** The equations brought to a basis by elimination, whole numbers throughout. */
class Elimination {
  d = 1;
  readonly basis: Int32Array;
  readonly constants: Float64Array;
  private readonly rows: Float64Array[];

  constructor(equations: System['equations'], size: number, work: Work) {
    this.basis = new Int32Array(equations.length);
    this.constants = Float64Array.from(equations, ({ constant }) => constant);
    this.rows = equations.map(({ terms }) => {
      const row = new Float64Array(size);
      for (const { unknown, sign } of terms) row[unknown] = (row[unknown] ?? 0) + sign;
      return row;
    });
    const isBasic = new Uint8Array(size);
    for (const [at, row] of this.rows.entries()) {
      const pivot = bestPivot(row, isBasic, this.d);
      this.eliminate(at, row, pivot, work);
      this.basis[at] = pivot;
      isBasic[pivot] = 1;
    }
  }

  entry(row: number, unknown: number): number {
    return this.rows[row]?.[unknown] ?? 0;
  }

  private eliminate(at: number, row: Float64Array, pivot: number, work: Work): void {
    const { d } = this;
    if ((row[pivot] ?? 0) < 0) {
      row.forEach((entry, i) => (row[i] = 0 - entry));
      this.constants[at] = 0 - (this.constants[at] ?? 0);
    }
    const p = row[pivot] ?? 1;
    const own = this.constants[at] ?? 0;
    this.rows.forEach((other, i) => {
      const factor = other[pivot] ?? 0;
      if (i === at || (factor === 0 && p === d)) return;
      this.constants[i] = exact(exact((this.constants[i] ?? 0) * p) - exact(factor * own)) / d;
      for (let j = 0; j < other.length; j++) {
        const entry = ((other[j] ?? 0) * p - factor * (row[j] ?? 0)) / d;
        if (entry > LARGEST_ENTRY || entry < -LARGEST_ENTRY) throw new OutOfWork();
        other[j] = entry;
      }
      work.spend(other.length);
    });
    this.d = p;
  }
}

/** One that leaves the determinant as it is, if there is one, else the smallest. */
function bestPivot(row: Float64Array, isBasic: Uint8Array, d: number): number {
  let best = -1;
  let least = Infinity;
  for (let unknown = 0; unknown < row.length; unknown++) {
    const entry = Math.abs(row[unknown] ?? 0);
    if (entry === 0 || isBasic[unknown] === 1) continue;
    if (entry === d) return unknown;
    if (entry < least) {
      best = unknown;
      least = entry;
    }
  }
  if (best === -1) throw new Error('An equation follows from those before it.');
  return best;
}

/** @throws OutOfWork where a product is no longer exact */
function exact(number: number): number {
  if (!Number.isSafeInteger(number)) throw new OutOfWork();
  return number;
}
