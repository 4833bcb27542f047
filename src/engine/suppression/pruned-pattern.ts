import type { Separation, SuppressionProblem } from './problem';

const LEAST = 1e-6;

/**
 * A valid pattern from cells that were suppressed at least in part: all of them, without those that are not needed, the
 * dearest first. What a fraction of cells protects, the whole of them does.
 *
 * @param also cells of a valid pattern to add where these alone protect too little
 * @returns undefined where they protect too little, or time is over before that is known
 */
export function prunedPattern(
  { cells, primaries }: SuppressionProblem,
  separation: Separation,
  suppressed: Float64Array,
  secondsLeft: () => number,
  also: readonly number[] = [],
): number[] | undefined {
  const pattern = suppressed.map((part) => (part > LEAST ? 1 : 0));
  if (!separation.holds(pattern)) for (const cell of also) pattern[cell] = 1;
  if (!separation.holds(pattern)) return undefined;
  const needed = new Set(primaries.map(({ cell }) => cell));
  const dearestFirst = [...pattern.keys()]
    .filter((cell) => pattern[cell] === 1 && !needed.has(cell))
    .sort((a, b) => (cells[b]?.weight ?? 0) - (cells[a]?.weight ?? 0) || a - b);
  for (const cell of dearestFirst) {
    if (secondsLeft() <= 0) break;
    pattern[cell] = 0;
    if (!separation.holds(pattern)) pattern[cell] = 1;
  }
  return [...pattern.keys()].filter((cell) => pattern[cell] === 1);
}
