import type { GridContent, RowsBlock, UnreadBlock } from '../../engine/model/document';
import { placeOf, type Anchor, type Place } from '../../engine/model/anchor';
import { cellText, isTooDeep } from './values';

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
const LONGEST_CELL = 100_000;

/** The table as rows: the header is row 1. */
export function* rowsOfTable(table: DataTable, id: string, place: Place): Iterable<RowsBlock | UnreadBlock> {
  const columns = table.columns.slice(0, MOST_COLUMNS);
  const { holds, caption } = table;
  const grid = { id, ...place, ...(holds ? { holds } : {}), ...(caption === '' ? {} : { caption }) };
  const height = columns.reduce((most, column) => Math.max(most, column.length), 0);
  let rows: string[][] = [table.header.slice(0, MOST_COLUMNS).map((name) => name)];
  let firstRow = 1;
  let firstCut: number | undefined;
  for (let row = 0; row < height; row++) {
    const { cells, isCut } = cellsOf(columns.map((column) => column[row]));
    if (isCut) firstCut ??= row + 2;
    rows.push(cells);
    if (rows.length < ROWS_A_BLOCK) continue;
    yield { kind: 'rows', grid, firstRow, rows, details: NONE, last: row === height - 1 };
    firstRow += rows.length;
    rows = [];
  }
  if (rows.length > 0) yield { kind: 'rows', grid, firstRow, rows, details: NONE, last: true };
  yield* notRead(table, firstCut, placeOf(place));
}

function cellsOf(values: readonly unknown[]): { readonly cells: string[]; readonly isCut: boolean } {
  const texts = values.map(cellText);
  const isCut = texts.some((text) => text.length > LONGEST_CELL) || values.some((value) => isTooDeep(value));
  return { cells: isCut ? texts.map((text) => text.slice(0, LONGEST_CELL)) : texts, isCut };
}

function* notRead(table: DataTable, firstCut: number | undefined, anchor: Anchor): Iterable<UnreadBlock> {
  if (firstCut !== undefined) {
    const reason = `Row ${firstCut} of a table in its data has a cell of more than ${LONGEST_CELL} characters, or one that holds lists in lists: what is further in was not read.`;
    yield { kind: 'unread', anchor, cause: 'limit', reason };
  }
  if (table.columns.length > MOST_COLUMNS) {
    const reason = `A table in its data has more than ${MOST_COLUMNS} columns; those beyond were not read.`;
    yield { kind: 'unread', anchor, cause: 'limit', reason };
  }
}

/** Where data hold more than are looked for. */
export function moreTables(place: Place): UnreadBlock {
  const reason = 'Its data hold more tables than are looked for; those beyond were not read.';
  return { kind: 'unread', anchor: placeOf(place), cause: 'limit', reason };
}

const NONE = new Map<number, never>();
