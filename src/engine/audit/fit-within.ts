import type { Range } from './system';

/** One sum as published; of what is not in the table nothing is known. */
export interface SumWithin {
  readonly whole: Range | undefined;
  readonly parts: readonly (Range | undefined)[];
}

/** `proven`: at least one of the sums shows all of it; `open`: none does; `wrong`: one lies beyond what its parts can be. */
export function fitWithin(sums: Iterable<SumWithin>): 'proven' | 'open' | 'wrong' {
  let shown = 0;
  for (const { whole, parts } of sums) {
    if (!whole) continue;
    let [least, most] = [0, 0];
    for (const part of parts) {
      least += part?.lo ?? 0;
      most += part?.hi ?? Infinity;
    }
    if (least > whole.hi || most < whole.lo) return 'wrong';
    if (most > 0 && most < Infinity && whole.hi < Infinity) shown++;
  }
  return shown > 0 ? 'proven' : 'open';
}

/** Of lines: the sum of some of them in each place. */
export function* sumsOfLines(
  whole: readonly (Range | undefined)[],
  parts: readonly (readonly (Range | undefined)[])[],
): Iterable<SumWithin> {
  for (const [place, cell] of whole.entries()) yield { whole: cell, parts: parts.map((part) => part[place]) };
}
