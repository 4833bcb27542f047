import type { Cut } from './problem';

const HAIR = 1e-6;
/** Multipliers are fractions of no greater denominator, so that all is computed in whole numbers. */
const GREATEST_DENOMINATOR = 60;
const GREATEST_COEFFICIENT = 1e6;
/** What a cut has to be broken by to be worth its row. */
const BROKEN = 0.02;

/**
 * Conditions that follow from others because cells are taken out whole or not at all. The corner of the linear program at
 * which it was solved is where conditions hold exactly; sums of them by the fractions that lead to a single cell are rounded,
 * and the corner breaks them.
 *
 * What the corner says only chooses multipliers: a cut is made from whole numbers, and valid whatever they are.
 * Source: Gomory, An algorithm for the mixed integer problem (1960), in the form of Nemhauser & Wolsey, A recursive procedure
 * to generate all cuts for 0-1 mixed integer programs (1990).
 */
export class GomoryCuts {
  /** All of whole numbers. */
  private readonly rows: Cut[] = [];
  /** Read when they are first needed: many are learnt again before, with fewer cells. */
  private unread: Cut[] = [];

  /** Conditions of whole numbers, or of their multiples: of others nothing follows by rounding. */
  learn(cuts: readonly Cut[]): void {
    this.unread.push(...cuts);
  }

  /**
   * @param parts 0 to 1 of each cell, which keep all that was learnt
   * @param wanted `multiples`: by which multiples of the fractions to try; `most`: cuts, the deepest first
   */
  brokenBy(parts: Float64Array, wanted: { multiples: number; most: number }): readonly Cut[] {
    this.rows.push(...this.unread.flatMap((cut) => wholeRow(cut) ?? []));
    this.unread = [];
    const fractions = [...parts.keys()].filter((cell) => isFraction(parts[cell] ?? 0));
    const found: { cut: Cut; depth: number }[] = [];
    for (const corner of cornersOf(this.exact(parts), fractions)) {
      const whole = wholeMultipliers(corner.multipliers);
      if (!whole) continue;
      for (let multiple = 1; multiple <= wanted.multiples && multiple < whole.denominator; multiple++) {
        const one = this.rounded({ ...whole, rows: corner.rows, multiple, parts });
        if (one) found.push(one);
      }
    }
    found.sort((a, b) => b.depth - a.depth);
    return found.slice(0, wanted.most).map(({ cut }) => cut);
  }

  /** Conditions that hold with nothing to spare. */
  private exact(parts: Float64Array): readonly Cut[] {
    return this.rows.filter(({ cells, values, atLeast }) => {
      let left = -atLeast;
      for (let i = 0; i < cells.length; i++) left += (values[i] ?? 0) * (parts[cells[i] ?? 0] ?? 0);
      return left < 1e-7 * Math.max(1, atLeast);
    });
  }

  /** Mixed-integer rounding of Σ multiplier · row / denominator, cells that are suppressed in most part turned round. */
  private rounded({ rows, multipliers, denominator, multiple, parts }: Rounding) {
    const sum = new Map<number, number>();
    let right = 0;
    rows.forEach(({ cells, values, atLeast }, i) => {
      const by = ((multipliers[i] ?? 0) * multiple) % denominator;
      const multiplier = by < 0 ? by + denominator : by;
      if (multiplier === 0) return;
      right += multiplier * atLeast;
      cells.forEach((cell, at) => sum.set(cell, (sum.get(cell) ?? 0) + multiplier * (values[at] ?? 0)));
    });
    for (const [cell, all] of sum) if ((parts[cell] ?? 0) > 0.5) right -= all;
    const over = right - Math.floor(right / denominator) * denominator;
    let atLeast = Math.ceil(right / denominator) * over;
    let [short, square] = [atLeast, 0];
    const [cells, values]: [number[], number[]] = [[], []];
    for (const [cell, given] of sum) {
      const part = parts[cell] ?? 0;
      const isTurned = part > 0.5;
      const all = isTurned ? -given : given;
      const down = Math.floor(all / denominator);
      const value = down * over + Math.min(over, all - down * denominator);
      if (value === 0) continue;
      short -= value * (isTurned ? 1 - part : part);
      if (isTurned) atLeast -= value;
      cells.push(cell);
      values.push(isTurned ? -value : value);
      if (part > 0) square += value * value;
    }
    if (over === 0 || short < BROKEN * over) return undefined;
    if (values.some((value) => Math.abs(value) > GREATEST_COEFFICIENT)) return undefined;
    return { cut: { cells, values, atLeast }, depth: short / Math.sqrt(square) };
  }
}

