import { powerOfTen } from '../tables/cells/power-of-ten';
import type { Range } from './system';

/** A share as printed: base × count ÷ size lies within half a unit of its last place, however halves are rounded. */
export interface PrintedShare {
  readonly value: number;
  readonly decimals: number;
  /** 100 for percentages. */
  readonly base: number;
}

/**
 * The counts that print as this share of a group of that size. Undefined where figures are too large to be exact.
 *
 * @example countsPrintedAs({ value: 7.2, decimals: 1, base: 100 }, { lo: 208, hi: 208 }) // 15 to 15
 */
export function countsPrintedAs(share: PrintedShare, size: Range): Range | undefined {
  const { low, high, unit } = ends(share);
  if (!Number.isSafeInteger(high * size.lo)) return undefined;
  const most = Number.isFinite(size.hi) ? high * size.hi : Infinity;
  if (Number.isFinite(most) && !Number.isSafeInteger(most)) return undefined;
  return { lo: Math.max(0, ceilingOf(low * size.lo, unit)), hi: floorOf(most, unit) };
}

/** The sizes of a group of which this count prints as the share. */
export function sizesPrintedAs(share: PrintedShare, count: Range): Range | undefined {
  const { low, high, unit } = ends(share);
  if (![unit * count.lo, low, high].every(Number.isSafeInteger)) return undefined;
  const most = low > 0 && Number.isSafeInteger(unit * count.hi) ? floorOf(unit * count.hi, low) : Infinity;
  return { lo: Math.max(count.lo, ceilingOf(unit * count.lo, high)), hi: most };
}

/** The sizes of a group of which all but so many print as the share. */
export function sizesBeside(share: PrintedShare, others: Range): Range | undefined {
  const { low, high, unit } = ends(share);
  if (![unit * others.lo, low, high].every(Number.isSafeInteger)) return undefined;
  // The others are size × (1 − share): from (unit − high) to (unit − low) of unit parts.
  const most =
    high < unit && Number.isSafeInteger(unit * others.hi) ? floorOf(unit * others.hi, unit - high) : Infinity;
  const least = low < unit ? ceilingOf(unit * others.lo, unit - low) : others.lo;
  return { lo: Math.max(others.lo, least), hi: most };
}

/** low ÷ unit ≤ count ÷ size ≤ high ÷ unit, in whole numbers. */
function ends({ value, decimals, base }: PrintedShare): { low: number; high: number; unit: number } {
  const places = powerOfTen(decimals);
  const twice = 2 * Math.round(value * places);
  return { low: Math.max(0, twice - 1), high: twice + 1, unit: 2 * base * places };
}

/** A quotient of floats may be a hair off a whole number; products of safe integers are not. */
function floorOf(a: number, b: number): number {
  if (!Number.isFinite(a)) return a;
  const near = Math.floor(a / b);
  if (near * b > a) return near - 1;
  return (near + 1) * b <= a ? near + 1 : near;
}

function ceilingOf(a: number, b: number): number {
  return 0 - floorOf(0 - a, b);
}
