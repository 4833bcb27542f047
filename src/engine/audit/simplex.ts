import { boundsOf, type Bounds } from './narrow';
import { Contradiction, type System } from './system';
import { Tableau } from './tableau';
import type { Work } from './work';

/** Pivots without progress after which the first of all choices is taken, which cannot go in circles (Bland 1977). */
const PATIENCE = 60;

/**
 * A point that fits all equations and bounds, and is moved so that one unknown grows or shrinks: the bounded simplex
 * method (Dantzig 1955) in whole numbers. What holds for fractions bounds what holds for people.
 */
export class Simplex {
  /** May be narrowed and widened again; then `repair`. */
  readonly bounds: Bounds;
  private readonly tableau: Tableau;

  /** @throws Contradiction when nothing fits, OutOfWork */
  constructor(system: System, work: Work) {
    this.bounds = boundsOf(system.unknowns);
    this.tableau = new Tableau(system, work);
    if (!this.repair()) throw new Contradiction();
  }

  valueOf(unknown: number): number {
    const { rowOf, scaled, value, d } = this.tableau;
    const row = rowOf[unknown] ?? -1;
    return row === -1 ? (value[unknown] ?? 0) : (scaled[row] ?? 0) / d + 0;
  }

  /** An unknown that is no whole number at this point, if any. */
  fractional(): number | undefined {
    const { scaled, basis, d } = this.tableau;
    const row = d === 1 ? -1 : scaled.findIndex((value) => value % d !== 0);
    return row === -1 ? undefined : basis[row];
  }

  /** Moves so that an unknown is as large as it can be. @returns `Infinity` where nothing bounds it */
  greatest(unknown: number): number {
    return this.push(unknown, 1, this.bounds.hi[unknown] ?? Infinity);
  }

  least(unknown: number): number {
    return this.push(unknown, -1, this.bounds.lo[unknown] ?? 0);
  }

  /** Brings unknowns that bounds have passed back within them, one after the other. @returns whether that is possible */
  repair(): boolean {
    for (let row = 0; row < this.tableau.rows; row++) {
      const unknown = this.tableau.basis[row] ?? 0;
      const { lo, hi } = { lo: this.bounds.lo[unknown] ?? 0, hi: this.bounds.hi[unknown] ?? Infinity };
      const value = this.valueOf(unknown);
      if (value >= lo && value <= hi) continue;
      const [direction, bound] = value < lo ? ([1, lo] as const) : ([-1, hi] as const);
      if (direction * (this.push(unknown, direction, bound) - bound) < 0) return false;
      // Other unknowns have taken rows that were looked at before.
      row = -1;
    }
    return true;
  }

  private push(unknown: number, direction: 1 | -1, limit: number): number {
    const { tableau } = this;
    for (let idle = 0; ;) {
      const value = this.valueOf(unknown);
      if (direction * (limit - value) <= 0) return value;
      const entering = this.entering(unknown, direction, idle > PATIENCE);
      if (!entering) return value;
      const block = this.block(entering, { unknown, limit }, idle > PATIENCE);
      if (!block) return Infinity;
      if (block.row === -1) tableau.move(entering.column, entering.sign * block.room);
      else tableau.pivot(block.row, entering.column, block.bound);
      idle = block.room === 0 ? idle + 1 : 0;
    }
  }

  /** A column that can move so that the unknown does: the strongest, or the first of all. */
  private entering(unknown: number, direction: 1 | -1, isFirst: boolean): Entering | undefined {
    const { rowOf, columnOf, others, value, columns } = this.tableau;
    const row = rowOf[unknown] ?? -1;
    if (row === -1) return { column: columnOf[unknown] ?? 0, sign: direction };
    let best: Entering | undefined;
    let most = 0;
    for (let column = 0; column < columns; column++) {
      const entry = this.tableau.entry(row, column);
      if (entry === 0) continue;
      const other = others[column] ?? 0;
      const sign = entry * direction > 0 ? -1 : 1;
      const at = value[other] ?? 0;
      const hasRoom =
        sign === 1 ? at < (this.bounds.hi[other] ?? Infinity) : at > (this.bounds.lo[other] ?? 0);
      if (!hasRoom) continue;
      const score = isFirst ? 1 / (1 + other) : Math.abs(entry);
      if (score > most) {
        most = score;
        best = { column, sign };
      }
    }
    return best;
  }

  /** What stops the column first: its own bound (row −1), or a row's. Bounds that are passed already stop nothing. */
  private block(
    { column, sign }: Entering,
    asked: { readonly unknown: number; readonly limit: number },
    isFirst: boolean,
  ): Block | undefined {
    const { others, value, rows, basis, scaled, d } = this.tableau;
    const { lo, hi } = this.bounds;
    const own = others[column] ?? 0;
    const end = own === asked.unknown ? asked.limit : sign === 1 ? (hi[own] ?? Infinity) : (lo[own] ?? 0);
    let over = Math.abs(end - (value[own] ?? 0));
    let under = 1;
    let best: Block | undefined = over === Infinity ? undefined : { row: -1, bound: end, room: over };
    // Of what stops it at once, its own bound costs least.
    let firmness = best ? Infinity : 0;
    for (let row = 0; row < rows; row++) {
      const entry = this.tableau.entry(row, column);
      if (entry === 0) continue;
      const unknown = basis[row] ?? 0;
      const rises = entry * sign < 0;
      const at = scaled[row] ?? 0;
      const bound =
        unknown === asked.unknown ? asked.limit : rises ? (hi[unknown] ?? Infinity) : (lo[unknown] ?? 0);
      const room = rises ? bound * d - at : at - bound * d;
      // Not the limit of the unknown that moves away from it, nor a bound that lies behind.
      if (!(room >= 0) || room === Infinity) continue;
      const size = Math.abs(entry);
      const difference = best ? room * under - over * size : -1;
      const firm = isFirst ? 1 / (1 + unknown) : size === d ? Infinity : 1 / size;
      if (difference > 0 || (difference === 0 && firm <= firmness)) continue;
      [over, under, firmness] = [room, size, firm];
      best = { row, bound, room };
    }
    return best;
  }
}

interface Entering {
  readonly column: number;
  /** Whether the column's unknown grows or shrinks. */
  readonly sign: 1 | -1;
}

interface Block {
  readonly row: number;
  /** Where the row's unknown, or the column's own, is then. */
  readonly bound: number;
  /** Zero where nothing moves. */
  readonly room: number;
}
