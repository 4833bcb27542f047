import type { CellGrid } from '../layout/cell-grid';
import type { LongTable } from './continued-table';

/** What of the rows behind a table's window is still its own. */
export interface RowsThatFollow {
  /** Rows of the table, without empty ones. */
  readonly rows: readonly number[];
  /** The first row of another table. */
  readonly next: number | undefined;
  /** The rows end with an empty one, or with what may be the head of another table. */
  readonly endsInGap: boolean;
}

/** A title, a unit, a header of two rows. */
const LONGEST_HEAD = 4;

/**
 * Another table begins behind an empty row where words stand over the long one's figures before a figure does. A name of a
 * section stands over none.
 *
 * @param afterGap the row before the first one is empty
 */
export function rowsThatFollow(
  grid: CellGrid,
  table: Pick<LongTable, 'draft' | 'data'>,
  afterGap: boolean,
): RowsThatFollow {
  const rows: number[] = [];
  let gap = afterGap;
  for (let row = 0; row < grid.height; row++) {
    if (isEmptyRow(grid, row)) {
      gap = true;
      continue;
    }
    if (gap) {
      const isHead = isHeadOfOther(grid, row, table);
      if (isHead) return { rows, next: row, endsInGap: true };
      gap = isHead === undefined;
    }
    rows.push(row);
  }
  return { rows, next: undefined, endsInGap: gap };
}

/** Undefined where the rows end before they tell. */
function isHeadOfOther(
  grid: CellGrid,
  from: number,
  { draft, data }: Pick<LongTable, 'draft' | 'data'>,
): boolean | undefined {
  if (data.length === 0) return false;
  const columns = data.map(({ draft: { column } }) => column);
  for (let row = from; row < from + LONGEST_HEAD; row++) {
    if (row >= grid.height) return undefined;
    if (columns.some((column) => !Number.isNaN(grid.number(row, column, draft.decimal)))) return false;
    if (columns.some((column) => WORD.test(grid.text(row, column)))) return true;
  }
  return false;
}

const WORD = /\p{L}{2}/u;

function isEmptyRow(grid: CellGrid, row: number): boolean {
  for (let column = 0; column < grid.width; column++) if (grid.code(row, column, 0) !== 0) return false;
  return true;
}
