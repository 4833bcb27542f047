import type { Allow } from '../rulebook/book';
import type { Range } from './system';

/** What a book lets an intruder know: `width` of an interval relative to its middle, and which `counts` may be known. */
export interface KnownLimits {
  readonly width: Allow;
  readonly counts: Allow;
}

/** A count that is not shown, with what can be computed of it. */
export interface KnownCount extends Range {
  readonly exact: boolean;
  readonly cell: { readonly state: string };
}

/** An intruder knows this count too closely, and it may be one that is not released. */
export function isEndangered(cell: KnownCount, { width, counts }: KnownLimits): boolean {
  return isKnownTooWell(cell, width) && isHarmful(cell, counts);
}

/** The interval holds a count that the book would not release: one of its ends, whichever way a book's operator points. */
export function isHarmful({ lo, hi }: Range, kept: Allow): boolean {
  return hi >= 1 && [Math.max(1, lo), hi].some((count) => !kept.holds(count));
}

/**
 * Known exactly, a count is a finding however a book words its width; a rounded one then only, as rounding protects by
 * its window and not by a width relative to the count.
 */
function isKnownTooWell({ lo, hi, exact, cell }: KnownCount, allowed: Allow): boolean {
  if (exact || cell.state === 'rounded') return exact;
  return !allowed.holds(Number.isFinite(hi) ? (hi - lo) / Math.max(1, (lo + hi) / 2) : Infinity);
}
