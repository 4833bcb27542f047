import type { Line, Table } from './table';

/** Which way a line runs. */
export type Direction = 'row' | 'column';

type Turned = Pick<Table, 'turned'>;

/** What the file prints as rows and as columns, whichever of them the table is understood by. */
export function printedLines(table: Turned & Pick<Table, 'rows' | 'columns'>): {
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
} {
  return table.turned ? { rows: table.columns, columns: table.rows } : table;
}

/** How a row or column of the table runs in the file. */
export function printedDirection({ turned }: Turned, direction: Direction): Direction {
  if (!turned) return direction;
  return direction === 'row' ? 'column' : 'row';
}

/** Where a cell of these lines stands in the file, by the numbers that anchors have. */
export function printedPlace(
  { turned }: Turned,
  row: number,
  column: number,
): { readonly row: number; readonly column: number } {
  return turned ? { row: column, column: row } : { row, column };
}
