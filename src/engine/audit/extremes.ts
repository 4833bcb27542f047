import { boundsOf } from './narrow';
import { Simplex } from './simplex';
import { Contradiction, type Interval, type System } from './system';
import { OutOfWork, type Work } from './work';

/**
 * The least and the greatest whole number of each unknown in a system that is no network: what fractions reach bounds it,
 * and where that is no whole number, or others are none at that point, ranges are halved at them until it is (branch and
 * bound, Land & Doig 1960). Every solution met on the way is a value that can be reached, which spares most questions.
 *
 * @throws Contradiction when no whole numbers fit
 */
export function extremesOf(system: System, work: Work): readonly Interval[] {
  const known = boundsOf(system.unknowns);
  const found: Interval[] = system.unknowns.map(({ lo, hi }) => ({ lo, hi, computed: false }));
  try {
    const search = new Search(new Simplex(system, work), system.unknowns.length);
    for (const unknown of system.unknowns.keys()) {
      const hi = search.extreme(unknown, 1, known.hi[unknown] ?? Infinity);
      const lo = search.extreme(unknown, -1, known.lo[unknown] ?? 0);
      found[unknown] = { lo, hi, computed: true };
    }
  } catch (error) {
    if (!(error instanceof OutOfWork)) throw error;
  }
  return found;
}

class Search {
  private readonly least: Float64Array;
  private readonly most: Float64Array;

  constructor(
    private readonly simplex: Simplex,
    size: number,
  ) {
    this.least = new Float64Array(size).fill(Infinity);
    this.most = new Float64Array(size).fill(-Infinity);
  }

  /** @throws Contradiction when no whole numbers fit */
  extreme(unknown: number, direction: 1 | -1, bound: number): number {
    if (this.reached(unknown, direction) === bound) return bound;
    const end = this.push(unknown, direction);
    if (end === direction * Infinity) return end;
    this.settle(unknown, direction, end);
    const reached = this.reached(unknown, direction);
    if (!Number.isFinite(reached)) throw new Contradiction();
    return reached;
  }

  /** Looks for whole numbers further on than what is reached, at a point where the unknown has come to its end. */
  private settle(unknown: number, direction: 1 | -1, end: number): void {
    if (direction * (inward(end, direction) - this.reached(unknown, direction)) <= 0) return;
    const split = this.simplex.fractional();
    if (split === undefined) {
      this.remember();
      return;
    }
    const below = Math.floor(this.simplex.valueOf(split));
    const { lo, hi } = this.simplex.bounds;
    for (const [bounds, bound] of [
      [hi, below],
      [lo, below + 1],
    ] as const) {
      const before = bounds[split] ?? 0;
      bounds[split] = bound;
      if (this.simplex.repair()) this.settle(unknown, direction, this.push(unknown, direction));
      bounds[split] = before;
    }
  }

  private push(unknown: number, direction: 1 | -1): number {
    return direction === 1 ? this.simplex.greatest(unknown) : this.simplex.least(unknown);
  }

  private reached(unknown: number, direction: 1 | -1): number {
    return (direction === 1 ? this.most[unknown] : this.least[unknown]) ?? 0;
  }

  private remember(): void {
    for (let unknown = 0; unknown < this.most.length; unknown++) {
      const value = this.simplex.valueOf(unknown);
      this.most[unknown] = Math.max(this.most[unknown] ?? value, value);
      this.least[unknown] = Math.min(this.least[unknown] ?? value, value);
    }
  }
}

/** The last whole number before an end. */
function inward(end: number, direction: 1 | -1): number {
  return direction === 1 ? Math.floor(end) : Math.ceil(end);
}
