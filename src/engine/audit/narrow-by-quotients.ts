import { countsPrintedAs, sizesPrintedAs, type PrintedShare } from './printed-share';
import { Contradiction, type Range } from './system';

/** A count that a percentage is made of: an unknown of the system, or what is known of it. */
export type Operand = { readonly unknown: number } | Range;

/** A percentage of one count in another, as it is printed. */
export interface Quotient {
  readonly printed: PrintedShare;
  readonly part: Operand;
  readonly whole: Operand;
}

/**
 * What percentages leave of the counts that they are made of: of each the numbers that print so with one of those that are
 * left of the other, again and again until nothing changes. Bounds stay outer bounds.
 *
 * @throws Contradiction when a count has no value left
 */
export function narrowedByQuotients(
  unknowns: readonly Range[],
  quotients: readonly Quotient[],
): readonly Range[] {
  if (quotients.length === 0) return unknowns;
  const ranges = unknowns.map(({ lo, hi }) => ({ lo, hi }));
  const of = quotientsOfUnknowns(quotients, ranges.length);
  const known = (operand: Operand): Range =>
    'unknown' in operand ? (ranges[operand.unknown] ?? ANY) : operand;
  const waiting = new Set(quotients);
  for (const quotient of waiting) {
    waiting.delete(quotient);
    const { printed, part, whole } = quotient;
    const [count, size] = [known(part), known(whole)];
    const counts = countsPrintedAs(printed, size);
    const sizes = sizesPrintedAs(printed, count);
    for (const [operand, range, left] of [[part, count, counts] as const, [whole, size, sizes] as const]) {
      if (!left) continue;
      const both = { lo: Math.max(range.lo, left.lo), hi: Math.min(range.hi, left.hi) };
      if (both.lo > both.hi) throw new Contradiction();
      if (!('unknown' in operand) || (both.lo === range.lo && both.hi === range.hi)) continue;
      ranges[operand.unknown] = both;
      for (const other of of[operand.unknown] ?? []) waiting.add(other);
    }
  }
  return ranges;
}

const ANY: Range = { lo: 0, hi: Infinity };

function quotientsOfUnknowns(quotients: readonly Quotient[], unknowns: number): readonly Quotient[][] {
  const found: Quotient[][] = Array.from({ length: unknowns }, () => []);
  for (const quotient of quotients)
    for (const operand of [quotient.part, quotient.whole])
      if ('unknown' in operand) found[operand.unknown]?.push(quotient);
  return found;
}
