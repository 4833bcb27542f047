import type { CellGrid } from '../layout/cell-grid';
import { BY_WORDS, type CorrectedWhole } from '../corrections';
import { figuresIn } from '../meaning/columns/column-facts';
import type { DraftColumn } from '../meaning/columns/draft-column';
import type { DraftTable } from '../meaning/draft-table';
import { isBesideRows } from '../meaning/columns/row-numbers';
import type { Role } from '../roles';
import type { Line, Range, Table } from '../table';
import { LazyTable } from './lazy-table';
import { CellMaker } from './make-cells';
import { RowLine } from './row-line';

/** Cells of a table that records make: rules about records need the first rows, to point at. */
const RECORD_CELLS = 20_000;
/** Results that name their rows one by one have no more. */
const FEW_ROWS = 500;

export interface MadeTable {
  readonly table: Table;
  readonly columns: readonly Line[];
}

export interface Placing {
  readonly id: string;
  readonly continues: boolean;
  /** The grid is that of the file turned: its rows are columns there. */
  readonly turned: boolean;
  /** The same table as it was understood before people corrected it. */
  readonly before?: DraftTable;
}

/** Puts a finished draft into the words of `table.ts`. */
export function makeTable(
  grid: CellGrid,
  draft: DraftTable,
  { id, continues, turned, before }: Placing,
): MadeTable {
  const columns = draft.columns.map((column, i) => columnLine(grid, column, before?.columns[i]));
  const rows = draft.rows.map((row, i) => ({ draft: row, line: rowLine(grid, draft, i, before) }));
  const { layout, kind, decimal } = draft;
  const data = dataColumns(draft).map((column) => ({
    draft: column,
    line: columns[draft.columns.indexOf(column)] ?? columnLine(grid, column),
  }));
  const table = new LazyTable({
    id,
    grid: grid.info,
    range: turned ? turnedRange(rangeOf(grid, draft)) : rangeOf(grid, draft),
    title: layout.titles.join(' '),
    notes: layout.notes,
    kind,
    corrected: correctedWhole(draft, before),
    columns,
    rows: rows.map(({ line }) => line),
    turned,
    continued: false,
    continues,
    maker: new CellMaker({
      ...{ grid, decimal, columns: data },
      rules: {
        rowsDecide: draft.rowsDecide,
        model: kind === 'regression',
        rowsCorrected: draft.rows.some(({ corrected }) => corrected?.role !== undefined),
        not: draft.corrected?.not,
      },
      rows: rows.filter((row) => !row.draft.section),
      isLong: rows.length > FEW_ROWS,
      most: kind === 'microdata' ? RECORD_CELLS : Infinity,
    }),
  });
  return { table, columns };
}

function correctedWhole({ corrected, kind }: DraftTable, before?: DraftTable): CorrectedWhole | undefined {
  return corrected?.not && { by: corrected.by, not: corrected.not, was: before?.kind ?? kind };
}

/** Columns of data: all but those that label the rows. Of records every column is data. */
export function dataColumns({
  columns,
  labelColumns,
  kind,
}: Pick<DraftTable, 'columns' | 'labelColumns' | 'kind'>): DraftColumn[] {
  const labels = new Set(labelColumns);
  return columns.filter(
    (column) => kind === 'microdata' || !(labels.has(column.column) || isBesideRows(column)),
  );
}

function columnLine(grid: CellGrid, column: DraftColumn, before?: DraftColumn): Line {
  const { labels, role, confidence, reasons, total, addends, proven, corrected } = column;
  return {
    ...{ labels, role, confidence, reasons, total, proven },
    index: grid.columnNumber(column.column),
    name: labels.join(' / '),
    type: typeOf(column),
    parts: addends.map((addend) => grid.columnNumber(addend)),
    ...(corrected ? { corrected: { by: corrected.by, was: before?.role ?? role } } : {}),
  };
}

function typeOf({ facts }: DraftColumn): Line['type'] {
  const { filled, kinds } = facts;
  if (filled === 0) return 'empty';
  if (kinds.date === filled) return 'date';
  const figures = figuresIn(facts);
  if (figures === filled) return 'number';
  return figures === 0 ? 'text' : 'mixed';
}

function rowLine(grid: CellGrid, draft: DraftTable, position: number, before: DraftTable | undefined): Line {
  const row = draft.rows[position];
  const total = draft.rowTotals.get(position);
  const corrected = row?.corrected;
  const statistic = statisticOfRow(draft, position);
  const said = corrected?.role;
  return new RowLine(grid.rowNumber(row?.row ?? 0), {
    labels: row?.labels ?? [],
    role: roleOfRow(draft, position),
    confidence: said ? 1 : statistic || total ? 0.9 : 0.8,
    reasons: [
      ...(corrected ? [BY_WORDS[corrected.by]] : []),
      ...(statistic && !said ? [`named ${row?.statistic?.word ?? statistic}`] : []),
      ...(total ? [total.reason] : []),
    ],
    total: total !== undefined,
    proven: total?.proven === true,
    blank: row?.blank === true,
    parts: (total?.parts ?? []).map((part) => grid.rowNumber(draft.rows[part]?.row ?? 0)),
    corrected: corrected && { by: corrected.by, was: roleOfRow(before ?? draft, position) },
  });
}

function roleOfRow(draft: DraftTable, position: number): Role {
  const total = draft.rowTotals.has(position) ? 'total' : 'label';
  return draft.rows[position]?.corrected?.role ?? statisticOfRow(draft, position) ?? total;
}

/** What the row's label says of its figures, where rows are heard. */
function statisticOfRow({ rows, rowsDecide }: DraftTable, position: number): Role | undefined {
  const row = rows[position];
  return rowsDecide ? (row?.statistic?.role ?? row?.statistics[0]) : undefined;
}

function turnedRange({ top, left, bottom, right }: Range): Range {
  return { top: left, left: top, bottom: right, right: bottom };
}

function rangeOf(grid: CellGrid, { layout }: DraftTable): Range {
  const { left, right, headerRows, indexRow, bodyRows } = layout;
  const top = headerRows[0] ?? indexRow ?? bodyRows[0] ?? 0;
  const bottom = bodyRows.at(-1) ?? indexRow ?? headerRows.at(-1) ?? top;
  return {
    top: grid.rowNumber(top),
    bottom: grid.rowNumber(bottom),
    left: grid.columnNumber(left),
    right: grid.columnNumber(right),
  };
}
