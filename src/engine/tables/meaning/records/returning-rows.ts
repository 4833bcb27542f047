import type { CellGrid } from '../../layout/cell-grid';
import type { DraftColumn } from '../columns/draft-column';

const COMBINED_ROWS = 3000;

/** How many combinations the columns hold; of long tables reckoned from their first rows. */
export function countCombinations(
  grid: CellGrid,
  columns: readonly DraftColumn[],
  rows: readonly number[],
): number {
  const looked = rows.slice(0, COMBINED_ROWS);
  const seen = new Set(
    looked.map((row) => columns.map(({ column }) => grid.text(row, column)).join('\u0000')),
  );
  return looked.length < rows.length ? (seen.size / looked.length) * rows.length : seen.size;
}

/** Each combination stands once, and it takes groups for that: of very many possible ones hardly any comes back, of people neither. */
export function standOnce(columns: readonly DraftColumn[], combinations: number, rows: number): boolean {
  const possible = columns.reduce((product, { facts }) => product * facts.distinct, 1);
  return combinations === rows && possible <= rows * SPARSE;
}

/** One combination in so many is there. */
const SPARSE = 100;

/**
 * One row in ten is the same as one before it, figure by figure. Groups differ at least in what they are called by, so that such
 * rows are people who are alike, whatever the columns are called. A short table may repeat a level that nobody has.
 */
export function wholeRowsReturn(
  grid: CellGrid,
  columns: readonly DraftColumn[],
  rows: readonly number[],
): boolean {
  if (rows.length < LEAST_ROWS || columns.length < 2 || columns.some(({ parts }) => parts)) return false;
  const full = columns.every(({ facts }) => facts.filled > rows.length * 0.8);
  return full && countCombinations(grid, columns, rows) <= rows.length * 0.9;
}

const LEAST_ROWS = 30;
