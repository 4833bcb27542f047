import type { CellGrid, Part } from './cell-grid';
import { filledCells, isFigure, kindOf } from './cell-kinds';

/** Rows of a part that are looked at to tell what its first ones are. */
export const LOOKED_AT = 120;

/** Under the header, names over the label columns and nothing over the others. */
export function isIndexRow(grid: CellGrid, { rows, left, right }: Part, depth: number): boolean {
  const row = rows[depth];
  const next = rows[depth + 1];
  if (row === undefined || next === undefined) return false;
  const filled = filledCells(grid, row, left, right);
  const last = filled.at(-1);
  if (last === undefined || filled[0] !== left || last === right) return false;
  if (filled.some((column) => isFigure(kindOf(grid, row, column)) || grid.indent(row, column) > 0))
    return false;
  const labels = filled.length;
  const header = rows[depth - 1];
  // A category comes back further down, where the first count of a long table is blank: a name does not.
  const below = rows.slice(depth + 1, depth + 1 + LOOKED_AT);
  if (
    labels > 1 &&
    filled.some((column) => below.some((other) => grid.text(other, column) === grid.text(row, column)))
  )
    return false;
  if (header === undefined || grid.text(header, left) === '' || last - left + 1 !== labels) return labels > 1;
  const deeper = grid.indent(next, left) > 0;
  const others = below.some((other) => isSection(grid, other, left, right));
  return labels > 1 || (!deeper && !others && !/%|\(/.test(grid.text(row, left)));
}

/** Only the first cell is filled: a section of the body. */
export function isSection(grid: CellGrid, row: number, left: number, right: number): boolean {
  const filled = filledCells(grid, row, left, right);
  return filled.length === 1 && filled[0] === left && right > left;
}
