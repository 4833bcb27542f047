import { percentageEquations } from '../report/percentages';
import type { Whole } from '../report/report';
import type { Statement } from '../report/statement';
import { decimalsOfColumn } from '../tables/column-decimals';
import type { Role } from '../tables/roles';
import type { Table, TableCell } from '../tables/table';
import { countsPrintedAs, sizesPrintedAs } from './printed-share';
import type { PublishedCell } from './published-cell';
import type { Range } from './system';

/** A percentage printed beside counts: it leaves of one of them only the numbers that print so. */
export interface PublishedShare extends Range {
  /** Index of the count that it restricts. */
  readonly of: number;
  /** For people: `7.2% of 208`. */
  readonly said: string;
}

const SHARES: ReadonlySet<Role> = new Set<Role>(['percentage']);

/** Where counts stand: the index of the one in a row and column, if any. */
export type CellAt = (row: number, column: number) => number | undefined;

/**
 * What the percentages of a table say of counts that are not shown. Only columns of percentages are used that are known to
 * be shares of their counts: all that can be checked must print so.
 */
export function publishedShares(
  table: Table,
  statement: Statement | undefined,
  { cells, cellAt }: { readonly cells: readonly PublishedCell[]; readonly cellAt: CellAt },
): readonly PublishedShare[] {
  const shares = table.cellsOf(SHARES);
  if (shares.length === 0) return [];
  const found: PublishedShare[] = [];
  const base = baseOf(shares);
  for (const equation of percentageEquations(table, statement)) {
    if (equation.part === undefined) continue;
    const longest = decimalsOfColumn(shares.filter(({ column }) => column.index === equation.column));
    for (const share of shares) {
      if (share.column.index !== equation.column || share.reading.kind !== 'number') continue;
      const part = cellAt(share.row.index, equation.part);
      const whole = wholeOf(equation.whole, share, { cells, cellAt, part: equation.part });
      const count = cells[part ?? -1];
      // Made of rounded counts as they are printed, it tells nothing of the counts behind them.
      if (part === undefined || !count || count.state === 'rounded' || !whole || whole.isRounded) continue;
      const { value, decimals } = share.reading;
      const printed = { value, decimals: Math.max(decimals, longest), base };
      const text = `${share.text.trim().slice(0, 40)}${base === 100 && !share.text.includes('%') ? '%' : ''}`;
      const numbers = count.state === 'shown' ? undefined : countsPrintedAs(printed, whole.size);
      if (numbers) found.push({ of: part, ...numbers, said: `${text} of ${rangeText(whole.size)}` });
      const sizes =
        whole.index === undefined || cells[whole.index]?.state === 'shown'
          ? undefined
          : sizesPrintedAs(printed, count);
      if (sizes && whole.index !== undefined)
        found.push({ of: whole.index, ...sizes, said: `${rangeText(count)} is printed as ${text} of it` });
    }
  }
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
  { row }: TableCell,
  { cells, cellAt, part }: { cells: readonly PublishedCell[]; cellAt: CellAt; part: number },
): { readonly size: Range; readonly index?: number; readonly isRounded: boolean } | undefined {
  if ('size' in whole) return { size: { lo: whole.size, hi: whole.size }, isRounded: false };
  // The sum of counts of which some were taken out is no number that is shown.
  if ('sum' in whole) return undefined;
  const index = 'column' in whole ? cellAt(row.index, whole.column) : cellAt(whole.row, part);
  const size = cells[index ?? -1];
  return size && index !== undefined ? { size, index, isRounded: size.state === 'rounded' } : undefined;
}

function rangeText({ lo, hi }: Range): string {
  if (lo === hi) return `${lo}`;
  return Number.isFinite(hi) ? `${lo} to ${hi}` : `${lo} or more`;
}