interface Rounding {
  readonly rows: readonly Cut[];
  readonly multipliers: readonly number[];
  readonly denominator: number;
  readonly multiple: number;
  readonly parts: Float64Array;
}

function isFraction(part: number): boolean {
  return part > HAIR && part < 1 - HAIR;
}

function wholeRow({ cells, values: given, atLeast }: Cut): Cut | undefined {
  const whole = wholeMultipliers([atLeast, ...given]);
  if (!whole) return undefined;
  const [right = 0, ...values] = whole.multipliers;
  return { cells, values, atLeast: right };
}

/** The numbers as whole ones over one denominator. @returns undefined where none is small enough */
function wholeMultipliers(numbers: readonly number[]) {
  for (let denominator = 1; denominator <= GREATEST_DENOMINATOR; denominator++) {
    if (numbers.every((number) => Math.abs(number * denominator - Math.round(number * denominator)) < HAIR))
      return { multipliers: numbers.map((number) => Math.round(number * denominator)), denominator };
  }
  return undefined;
}

/** For some fractions the multipliers of rows that give it alone, or it and fractions that no row tells apart from it. */
function cornersOf(exact: readonly Cut[], fractions: readonly number[]) {
  const place = new Map(fractions.map((cell, at) => [cell, at]));
  const few = exact
    .map((row) => ({ row, inside: insideOf(row, place) }))
    .filter(({ inside }) => inside.length > 0)
    .sort((a, b) => a.inside.length - b.inside.length);
  const rows: Cut[] = [];
  const reduced: Reduced[] = [];
  for (const { row, inside } of few) {
    if (rows.length === fractions.length) break;
    const values = new Float64Array(fractions.length);
    for (const { at, value } of inside) values[at] = value;
    const one = { at: 0, values, multipliers: new Float64Array(fractions.length) };
    one.multipliers[rows.length] = 1;
    for (const other of reduced) without(one, other);
    one.at = values.reduce(
      (best, value, at) => (Math.abs(value) > Math.abs(values[best] ?? 0) ? at : best),
      0,
    );
    const pivot = values[one.at] ?? 0;
    if (Math.abs(pivot) < 1e-7) continue;
    scale(one, 1 / pivot);
    for (const other of reduced) without(other, one);
    reduced.push(one);
    rows.push(row);
  }
  return reduced.map(({ multipliers }) => ({ rows, multipliers: [...multipliers.subarray(0, rows.length)] }));
}

interface Reduced {
  /** The fraction that this row alone has. */
  at: number;
  readonly values: Float64Array;
  readonly multipliers: Float64Array;
}

function insideOf({ cells, values }: Cut, place: ReadonlyMap<number, number>) {
  return cells.flatMap((cell, i) => {
    const at = place.get(cell);
    return at === undefined ? [] : [{ at, value: values[i] ?? 0 }];
  });
}

function without(row: Reduced, other: Reduced): void {
  const by = row.values[other.at] ?? 0;
  if (Math.abs(by) < 1e-12) return;
  row.values.forEach((value, at) => (row.values[at] = value - by * (other.values[at] ?? 0)));
  row.multipliers.forEach((one, at) => (row.multipliers[at] = one - by * (other.multipliers[at] ?? 0)));
}

function scale(row: Reduced, by: number): void {
  row.values.forEach((value, at) => (row.values[at] = value * by));
  row.multipliers.forEach((value, at) => (row.multipliers[at] = value * by));
}
