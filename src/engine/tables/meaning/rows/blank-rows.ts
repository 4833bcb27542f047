import type { DraftColumn } from '../columns/draft-column';
import type { DraftRow } from './row-hints';
import { isTotalLabel } from '../../words/says-total';

/** A table of more rows is no table that a person took a row out of. */
const MOST_ROWS = 500;

/**
 * Rows that hold a label alone because all their counts were taken out, and that head nothing: the total below adds up more
 * than is shown of the others, in each column that shows them all. `Sex` over `Women` and `Men` leaves no such gap.
 *
 * @param bodyRows the rows that the values of columns stand in
 * @returns rows as in the grid
 */
export function blankRows(
  rows: readonly DraftRow[],
  columns: readonly DraftColumn[],
  bodyRows: readonly number[],
): ReadonlySet<number> {
  if (rows.length > MOST_ROWS) return NONE;
  const alone = rows.filter(({ section }) => section);
  const last = rows.at(-1);
  if (alone.length === 0 || !last || last.section || !isTotalLabel(last.labels.at(-1) ?? '')) return NONE;
  const counts = columns.filter(({ role, facts }) => role === 'count' && facts.numbers > 0);
  if (counts.length === 0) return NONE;
  const place = new Map(bodyRows.map((row, at) => [row, at]));
  const shown = rows.filter((row) => !row.section && row !== last);
  if (shown.some(({ labels }) => labels.some(isTotalLabel)) || alone.some(headsOthers(rows))) return NONE;
  const gaps = counts.flatMap(({ facts }) => {
    const valueOf = ({ row }: DraftRow) => facts.values[place.get(row) ?? -1] ?? NaN;
    const left = valueOf(last) - shown.reduce((sum, row) => sum + valueOf(row), 0);
    return Number.isNaN(left) ? [] : [left];
  });
  const isGap = gaps.some((left) => left > 0) && gaps.every((left) => left >= 0);
  return isGap ? new Set(alone.map(({ row }) => row)) : NONE;
}

const NONE: ReadonlySet<number> = new Set();

/** `Of which:`, or a row with others indented below it. */
function headsOthers(rows: readonly DraftRow[]): (row: DraftRow) => boolean {
  return (row) => {
    const next = rows[rows.indexOf(row) + 1];
    return (row.labels.at(-1) ?? '').endsWith(':') || (next?.indent ?? 0) > (row.indent ?? 0);
  };
}
