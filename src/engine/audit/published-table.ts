import { cellKey } from '../model/document';
import type { Statement } from '../report/statement';
import type { Role } from '../tables/roles';
import { printedDirection, type Direction } from '../tables/printed';
import type { Line, Table, TableCell } from '../tables/table';
import { bannerTotals } from './banner-totals';
import { proofsWithin, sumsOfLines } from './fit-within';
import { blankCell, publishedCell, type PublishedCell } from './published-cell';
import type { PublishedSum } from './published-sum';
import { publishedShares, type PublishedShares, type ToldShare } from './published-shares';
import { roundingWindow, type RoundingWindow } from './rounding-window';
import { isRunning, runningSums } from './running-sums';
import { totalsAmong, type TotalLine } from './total-lines';
import { isCalledTotal, totalsWithin } from './totals-within';

export interface PublishedTable {
  readonly cells: readonly PublishedCell[];
  readonly sums: readonly PublishedSum[];
  readonly shares: PublishedShares;
  /** A line called a total that adds up nothing which is shown, as rounded ones do. */
  readonly unexplained?: Line;
}

const COUNTS: ReadonlySet<Role> = new Set<Role>(['count', 'genotype-count', 'total']);

/** The audit of a table by itself and what is kept of it for the audit across tables ask one after the other. */
const LATELY = new WeakMap<
  Table,
  { readonly statement: Statement | undefined; readonly found: PublishedTable }
>();

/** The counts of a table and every sum that its totals and subtotals say, in both directions. */
export function publishedTable(table: Table, statement: Statement | undefined): PublishedTable {
  const known = LATELY.get(table);
  if (known && known.statement === statement) return known.found;
  const found = readPublished(table, statement);
  LATELY.set(table, { statement, found });
  return found;
}

/** The counts of a stretch of a table too long for a window, without its blanks and its sums. */
export function countsOfStretch(table: Table, statement: Statement | undefined): readonly PublishedCell[] {
  const { counts } = countsOf(table);
  const window = roundingWindow(table, statement, totalFigures(counts));
  return counts.map((cell) => publishedCell(cell, window));
}

/** Every count is a number as it was counted, and none is missing: nothing can be computed that is not there to be read. */
export function showsAll(table: Table, statement: Statement | undefined): boolean {
  const { counts, rows, columns } = countsOf(table);
  if (!counts.every(({ reading }) => reading.kind === 'number')) return false;
  if (roundingWindow(table, statement, totalFigures(counts))) return false;
  const places = new Set(counts.map(({ row, column }) => cellKey(row.index, column.index)));
  return places.size === rows.length * columns.length;
}

function readPublished(table: Table, statement: Statement | undefined): PublishedTable {
  const { counts, rows, columns } = countsOf(table);
  const window = roundingWindow(table, statement, totalFigures(counts));
  const grid = gridOf(table, counts, { rows, columns, window });
  const adding = columns.filter((column) => !isRunning(column));
  const totals = {
    rows: totalsIn(rows, adding, window, (row, column) => grid.at(row, column)),
    columns: totalsIn(adding, rows, window, (column, row) => grid.at(row, column)),
  };
  const cellAt = (row: number, column: number) => grid.indexes.get(cellKey(row, column));
  const shares = publishedShares(table, statement, { cells: grid.cells, cellAt });
  const directions = { row: printedDirection(table, 'row'), column: printedDirection(table, 'column') };
  return {
    cells: within(grid.cells, shares.told),
    shares,
    sums: [
      ...sumsAlong(directions.row, rows, totals.columns, cellAt),
      ...sumsAlong(directions.column, adding, totals.rows, (row, column) => cellAt(column, row)),
      ...runningSums({ cells: grid.cells, rows, columns, cellAt }, directions.row),
    ],
    unexplained: unexplained(rows, totals.rows) ?? unexplained(columns, totals.columns),
  };
}

interface Counts {
  readonly counts: readonly TableCell[];
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
}

function countsOf(table: Table): Counts {
  const counts = table.cellsOf(COUNTS).filter(isCount);
  const rows = linesOf(counts, ({ row }) => row);
  const columns = withBlankColumns(
    linesOf(counts, ({ column }) => column),
    table,
  );
  return { counts, rows: withBlankRows(rows, table), columns };
}

/** Each count within what the percentages beside it leave; what fits none of them contradicts itself, and is left. */
function within(cells: readonly PublishedCell[], shares: readonly ToldShare[]): readonly PublishedCell[] {
  if (shares.length === 0) return cells;
  const narrowed = [...cells];
  for (const { of, lo, hi } of shares) {
    const cell = narrowed[of];
    const left = cell && { lo: Math.max(cell.lo, lo), hi: Math.min(cell.hi, hi) };
    if (cell && left && left.lo <= left.hi) narrowed[of] = { ...cell, ...left };
  }
  return narrowed;
}

