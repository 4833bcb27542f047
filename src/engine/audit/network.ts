import type { Range, System } from './system';

/** An unknown as a pipe from one equation to another; `-1` is the ground, where anything may come from and go to. */
export interface Pipe extends Range {
  readonly unknown: number;
  readonly from: number;
  readonly to: number;
}

export interface Network {
  readonly pipes: readonly Pipe[];
  /** What must leave each equation more than comes in. */
  readonly surplus: readonly number[];
}

const GROUND = -1;

/**
 * A two-dimensional table, with subtotals along one side, is a network: each unknown stands in at most two equations, and
 * the equations can be turned (multiplied by −1) so that it leaves one and enters the other. Then the extremes over whole
 * numbers are flows (Hoffman & Kruskal 1956: the matrix is totally unimodular).
 *
 * @returns undefined when the system has no such form
 */
export function networkOf({ unknowns, equations }: System): Network | undefined {
  const places: { equation: number; sign: 1 | -1 }[][] = unknowns.map(() => []);
  equations.forEach(({ terms }, equation) => {
    for (const { unknown, sign } of terms) places[unknown]?.push({ equation, sign });
  });
  if (places.some((at) => at.length > 2)) return undefined;
  const turned = turns(places, equations.length);
  if (!turned) return undefined;
  const pipes = unknowns.map(({ lo, hi }, unknown): Pipe => {
    let from = GROUND;
    let to = GROUND;
    for (const { equation, sign } of places[unknown] ?? []) {
      if (sign * (turned[equation] ?? 1) === 1) from = equation;
      else to = equation;
    }
    return { unknown, lo, hi, from, to };
  });
  return { pipes, surplus: equations.map(({ constant }, i) => constant * (turned[i] ?? 1)) };
}

/** 1 or −1 for each equation, so that no unknown has the same sign in two; undefined when that cannot be. */
function turns(
  places: readonly (readonly { equation: number; sign: 1 | -1 }[])[],
  equations: number,
): readonly number[] | undefined {
  const beside: { other: number; same: boolean }[][] = Array.from({ length: equations }, () => []);
  for (const [first, second] of places) {
    if (!first || !second) continue;
    const same = first.sign !== second.sign;
    beside[first.equation]?.push({ other: second.equation, same });
    beside[second.equation]?.push({ other: first.equation, same });
  }
  const turned = new Array<number>(equations).fill(0);
  for (let start = 0; start < equations; start++) {
    if (turned[start] !== 0) continue;
    turned[start] = 1;
    const open = [start];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      for (const { other, same } of beside[at] ?? []) {
        const wanted = (turned[at] ?? 1) * (same ? 1 : -1);
        if (turned[other] === 0) {
          turned[other] = wanted;
          open.push(other);
        } else if (turned[other] !== wanted) return undefined;
      }
    }
  }
  return turned;
}
