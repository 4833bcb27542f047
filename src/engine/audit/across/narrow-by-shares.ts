import { countsPrintedAs, sizesPrintedAs } from '../printed-share';
import { Contradiction, type Range } from '../system';
import type { JoinedShare, JoinedSystem } from './joined-system';

/**
 * What percentages leave of the counts that they are made of: of each the numbers that print so with one of those that are
 * left of the other, again and again until nothing changes. Bounds stay outer bounds.
 *
 * @throws Contradiction when a count has no value left
 */
export function narrowedByShares(
  unknowns: readonly Range[],
  { shares, rangeOf }: Pick<JoinedSystem, 'shares' | 'rangeOf'>,
): readonly Range[] {
  if (shares.length === 0) return unknowns;
  const ranges = unknowns.map(({ lo, hi }) => ({ lo, hi }));
  const of = sharesOfUnknowns(shares, ranges.length);
  const known = (unknown: number | undefined, place: JoinedShare['link']['part']): Range =>
    (unknown === undefined ? undefined : ranges[unknown]) ?? rangeOf(place);
  const waiting = new Set(shares);
  for (const share of waiting) {
    waiting.delete(share);
    const { link, part, whole } = share;
    const [count, size] = [known(part, link.part), known(whole, link.whole)];
    const counts = countsPrintedAs(link.printed, size);
    const sizes = sizesPrintedAs(link.printed, count);
    for (const [unknown, range, left] of [[part, count, counts] as const, [whole, size, sizes] as const]) {
      if (!left) continue;
      const both = { lo: Math.max(range.lo, left.lo), hi: Math.min(range.hi, left.hi) };
      if (both.lo > both.hi) throw new Contradiction();
      if (unknown === undefined || (both.lo === range.lo && both.hi === range.hi)) continue;
      ranges[unknown] = both;
      for (const other of of[unknown] ?? []) waiting.add(other);
    }
  }
  return ranges;
}

function sharesOfUnknowns(shares: readonly JoinedShare[], unknowns: number): readonly JoinedShare[][] {
  const found: JoinedShare[][] = Array.from({ length: unknowns }, () => []);
  for (const share of shares)
    for (const unknown of [share.part, share.whole]) if (unknown !== undefined) found[unknown]?.push(share);
  return found;
}
