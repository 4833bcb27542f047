import type { DraftColumn } from '../columns/draft-column';
import type { UndecidedTable } from '../undecided-table';

const ROWS_READ = 200;

/** What stands in the first rows of a column, without blanks. */
export function textsOf({ grid, layout }: UndecidedTable, { column }: DraftColumn): readonly string[] {
  return layout.bodyRows
    .slice(0, ROWS_READ)
    .map((row) => grid.text(row, column).trim())
    .filter((text) => text !== '');
}
