import { sizesBeside, sizesPrintedAs } from './printed-share';
import type { PublishedCell } from './published-cell';
import type { ShareFigure } from './share-figure';
import type { Range } from './system';

/** All people of a column whose total is not printed: its percentages tell how many they are. */
export interface UnprintedWhole extends Range {
  /** Indexes of the counts that are all of it together; none where the percentages do not show that they are. */
  readonly parts: readonly number[];
}

/**
 * How many people the percentages of a column are of, where counts were taken out and no total is printed: 120 is 60.0 % of
 * 200 alone. Undefined where they contradict each other, or where every count is shown.
 */
export function unprintedWhole(
  figures: readonly ShareFigure[],
  cells: readonly PublishedCell[],
): UnprintedWhole | undefined {
  const own = figures.filter(({ share }) => !share.row.total);
  if (own.every(({ count }) => count.lo === count.hi)) return undefined;
  let [lo, hi] = [own.reduce((sum, { count }) => sum + count.lo, 0), Infinity];
  for (const { printed, count } of own) {
    const sizes = sizesPrintedAs(printed, count);
    if (!sizes) continue;
    lo = Math.max(lo, sizes.lo);
    hi = Math.min(hi, sizes.hi);
  }
  if (lo > hi) return undefined;
  return { lo, hi, parts: isComplete(own, cells) ? own.map(({ part }) => part) : [] };
}

/** Each count of the column has its percentage, and they are a hundred together, within what rounding takes away. */
function isComplete(figures: readonly ShareFigure[], cells: readonly PublishedCell[]): boolean {
  const [first] = figures;
  const column = first?.count.column.index;
  const counts = cells.filter((cell) => cell.column.index === column && !cell.row.total);
  if (!first || counts.length > figures.length) return false;
  const sum = figures.reduce((all, { printed }) => all + printed.value, 0);
  return Math.abs(sum - first.printed.base) * 10 ** first.printed.decimals <= figures.length / 2 + 1e-6;
}

/**
 * The sum of these counts, of which one is printed as the share: what is known of the others bounds it, as 6.7 % beside 112
 * others are 8 of 120. Undefined where every count is shown, or one is rounded: then the figure is of counts as they are
 * printed.
 */
export function wholeOfParts(
  { printed, part }: ShareFigure,
  parts: readonly number[],
  cells: readonly PublishedCell[],
): UnprintedWhole | undefined {
  const counts = parts.flatMap((index) => cells[index] ?? []);
  if (counts.every(({ lo, hi }) => lo === hi) || counts.some(({ state }) => state === 'rounded'))
    return undefined;
  const others = parts.flatMap((index) => (index === part ? [] : (cells[index] ?? [])));
  const sum = { lo: sumOf(counts.map(({ lo }) => lo)), hi: sumOf(counts.map(({ hi }) => hi)) };
  const beside = sizesBeside(printed, {
    lo: sumOf(others.map(({ lo }) => lo)),
    hi: sumOf(others.map(({ hi }) => hi)),
  });
  const [lo, hi] = [Math.max(sum.lo, beside?.lo ?? 0), Math.min(sum.hi, beside?.hi ?? Infinity)];
  return lo > hi ? undefined : { lo, hi, parts };
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
