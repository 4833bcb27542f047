import { Contradiction, type Equation, type Range, type System } from './system';

/** Bounds that can be narrowed, one a unknown. */
export interface Bounds {
  readonly lo: Float64Array;
  readonly hi: Float64Array;
}

export function boundsOf(unknowns: readonly Range[]): Bounds {
  return {
    lo: Float64Array.from(unknowns, ({ lo }) => lo),
    hi: Float64Array.from(unknowns, ({ hi }) => hi),
  };
}

/** The equations in which each unknown stands. */
export function equationsOfUnknowns({ unknowns, equations }: System): readonly (readonly number[])[] {
  const found: number[][] = unknowns.map(() => []);
  equations.forEach(({ terms }, i) => {
    for (const { unknown } of terms) found[unknown]?.push(i);
  });
  return found;
}

/**
 * Narrows the bounds by each equation alone, again and again until nothing changes: what is left for one unknown is the
 * constant less the least or greatest of all others. Bounds stay outer bounds; whole numbers stay whole.
 *
 * @param from the equations to begin with
 * @throws Contradiction when an unknown has no value left
 */
export function narrow(
  { equations }: System,
  bounds: Bounds,
  of: readonly (readonly number[])[],
  from: Iterable<number>,
): void {
  const waiting = new Set(from);
  for (const next of waiting) {
    waiting.delete(next);
    const equation = equations[next];
    if (!equation) continue;
    for (const changed of narrowBy(equation, bounds)) {
      for (const other of of[changed] ?? []) waiting.add(other);
    }
  }
}

function narrowBy({ terms, constant }: Equation, { lo, hi }: Bounds): number[] {
  const least = new Sum();
  const most = new Sum();
  for (const { unknown, sign } of terms) {
    const [low, high] = signed(lo[unknown] ?? 0, hi[unknown] ?? Infinity, sign);
    least.add(low);
    most.add(high);
  }
  const changed: number[] = [];
  for (const { unknown, sign } of terms) {
    const [low, high] = signed(lo[unknown] ?? 0, hi[unknown] ?? Infinity, sign);
    const left = constant - most.without(high);
    const right = constant - least.without(low);
    const [newLo, newHi] = signed(left, right, sign);
    if (newLo > (lo[unknown] ?? 0)) {
      lo[unknown] = newLo;
      changed.push(unknown);
    }
    if (newHi < (hi[unknown] ?? Infinity)) {
      hi[unknown] = newHi;
      changed.push(unknown);
    }
    if ((lo[unknown] ?? 0) > (hi[unknown] ?? Infinity)) throw new Contradiction();
  }
  if (terms.length === 0 && constant !== 0) throw new Contradiction();
  return changed;
}

function signed(lo: number, hi: number, sign: 1 | -1): [number, number] {
  // 0 − x and not −x, for which zero would be −0.
  return sign === 1 ? [lo, hi] : [0 - hi, 0 - lo];
}

/** A sum from which one summand can be taken away, infinite ones among them. */
class Sum {
  private finite = 0;
  private infinite = 0;
  private sign = 1;

  add(value: number): void {
    if (Number.isFinite(value)) this.finite += value;
    else {
      this.infinite++;
      this.sign = Math.sign(value);
    }
  }

  without(value: number): number {
    const infinite = this.infinite - (Number.isFinite(value) ? 0 : 1);
    if (infinite > 0) return this.sign * Infinity;
    return Number.isFinite(value) ? this.finite - value : this.finite;
  }
}
