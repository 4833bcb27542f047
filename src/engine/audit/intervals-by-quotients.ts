import { endsThatFit } from './ends-that-fit';
import { intervalsOf } from './intervals';
import { narrowedByQuotients, type Quotient } from './narrow-by-quotients';
import type { Interval, System } from './system';
import type { Work } from './work';

/** Sums and percentages narrow each other in turn: more turns than these no table has needed. */
const TURNS = 40;

/**
 * The least and the greatest value of each unknown over all whole numbers that keep the sums and print as the percentages.
 *
 * Of a percentage whose part or whole is known the other lies in a range, which sums take in as any bound. Where neither is,
 * the ends that are left are tried.
 *
 * @throws Contradiction when the published numbers fit nothing
 */
export function intervalsByQuotients(
  system: System,
  quotients: readonly Quotient[],
  work: Work,
): readonly Interval[] {
  if (quotients.length === 0) return intervalsOf(system, work);
  let unknowns = narrowedByQuotients(system.unknowns, quotients);
  for (let turn = 0; ; turn++) {
    const intervals = intervalsOf({ ...system, unknowns }, work);
    const again = narrowedByQuotients(intervals, quotients);
    const isStill = again.every(({ lo, hi }, at) => lo === intervals[at]?.lo && hi === intervals[at].hi);
    if (isStill) return endsThatFit(system, { quotients, intervals, work });
    if (turn === TURNS) return again.map((range) => ({ ...range, computed: false }));
    unknowns = again;
  }
}
