import { copyOf, narrow, type Bounds } from './narrow';
import { Contradiction, type System } from './system';

/** Narrowings that one search may take in all. */
export interface Budget {
  steps: number;
}

export class OutOfBudget extends Error {}

/**
 * One whole-number solution within bounds, by halving the widest choice and narrowing after each.
 *
 * @returns undefined when there is none
 * @throws OutOfBudget when that is not known in the steps that are left
 */
export function solutionIn(
  system: System,
  of: readonly (readonly number[])[],
  bounds: Bounds,
  budget: Budget,
): Float64Array | undefined {
  const open: Bounds[] = [bounds];
  for (let next = open.pop(); next; next = open.pop()) {
    const widest = tightestChoice(next);
    if (widest === undefined) return next.lo;
    const [lo, hi] = [next.lo[widest] ?? 0, next.hi[widest] ?? 0];
    const middle = Number.isFinite(hi) ? Math.floor((lo + hi) / 2) : 2 * Math.max(lo, 1);
    for (const [from, to] of [
      [middle + 1, hi],
      [lo, middle],
    ] as const) {
      const half = narrowed(system, of, next, { unknown: widest, lo: from, hi: to }, budget);
      if (half) open.push(half);
    }
  }
  return undefined;
}

/** Bounds with one unknown held in a part of its range; undefined when nothing is left. */
export function narrowed(
  system: System,
  of: readonly (readonly number[])[],
  bounds: Bounds,
  { unknown, lo, hi }: { unknown: number; lo: number; hi: number },
  budget: Budget,
): Bounds | undefined {
  if (budget.steps-- <= 0) throw new OutOfBudget();
  const held = copyOf(bounds);
  held.lo[unknown] = lo;
  held.hi[unknown] = hi;
  try {
    narrow(system, held, of, of[unknown] ?? []);
    return held;
  } catch (error) {
    if (error instanceof Contradiction) return undefined;
    throw error;
  }
}

/** The undecided unknown with the fewest values: the choice that fails soonest. */
function tightestChoice({ lo, hi }: Bounds): number | undefined {
  let best: number | undefined;
  let least = Infinity;
  for (let unknown = 0; unknown < lo.length; unknown++) {
    const width = (hi[unknown] ?? 0) - (lo[unknown] ?? 0);
    if (width > 0 && (best === undefined || width < least)) {
      best = unknown;
      least = width;
    }
  }
  return best;
}
