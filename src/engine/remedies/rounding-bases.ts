import type { KnownLimits } from '../audit/endangered';

/** What statistical offices round to. */
export const ROUNDING_BASES = [3, 5, 7, 10, 15, 20, 25, 50, 100] as const;

/** The least base of which every multiple may go out; undefined where a book lets none out. */
export function leastBase({ counts }: KnownLimits): number | undefined {
  return ROUNDING_BASES.find((base) => counts.holds(base));
}
