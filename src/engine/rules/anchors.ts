import { placeOf, type Anchor } from '../model/anchor';
import { printedDirection, type Direction } from '../tables/printed';
import type { GridProfile } from '../tables/profile';
import type { Line, Table, TableCell } from '../tables/table';

/** Which table of the file: its sheet, or its number in a document. */
export function tableAnchor({ grid }: Pick<Table, 'grid'>): Anchor {
  return placeOf(grid);
}

/** A whole table of which the cells are gone; in text, the first of its lines. */
export function gridAnchor({ grid, columns }: Pick<GridProfile, 'grid' | 'columns'>): Anchor {
  const line = columns[0]?.anchor.line;
  return { ...placeOf(grid), ...(line !== undefined && { line }) };
}

/** A whole row of the table. `cell` is any cell of it. */
export function rowAnchor(table: Table, cell: TableCell): Anchor {
  return lineAnchor(table, cell, 'row');
}

/** A whole column of the table. */
export function columnAnchor(table: Table, cell: TableCell): Anchor {
  return lineAnchor(table, cell, 'column');
}

/** In text a row is its line, and of a column, which has no number there, the cell. */
function lineAnchor(table: Table, cell: TableCell, direction: Direction): Anchor {
  const { line } = cell.anchor;
  const printed = printedDirection(table, direction);
  if (line === undefined) return { ...tableAnchor(table), [printed]: cell[direction].index };
  return printed === 'row' ? { ...tableAnchor(table), line } : cell.anchor;
}

/** Labels around the innermost one: cells that share them belong together. */
export function outerLabels({ labels }: Line): string {
  return labels.slice(0, -1).join(' / ');
}

/** Each file once that these tables stand in, as a whole. */
export function filesOf(tables: readonly { readonly path: string }[]): { path: string }[] {
  return [...new Set(tables.map(({ path }) => path))].map((path) => ({ path }));
}
