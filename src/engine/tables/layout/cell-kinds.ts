import type { CellContent } from '../cells/read-cell';
import { readUndecided } from '../cells/undecided-cell';
import type { CellGrid } from './cell-grid';

/** What kind of thing a cell is, whichever sign its decimals have. */
export type CellKind = CellContent['kind'];

/** A letter alone (`M`, `c`) is a category until its column proves to hold numbers. */
export function kindOf(grid: CellGrid, row: number, column: number): CellKind {
  const { kind, shape } = readUndecided(grid.text(row, column));
  return shape === 'x' ? 'text' : kind;
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
