import { cellAnchor, type Anchor } from '../model/anchor';
import type { TextAt } from '../remedies/mending-means';
import type { Line, Table } from '../tables/table';
import type { Side } from './lines-to-merge';

/** Where the innermost name of a line stands: beside its counts, or over them; undefined where it stands nowhere. */
export function labelPlace(
  table: Table,
  side: Side,
  line: Line | undefined,
  textAt: TextAt,
): Anchor | undefined {
  const name = line?.labels.at(-1)?.trim();
  if (!line || name === undefined || name === '') return undefined;
  const { top, left } = table.range;
  const rows = table.cells.map(({ row }) => row.index);
  const columns = table.cells.map(({ column }) => column.index);
  const [to, from] = side === 'rows' ? [firstOf(columns), left] : [firstOf(rows), top];
  for (let at = to - 1; at >= from; at--) {
    const [row, column] = side === 'rows' ? [line.index, at] : [at, line.index];
    if (textAt(table, row, column).trim() === name) return cellAnchor(table.grid, row, column);
  }
  return undefined;
}

function firstOf(indexes: readonly number[]): number {
  return indexes.reduce((first, index) => Math.min(first, index), Infinity);
}
