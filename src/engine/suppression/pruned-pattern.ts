import type { Separation, SuppressionProblem } from './problem';

const LEAST = 1e-6;

/**
 * A valid pattern from cells that were suppressed at least in part: all of them, without those that are not needed, the
 * dearest first. What a fraction of cells protects, the whole of them does.
 *
 * @param given `also`: cells of a valid pattern to add where these alone protect too little
 * @returns undefined where they protect too little, or time is over before that is known
 */
export function prunedPattern(
  { cells, primaries }: SuppressionProblem,
  given: {
    readonly separation: Separation;
    readonly parts: Float64Array;
    readonly secondsLeft: () => number;
    readonly also: readonly number[] | undefined;
  },
): number[] | undefined {
  const pattern = given.parts.map((part) => (part > LEAST ? 1 : 0));
  const taken = () => [...pattern.keys()].filter((cell) => pattern[cell] === 1);
  const isValid = (among: readonly number[]) => given.separation.holds(pattern, among);
  if (!isValid(taken())) for (const cell of given.also ?? []) pattern[cell] = 1;
  const all = taken();
  if (!isValid(all)) return undefined;
  const needed = new Set(primaries.map(({ cell }) => cell));
  const dearestFirst = all
    .filter((cell) => !needed.has(cell))
    .sort((a, b) => (cells[b]?.weight ?? 0) - (cells[a]?.weight ?? 0) || a - b);
  for (const cell of dearestFirst) {
    if (given.secondsLeft() <= 0) break;
    pattern[cell] = 0;
    if (!isValid(all)) pattern[cell] = 1;
  }
  return taken();
}
