import { placeOf, type Anchor } from '../model/anchor';
import type { Line, Table, TableCell } from '../tables/table';

/** Which table of the file: its sheet, or its number in a document. */
export function tableAnchor({ grid }: Pick<Table, 'grid'>): Anchor {
  return placeOf(grid);
}

/** A whole row; in text the line. `cell` is any cell of it. */
export function rowAnchor(table: Table, cell: TableCell): Anchor {
  const { line } = cell.anchor;
  return line === undefined
    ? { ...tableAnchor(table), row: cell.row.index }
    : { ...tableAnchor(table), line };
}

/** A whole column; in text, where columns have no number, the cell. */
export function columnAnchor(table: Table, cell: TableCell): Anchor {
  return cell.anchor.line === undefined ? { ...tableAnchor(table), column: cell.column.index } : cell.anchor;
}

/** Labels around the innermost one: cells that share them belong together. */
export function outerLabels({ labels }: Line): string {
  return labels.slice(0, -1).join(' / ');
}
