import { countsPrintedAs, sizesPrintedAs, type PrintedShare } from '../audit/printed-share';
import type { Range } from '../audit/system';
import type { Line, TableCell } from '../tables/table';
import { isWord, wordsOf } from '../tables/words/meaning';

/** Cells of one column by their row. */
export type Column = ReadonlyMap<number, TableCell>;

/** Whether a column of percentages is called as that of its counts is: `n` and `%`, `Smokers` and `Smokers (%)`, one column. */
export function isNamedAlike(share: Line, part: Line, counts: readonly number[]): boolean {
  if (share.index === part.index) return true;
  const [of, own] = [ownWords(part), ownWords(share)];
  if (own !== '') return own === of;
  return Math.max(...counts.filter((column) => column < share.index)) === part.index;
}

/** What a name says beside that it is of counts, or of percentages. */
function ownWords({ labels }: Line): string {
  return labels
    .flatMap(wordsOf)
    .filter((word) => !isWord(word, 'percentage') && !isWord(word, 'count'))
    .join(' ');
}

interface Figure {
  readonly printed: PrintedShare;
  readonly row: number;
  readonly isTotal: boolean;
  /** Undefined where the count was taken out. */
  readonly count: number | undefined;
}

/**
 * How unlikely it is that percentages fit these counts by chance, as a power of ten, where counts were taken out so that few
 * can be checked: a whole number has to print as each. Undefined where one cannot.
 *
 * @param wholeOf undefined where that was taken out too
 */
export function digitsThatFit(
  shares: Column,
  parts: Column,
  wholeOf: (row: number) => number | undefined,
): number | undefined {
  let digits = 0;
  for (const { printed, row, count } of figuresOf(shares, parts)) {
    const size = wholeOf(row);
    if (size === undefined || size === 0) continue;
    const numbers = countsPrintedAs(printed, { lo: size, hi: size });
    if (!numbers) continue;
    const isOff = count === undefined ? numbers.lo > numbers.hi : count < numbers.lo || count > numbers.hi;
    if (isOff) return undefined;
    if (printed.value === 0 || printed.value >= printed.base) continue;
    const figures = printed.base * 10 ** printed.decimals;
    // Of so many figures that might stand here, whole numbers print as so many.
    digits += Math.max(0, Math.log10(count === undefined ? figures / (size + 1) : Math.min(figures, size)));
  }
  return digits;
}

/** The same of the sum of a column, which no total is printed of: the first figure tells it, and the others have to agree. */
export function digitsThatFitSum(shares: Column, parts: Column): number | undefined {
  const figures = figuresOf(shares, parts).filter(({ isTotal }) => !isTotal);
  const known = figures.filter(({ count, printed }) => (count ?? 0) > 0 && printed.value > 0);
  let digits = isHundred(figures, parts) ? Math.log10(figures[0]?.printed.base ?? 1) + 1 : 0;
  let size: Range = { lo: figures.reduce((sum, { count = 0 }) => sum + count, 0), hi: Infinity };
  for (const [at, { printed, count = 0 }] of known.entries()) {
    const sizes = sizesPrintedAs(printed, { lo: count, hi: count });
    if (!sizes) continue;
    size = { lo: Math.max(size.lo, sizes.lo), hi: Math.min(size.hi, sizes.hi) };
    if (size.lo > size.hi) return undefined;
    const all = Math.min(printed.base * 10 ** printed.decimals, size.lo);
    if (at > 0) digits += Math.max(0, Math.log10(all / (1 + size.hi - size.lo)));
  }
  return known.length === 0 ? undefined : digits;
}

function figuresOf(shares: Column, parts: Column): readonly Figure[] {
  const cells = [...shares.values()];
  const base = cells.some(({ reading }) => reading.kind === 'number' && reading.value > 1) ? 100 : 1;
  return cells.flatMap(({ reading, row }): Figure[] => {
    const part = parts.get(row.index);
    if (reading.kind !== 'number' || !part) return [];
    const count = part.reading.kind === 'number' ? part.reading.value : undefined;
    const printed = { value: reading.value, decimals: reading.decimals, base };
    return [{ printed, row: row.index, isTotal: row.total, count }];
  });
}

/** The figures of all parts are there, and a hundred together. */
function isHundred(figures: readonly Figure[], parts: Column): boolean {
  const [first] = figures;
  const all = [...parts.values()].filter(({ row }) => !row.total).length;
  if (!first || figures.length < all) return false;
  const sum = figures.reduce((total, { printed }) => total + printed.value, 0);
  const decimals = Math.max(...figures.map(({ printed }) => printed.decimals));
  return Math.abs(sum - first.printed.base) * 10 ** decimals <= figures.length / 2 + 1e-6;
}
