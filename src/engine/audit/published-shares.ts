import { percentageEquations } from '../report/percentages';
import type { PercentageEquation, Whole } from '../report/report';
import type { Statement } from '../report/statement';
import { decimalsOfColumn } from '../tables/column-decimals';
import type { Role } from '../tables/roles';
import type { Table, TableCell } from '../tables/table';
import { countsPrintedAs, sizesPrintedAs, type PrintedShare } from './printed-share';
import type { PublishedCell } from './published-cell';
import type { ShareFigure } from './share-figure';
import type { Range } from './system';
import { unprintedWhole, wholeOfParts, type UnprintedWhole } from './unprinted-whole';

/** What the percentages that were left beside counts say of those that are not shown. */
export interface PublishedShares {
  readonly told: readonly ToldShare[];
  /** Those of which a count is open, for all of them together. */
  readonly open: readonly OpenShare[];
  /** Sums that percentages are of, and no total is printed of. */
  readonly wholes: readonly UnprintedWhole[];
}

export const NO_SHARES: PublishedShares = { told: [], open: [], wholes: [] };

/** What a percentage alone leaves of one count: only the numbers that print so. */
export interface ToldShare extends Range {
  /** Index of the count that it restricts. */
  readonly of: number;
  /** For people: `7.2% of 208`. */
  readonly said: string;
}

/** Indexes of the counts that it is the quotient of. */
export interface OpenShare {
  readonly printed: PrintedShare;
  readonly part: number;
  readonly whole: { readonly cell: number } | { readonly unprinted: number } | Range;
}

const SHARES: ReadonlySet<Role> = new Set<Role>(['percentage']);

/** Where counts stand: the index of the one in a row and column, if any. */
export type CellAt = (row: number, column: number) => number | undefined;

interface Counts {
  readonly cells: readonly PublishedCell[];
  readonly cellAt: CellAt;
}

/**
 * What the percentages of a table say of counts that are not shown. Only columns of percentages are used that are known to
 * be shares of their counts: all that can be checked must print so.
 */
export function publishedShares(
  table: Table,
  statement: Statement | undefined,
  counts: Counts,
): PublishedShares {
  const shares = table.cellsOf(SHARES);
  if (shares.length === 0) return NO_SHARES;
  const found = { told: [] as ToldShare[], open: [] as OpenShare[], wholes: [] as UnprintedWhole[] };
  const base = baseOf(shares);
  for (const equation of percentageEquations(table, statement)) {
    const figures = figuresOf(equation, shares, counts, base);
    const ofColumn = 'sum' in equation.whole ? unprintedWhole(figures, counts.cells) : undefined;
    for (const figure of figures) {
      const unprinted = ofColumn ?? wholeOfRow(equation.whole, figure, counts);
      const whole = unprinted ? { size: unprinted } : wholeOf(equation.whole, figure, counts);
      if (!whole || whole.isRounded === true) continue;
      found.told.push(...toldBy(figure, whole, counts.cells));
      const at = whole.index === undefined ? whole.size : { cell: whole.index };
      if (isOpen(figure.count) || isOpen(whole.size))
        found.open.push({
          ...{ printed: figure.printed, part: figure.part },
          whole: unprinted ? { unprinted: placeAmong(found.wholes, unprinted) } : at,
        });
    }
  }
  return found;
}

/** Of each sum one: several percentages are of it. */
function placeAmong(wholes: UnprintedWhole[], whole: UnprintedWhole): number {
  const at = wholes.indexOf(whole);
  return at < 0 ? wholes.push(whole) - 1 : at;
}

/** Men and women together, where no total of the row is printed. */
function wholeOfRow(
  whole: Whole,
  figure: ShareFigure,
  { cells, cellAt }: Counts,
): UnprintedWhole | undefined {
  if (!('columns' in whole)) return undefined;
  const parts = whole.columns.map((column) => cellAt(figure.share.row.index, column));
  return parts.every((part) => part !== undefined) ? wholeOfParts(figure, parts, cells) : undefined;
}

function figuresOf(
  { column, part: of }: PercentageEquation,
  shares: readonly TableCell[],
  { cells, cellAt }: Counts,
  base: number,
): readonly ShareFigure[] {
  if (of === undefined) return [];
  const own = shares.filter((share) => share.column.index === column);
  const longest = decimalsOfColumn(own);
  return own.flatMap((share): ShareFigure[] => {
    if (share.reading.kind !== 'number') return [];
    const part = cellAt(share.row.index, of);
    const count = cells[part ?? -1];
    // Made of rounded counts as they are printed, it tells nothing of the counts behind them.
    if (part === undefined || !count || count.state === 'rounded') return [];
    const { value, decimals } = share.reading;
    const text = `${share.text.trim().slice(0, 40)}${base === 100 && !share.text.includes('%') ? '%' : ''}`;
    return [{ share, text, part, count, printed: { value, decimals: Math.max(decimals, longest), base } }];
  });
}

interface WholeOfShare {
  readonly size: Range;
  readonly index?: number;
  readonly isRounded?: boolean;
}

function toldBy(
  { text, printed, part, count }: ShareFigure,
  { size, index }: WholeOfShare,
  cells: readonly PublishedCell[],
): readonly ToldShare[] {
  const found: ToldShare[] = [];
  const numbers = count.state === 'shown' ? undefined : countsPrintedAs(printed, size);
  if (numbers) found.push({ of: part, ...numbers, said: `${text} of ${rangeText(size)}` });
  const isWholeOpen = index !== undefined && cells[index]?.state !== 'shown';
  const sizes = isWholeOpen ? sizesPrintedAs(printed, count) : undefined;
  if (sizes && index !== undefined)
    found.push({ of: index, ...sizes, said: `${rangeText(count)} is printed as ${text} of it` });
  return found;
}

/** 100 for percentages, 1 for proportions. */
export function baseOf(shares: readonly TableCell[]): number {
  return shares.some(({ reading }) => reading.kind === 'number' && (reading.percent || reading.value > 1))
    ? 100
    : 1;
}

function wholeOf(
  whole: Whole,
  { share, part }: ShareFigure,
  { cells, cellAt }: Counts,
): WholeOfShare | undefined {
  if ('size' in whole) return { size: { lo: whole.size, hi: whole.size } };
  if (!('column' in whole) && !('row' in whole)) return undefined;
  const column = cells[part]?.column.index ?? -1;
  const index = 'column' in whole ? cellAt(share.row.index, whole.column) : cellAt(whole.row, column);
  const size = cells[index ?? -1];
  return size && index !== undefined ? { size, index, isRounded: size.state === 'rounded' } : undefined;
}

function isOpen({ lo, hi }: Range): boolean {
  return lo < hi;
}

function rangeText({ lo, hi }: Range): string {
  if (lo === hi) return `${lo}`;
  return Number.isFinite(hi) ? `${lo} to ${hi}` : `${lo} or more`;
}