interface Grid {
  readonly cells: readonly PublishedCell[];
  readonly indexes: ReadonlyMap<number, number>;
  at(row: number, column: number): PublishedCell | undefined;
}

function gridOf(
  table: Table,
  counts: readonly TableCell[],
  { rows, columns, window }: { rows: readonly Line[]; columns: readonly Line[]; window?: RoundingWindow },
): Grid {
  const places = new Map(counts.map((cell) => [cellKey(cell.row.index, cell.column.index), cell]));
  const cells: PublishedCell[] = [];
  const indexes = new Map<number, number>();
  const inText = table.firstCell?.anchor.line !== undefined;
  for (const row of rows) {
    for (const column of columns) {
      const at = cellKey(row.index, column.index);
      const cell = places.get(at);
      // In text nobody knows where a cell that is not there would be; and a total runs up no further.
      if (!cell && (inText || (row.total && isRunning(column)))) continue;
      indexes.set(at, cells.length);
      const isExact = window?.totals === 'exact' && (isCalledTotal(row) || isCalledTotal(column));
      cells.push(cell ? publishedCell(cell, isExact ? undefined : window) : blankCell(table, row, column));
    }
  }
  return { cells, indexes, at: (row, column) => cells[indexes.get(cellKey(row, column)) ?? -1] };
}

function totalFigures(counts: readonly TableCell[]): number[] {
  return counts.flatMap(({ row, column, reading }) =>
    reading.kind === 'number' && (isCalledTotal(row) || isCalledTotal(column)) ? [reading.value] : [],
  );
}

/** @param cellAt a cell by its line and its place on it */
function totalsIn(
  lines: readonly Line[],
  across: readonly Line[],
  window: RoundingWindow | undefined,
  cellAt: (line: number, place: number) => PublishedCell | undefined,
): readonly TotalLine[] {
  const places = across.map(({ index }) => index);
  const doubted = window
    ? lines.filter(isCalledTotal)
    : lines.filter((line) => !line.total && isCalledTotal(line));
  const valuesOf = (line: number) => places.map((place) => cellAt(line, place));
  const known = totalsWithin(lines, new Set(doubted), valuesOf);
  const ofBanner = bannerTotals(known, valuesOf);
  const proven = new Set(ofBanner.map(({ line }) => line));
  const others = totalsAmong(known).filter(
    ({ line, parts }) =>
      !proven.has(line) || proofsWithin(sumsOfLines(valuesOf(line), parts.map(valuesOf))) !== undefined,
  );
  return distinct([...others, ...ofBanner]);
}

function distinct(totals: readonly TotalLine[]): readonly TotalLine[] {
  return [...new Map(totals.map((total) => [`${total.line}=${total.parts.join('+')}`, total])).values()];
}

/**
 * A total of which nobody knows what it adds up. Beside one line alone (`cases` and `total`) it is the number that these
 * are out of: its other parts are not in the table, so that no count follows from it.
 */
function unexplained(lines: readonly Line[], totals: readonly TotalLine[]): Line | undefined {
  if (lines.length < LEAST_LINES) return undefined;
  const explained = new Set(totals.map(({ line }) => line));
  return lines.find(({ total, index }) => total && !explained.has(index));
}

/** Two parts and what they add up to. */
const LEAST_LINES = 3;

function isCount({ reading }: TableCell): boolean {
  return reading.kind !== 'number' || (!reading.percent && Number.isInteger(reading.value));
}

function linesOf(cells: readonly TableCell[], of: (cell: TableCell) => Line): readonly Line[] {
  const found = new Map(cells.map((cell) => [of(cell).index, of(cell)]));
  return [...found.values()].sort((a, b) => a.index - b.index);
}

/** A column of counts in which nothing stands: the understanding of the table found that all were taken out. */
function withBlankColumns(columns: readonly Line[], { columns: all }: Table): readonly Line[] {
  const blank = all.filter(
    ({ role, type, confidence }) => COUNTS.has(role) && type === 'empty' && confidence > EMPTY,
  );
  return blank.length === 0 ? columns : [...columns, ...blank].sort((a, b) => a.index - b.index);
}

/** How sure it is what an empty column would hold, by its name alone. */
const EMPTY = 0.5;

/**
 * In a long table a count that was blanked leaves a row without figures: one that names a category at every level, as
 * the others do, where a heading names one. Where rows have one label, the understanding of the table told them apart.
 */
function withBlankRows(rows: readonly Line[], { rows: all }: Table): readonly Line[] {
  const depth = Math.max(0, ...rows.map(({ labels }) => labels.length));
  const known = new Set(rows.map(({ index }) => index));
  const isBlank = ({ labels, type }: Line) => (depth < 2 ? type === 'empty' : labels.length === depth);
  const blank = all.filter((line) => !known.has(line.index) && isBlank(line));
  return blank.length === 0 ? rows : [...rows, ...blank].sort((a, b) => a.index - b.index);
}

function sumsAlong(
  direction: Direction,
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
