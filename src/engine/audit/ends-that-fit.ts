import { intervalsOf } from './intervals';
import { boundsOf, equationsOfUnknowns, narrow } from './narrow';
import { narrowedByQuotients, type Operand, type Quotient } from './narrow-by-quotients';
import { Contradiction, type Interval, type Range, type System } from './system';
import { OutOfWork, type Work } from './work';

/** Values tried in one system before what is left is told as outer bounds. */
const MOST_TRIED = 500;

/**
 * The intervals with their ends moved inwards to values that whole numbers reach. Percentages of two counts that are both
 * open leave less than the range of either says: 43 % is 3 of 7 or 6 of 14, never 6 of 7. Each end is tried, with one open
 * count of a percentage after the other, until only sums are left, which are solved as always.
 */
export function endsThatFit(system: System, { quotients, intervals, work }: Asked): readonly Interval[] {
  const isOpen = isOpenIn(intervals);
  if (!quotients.some(({ part, whole }) => isOpen(part) && isOpen(whole))) return intervals;
  const trials = new Trials(system, quotients, work);
  const found = [...intervals];
  for (const unknown of found.keys()) {
    try {
      moveEnd(found, unknown, 'lo', trials);
      moveEnd(found, unknown, 'hi', trials);
    } catch (error) {
      if (!(error instanceof OutOfWork)) throw error;
      const interval = found[unknown];
      if (interval) found[unknown] = { ...interval, computed: false };
    }
  }
  return found;
}

interface Asked {
  readonly quotients: readonly Quotient[];
  /** What sums and percentages leave in turn. */
  readonly intervals: readonly Interval[];
  readonly work: Work;
}

function moveEnd(found: Interval[], unknown: number, end: 'lo' | 'hi', trials: Trials): void {
  for (;;) {
    const interval = found[unknown];
    const value = interval?.[end] ?? Infinity;
    if (!interval || interval.lo >= interval.hi || !Number.isFinite(value)) return;
    if (trials.fit(found, unknown, value)) return;
    found[unknown] = { ...interval, [end]: end === 'lo' ? value + 1 : value - 1 };
  }
}

function isOpenIn(ranges: readonly Range[]): (operand: Operand) => boolean {
  return (operand) => 'unknown' in operand && widthOf(ranges[operand.unknown]) > 0;
}

function widthOf(range: Range | undefined): number {
  return range ? range.hi - range.lo : 0;
}

class Trials {
  private readonly of: readonly (readonly number[])[];
  private left = MOST_TRIED;

  constructor(
    private readonly system: System,
    private readonly quotients: readonly Quotient[],
    private readonly work: Work,
  ) {
    this.of = equationsOfUnknowns(system);
  }

  /**
   * Whether whole numbers within the ranges keep all sums and percentages when one has this value.
   *
   * @throws OutOfWork when too many were tried
   */
  fit(ranges: readonly Range[], unknown: number, value: number): boolean {
    this.left -= 1;
    if (this.left < 0) throw new OutOfWork();
    const fixed = ranges.map(({ lo, hi }, at) => (at === unknown ? { lo: value, hi: value } : { lo, hi }));
    try {
      const narrowed = this.narrowed(fixed);
      const next = this.nextToTry(narrowed);
      if (next === undefined) {
        intervalsOf({ ...this.system, unknowns: narrowed }, this.work);
        return true;
      }
      const { lo = 0, hi = 0 } = narrowed[next] ?? {};
      for (let tried = lo; tried <= hi; tried++) if (this.fit(narrowed, next, tried)) return true;
      return false;
    } catch (error) {
      if (error instanceof Contradiction) return false;
      throw error;
    }
  }

  private narrowed(ranges: readonly Range[]): readonly Range[] {
    for (let before = ranges; ;) {
      const bounds = boundsOf(narrowedByQuotients(before, this.quotients));
      narrow(this.system, bounds, this.of, this.system.equations.keys());
      const after = before.map((_, at) => ({ lo: bounds.lo[at] ?? 0, hi: bounds.hi[at] ?? Infinity }));
      if (after.every((range, at) => widthOf(range) === widthOf(before[at]))) return after;
      before = after;
    }
  }

  /** The narrowest count of a percentage of which the other is open too; none where all of them know no bound. */
  private nextToTry(ranges: readonly Range[]): number | undefined {
    const isOpen = isOpenIn(ranges);
    let best: number | undefined;
    let least = Infinity;
    for (const { part, whole } of this.quotients) {
      if (!isOpen(part) || !isOpen(whole)) continue;
      for (const operand of [part, whole]) {
        const width = 'unknown' in operand ? widthOf(ranges[operand.unknown]) : Infinity;
        if (!('unknown' in operand) || width >= least) continue;
        best = operand.unknown;
        least = width;
      }
    }
    return best;
  }
}
