import type { CellGrid } from '../layout/cell-grid';
import { decide, verdict, type DraftColumn } from './draft-column';

const LEAST_ROWS = 4;
const MOST_ROWS = 2000;

/**
 * `aggregate(id ~ ward + sex, data, length)` of R counts in a column that keeps the name of what was counted. Where each
 * combination of groups stands exactly once, and none is missing, rows are groups, and what stands behind them under the name
 * of an identifier counts it.
 */
export function countsCalledIds(
  columns: readonly DraftColumn[],
  grid: CellGrid,
  rows: readonly number[],
): void {
  const [last, ...others] = [...columns].reverse();
  if (last?.role !== 'identifier' || rows.length < LEAST_ROWS || rows.length > MOST_ROWS) return;
  const { whole, decimals, sequence, numbers, filled } = last.facts;
  if (whole < 1 || decimals > 0 || sequence || numbers < filled) return;
  const groups = others.filter(
    ({ facts }) => facts.kinds.text + facts.kinds.range === facts.filled && facts.filled > 0,
  );
  if (groups.length < 2 || !areCrossed(groups, grid, rows)) return;
  decide(last, verdict('count', 0.8, 'whole numbers, one for each combination of groups'));
}

function areCrossed(groups: readonly DraftColumn[], grid: CellGrid, rows: readonly number[]): boolean {
  const combinations = groups.reduce((product, { facts }) => product * facts.distinct, 1);
  if (combinations !== rows.length || groups.some(({ facts }) => facts.distinct < 2)) return false;
  const seen = new Set(rows.map((row) => groups.map(({ column }) => grid.text(row, column)).join('\u0000')));
  return seen.size === rows.length;
}
