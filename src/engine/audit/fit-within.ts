import type { Range } from './system';

/** One sum as published; of what is not in the table nothing is known. */
export interface SumWithin {
  readonly whole: Range | undefined;
  readonly parts: readonly (Range | undefined)[];
}

/** How many of the sums show all of it; undefined where one lies beyond what its parts can be. */
export function proofsWithin(sums: Iterable<SumWithin>): number | undefined {
  let shown = 0;
  for (const { whole, parts } of sums) {
    if (!whole) continue;
    let [least, most] = [0, 0];
    for (const part of parts) {
      least += part?.lo ?? 0;
      most += part?.hi ?? Infinity;
    }
    if (least > whole.hi || most < whole.lo) return undefined;
    if (most > 0 && most < Infinity && whole.hi < Infinity) shown++;
  }
  return shown;
}

/** Of lines: the sum of some of them in each place. */
export function* sumsOfLines(
  whole: readonly (Range | undefined)[],
  parts: readonly (readonly (Range | undefined)[])[],
): Iterable<SumWithin> {
  for (const [place, cell] of whole.entries()) yield { whole: cell, parts: parts.map((part) => part[place]) };
}
