import type { CellGrid } from './cell-grid';

/** `(1)  (2)  (3)` above or below the names of columns, as outreg2 and esttab number them. */
export function numbersColumns(grid: CellGrid, row: number, filled: readonly number[]): boolean {
  return filled.length > 1 && filled.every((column, i) => grid.text(row, column) === `(${i + 1})`);
}
