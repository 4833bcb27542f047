import { cellAnchor, type Anchor } from '../model/anchor';
import type { Role } from '../tables/roles';
import type { Line, Table, TableCell } from '../tables/table';
import type { Range } from './system';
import { totalsAmong, type TotalLine } from './total-lines';

/** A count as published: a number, or what its marker leaves open. */
export interface PublishedCell extends Range {
  readonly anchor: Anchor;
  readonly row: Line;
  readonly column: Line;
  /** `[c]`, `<5`; empty for a blank. */
  readonly text: string;
  readonly shown: boolean;
}

/** One cell that is the sum of others of its row or column. */
export interface PublishedSum {
  /** The row, or the column, along which it adds up. */
  readonly along: Line;
  readonly direction: 'row' | 'column';
  readonly total: number;
  readonly parts: readonly number[];
}

export interface PublishedTable {
  readonly cells: readonly PublishedCell[];
  readonly sums: readonly PublishedSum[];
  /** A line called a total that adds up nothing which is shown, as rounded ones do. */
  readonly unexplained?: Line;
}

const COUNTS: ReadonlySet<Role> = new Set<Role>(['count', 'genotype-count', 'total']);

/** The counts of a table and every sum that its totals and subtotals say, in both directions. */
export function publishedTable(table: Table): PublishedTable {
  const counts = table.cellsOf(COUNTS).filter(isCount);
  const columns = linesOf(counts, ({ column }) => column);
  const rows = linesOf(counts, ({ row }) => row);
  const places = new Map(counts.map((cell) => [key(cell.row.index, cell.column.index), cell]));
  const cells: PublishedCell[] = [];
  const indexes = new Map<string, number>();
  for (const row of rows) {
    for (const column of columns) {
      const at = key(row.index, column.index);
      const cell = places.get(at);
      if (!cell && table.cells[0]?.anchor.line !== undefined) continue;
      indexes.set(at, cells.length);
      cells.push(cell ? published(cell) : blank(table, row, column));
    }
  }
  const totals = { rows: totalsAmong(rows), columns: totalsAmong(columns) };
  const cellAt = (row: number, column: number) => indexes.get(key(row, column));
  return {
    cells,
    sums: [
      ...sumsAlong('row', rows, totals.columns, cellAt),
      ...sumsAlong('column', columns, totals.rows, (row, column) => cellAt(column, row)),
    ],
    unexplained: unexplained(rows, totals.rows) ?? unexplained(columns, totals.columns),
  };
}

function unexplained(lines: readonly Line[], totals: readonly TotalLine[]): Line | undefined {
  const explained = new Set(totals.map(({ line }) => line));
  return lines.find(({ total, index }) => total && !explained.has(index));
}

function key(row: number, column: number): string {
  return `${row}:${column}`;
}

function isCount({ reading }: TableCell): boolean {
  return reading.kind !== 'number' || (!reading.percent && Number.isInteger(reading.value));
}

function linesOf(cells: readonly TableCell[], of: (cell: TableCell) => Line): readonly Line[] {
  const found = new Map(cells.map((cell) => [of(cell).index, of(cell)]));
  return [...found.values()].sort((a, b) => a.index - b.index);
}

function published({ anchor, row, column, reading, text }: TableCell): PublishedCell {
  const cell = { anchor, row, column, text };
  switch (reading.kind) {
    case 'number':
      return { ...cell, lo: reading.value, hi: reading.value, shown: true };
    case 'bound':
      return { ...cell, ...withinBound(reading.op, reading.value), shown: false };
    default:
      return { ...cell, lo: 0, hi: Infinity, shown: false };
  }
}

/** `<5` says 1 to 4: zeros are shown as 0. */
function withinBound(op: '<' | '<=' | '>' | '>=', value: number): Range {
  if (op === '<') return { lo: 1, hi: Math.max(1, Math.ceil(value) - 1) };
  if (op === '<=') return { lo: 1, hi: Math.max(1, Math.floor(value)) };
  return { lo: op === '>' ? Math.floor(value) + 1 : Math.ceil(value), hi: Infinity };
}

function blank(table: Table, row: Line, column: Line): PublishedCell {
  const anchor = cellAnchor(table.grid, row.index, column.index);
  return { anchor, row, column, text: '', lo: 0, hi: Infinity, shown: false };
}

/** @param cellAt index of a cell by its line and its place on it */
function sumsAlong(
  direction: 'row' | 'column',
  lines: readonly Line[],
  totals: readonly TotalLine[],
  cellAt: (line: number, place: number) => number | undefined,
): PublishedSum[] {
  return lines.flatMap((along) =>
    totals.flatMap(({ line, parts: of }): PublishedSum[] => {
      const total = cellAt(along.index, line);
      const parts = of.map((part) => cellAt(along.index, part));
      if (total === undefined || !parts.every((part) => part !== undefined)) return [];
      return [{ along, direction, total, parts }];
    }),
  );
}
