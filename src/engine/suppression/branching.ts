import type { Fractions } from './linear-patterns';

const HAIR = 1e-6;
/** Cells that are looked at before one is chosen. */
const LOOKED_AT = 8;
/** Times a cell was tried before its mean gain is trusted. */
const RELIABLE = 2;
/** Where nothing is known: how much of a cell's weight deciding it gains. */
const GUESS = 0.3;

/** What a cell decided the one way or the other raised the bound by, for each part of a cell that was rounded. */
class Gains {
  private readonly sums = new Map<number, { sum: number; times: number }>();

  isReliable(cell: number): boolean {
    return (this.sums.get(cell)?.times ?? 0) >= RELIABLE;
  }
  mean(cell: number, weight: number): number {
    const known = this.sums.get(cell);
    return known ? known.sum / known.times : GUESS * weight;
  }
  learn(cell: number, gain: number): void {
    const { sum, times } = this.sums.get(cell) ?? { sum: 0, times: 0 };
    this.sums.set(cell, { sum: sum + gain, times: times + 1 });
  }
}

export type Branch =
  /** The cell to decide, and which way to look first. */
  | { readonly kind: 'decide'; readonly cell: number; readonly first: 0 | 1 }
  /** One way is no better than the best pattern. */
  | { readonly kind: 'only'; readonly cell: number; readonly part: 0 | 1 }
  | { readonly kind: 'neither' };

export interface Trial {
  readonly weightOf: (cell: number) => number;
  /** The bound when this cell is decided so; `Infinity` where nothing is possible then. */
  readonly boundWith: (cell: number, part: 0 | 1) => number;
  /** Whether a pattern of no less weight is no better than the best one. */
  readonly isReached: (bound: number) => boolean;
}

/**
 * Chooses the cell to decide next: the one by which both ways raise the bound most, as tried, or as it was in the mean where
 * it was tried often enough. Source: Achterberg, Koch & Martin, Branching rules revisited (2005).
 */
export class Branching {
  private readonly ways: readonly [Gains, Gains] = [new Gains(), new Gains()];

  /** @returns undefined where no cell is a fraction */
  choose({ parts, bound }: Fractions, trial: Trial): Branch | undefined {
    const open = [...parts.keys()]
      .filter((cell) => (parts[cell] ?? 0) > HAIR && (parts[cell] ?? 0) < 1 - HAIR)
      .map((cell) => ({ cell, part: parts[cell] ?? 0, weight: trial.weightOf(cell) }))
      .sort((a, b) => this.expected(b) - this.expected(a) || a.cell - b.cell);
    let best: { cell: number; part: number; score: number } | undefined;
    for (const one of open.slice(0, LOOKED_AT)) {
      const { cell, part } = one;
      if (!this.ways.every((way) => way.isReliable(cell))) {
        const [off, on] = [trial.boundWith(cell, 0), trial.boundWith(cell, 1)];
        this.ways[0].learn(cell, gain(off - bound, one.weight) / part);
        this.ways[1].learn(cell, gain(on - bound, one.weight) / (1 - part));
        const [isOff, isOn] = [trial.isReached(off), trial.isReached(on)];
        if (isOff && isOn) return { kind: 'neither' };
        if (isOff || isOn) return { kind: 'only', cell, part: isOff ? 1 : 0 };
      }
      const score = this.expected(one);
      if (!best || score > best.score) best = { cell, part, score };
    }
    return best && { kind: 'decide', cell: best.cell, first: best.part >= 0.5 ? 1 : 0 };
  }

  private expected({ cell, part, weight }: { cell: number; part: number; weight: number }): number {
    const [off, on] = this.ways;
    return Math.max(1e-3, off.mean(cell, weight) * part) * Math.max(1e-3, on.mean(cell, weight) * (1 - part));
  }
}

/** No gain counts for more than twice what a cell weighs, or one dead end would rule the mean. */
function gain(by: number, weight: number): number {
  return Math.max(0, Math.min(by, 2 * weight));
}
