import type { GridContent, RowsBlock, UnreadBlock } from '../../engine/model/document';
import { placeOf, type Place } from '../../engine/model/anchor';
import { cellText } from './values';

/** Data of a plot or a widget as a table. */
export interface DataTable {
  readonly header: readonly string[];
  /** Columns of values; the shorter ones end earlier. */
  readonly columns: readonly (readonly unknown[])[];
  readonly caption: string;
  /** Absent: what a person sees, as the heights of bars. */
  readonly holds?: GridContent;
}

const ROWS_A_BLOCK = 1000;
export const MOST_COLUMNS = 2000;

/** The table as rows: the header is row 1. */
export function* rowsOfTable(table: DataTable, id: string, place: Place): Iterable<RowsBlock | UnreadBlock> {
  const columns = table.columns.slice(0, MOST_COLUMNS);
  const { holds, caption } = table;
  const grid = { id, ...place, ...(holds ? { holds } : {}), ...(caption === '' ? {} : { caption }) };
  const height = columns.reduce((most, column) => Math.max(most, column.length), 0);
  let rows: string[][] = [table.header.slice(0, MOST_COLUMNS).map((name) => name)];
  let firstRow = 1;
  for (let row = 0; row < height; row++) {
    rows.push(columns.map((column) => cellText(column[row])));
    if (rows.length < ROWS_A_BLOCK) continue;
    yield { kind: 'rows', grid, firstRow, rows, details: NONE, last: row === height - 1 };
    firstRow += rows.length;
    rows = [];
  }
  if (rows.length > 0) yield { kind: 'rows', grid, firstRow, rows, details: NONE, last: true };
  if (table.columns.length <= MOST_COLUMNS) return;
  const reason = `A table in its data has more than ${MOST_COLUMNS} columns; those beyond were not read.`;
  yield { kind: 'unread', anchor: placeOf(place), cause: 'limit', reason };
}

/** Where data hold more than are looked for. */
export function moreTables(place: Place): UnreadBlock {
  const reason = 'Its data hold more tables than are looked for; those beyond were not read.';
  return { kind: 'unread', anchor: placeOf(place), cause: 'limit', reason };
}

const NONE = new Map<number, never>();
