import { readCell, type CellContent } from '../cells/read-cell';
import type { CellGrid } from './cell-grid';

/** What kind of thing a cell is, whichever sign its decimals have. */
export type CellKind = CellContent['kind'];

export function kindOf(grid: CellGrid, row: number, column: number): CellKind {
  return readCell(grid.text(row, column), '.').kind;
}

/** A cell that carries a figure, or stands for one. */
export function isFigure(kind: CellKind): boolean {
  return kind === 'number' || kind === 'composite' || kind === 'marker';
}

/** Columns of a row, from `left` to `right`, that hold something. */
export function filledCells(grid: CellGrid, row: number, left: number, right: number): number[] {
  const filled: number[] = [];
  for (let column = left; column <= right; column++) if (grid.text(row, column) !== '') filled.push(column);
  return filled;
}
