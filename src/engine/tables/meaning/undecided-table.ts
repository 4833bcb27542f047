import { gapLettersOf } from '../cells/gap-letters';
import type { DecimalSign } from '../cells/scan-number';
import type { TableCorrections } from '../corrections';
import type { CellGrid } from '../layout/cell-grid';
import { columnLabels } from '../layout/line-names';
import { stackedCells, type StackedCells } from '../layout/stacked-cells';
import type { TableLayout } from '../layout/table-layout';
import { columnFacts, type ColumnFacts } from './columns/column-facts';
import { decimalOfTable, textColumns } from './decimal-of-table';
import type { DraftColumn } from './columns/draft-column';

/** What is written around a table. */
export interface Around {
  readonly title: string;
  /** Title, notes and statement. */
  readonly context: string;
  /** What people said that its lines are. */
  readonly corrections?: TableCorrections;
}

/** A table of which nothing is decided yet. Its columns learn their roles step by step. */
export interface UndecidedTable extends Around {
  readonly grid: CellGrid;
  readonly layout: TableLayout;
  readonly decimal: DecimalSign;
  /** Each cell is several rows high. */
  readonly stack: StackedCells | undefined;
  /** Rows whose figures the columns hold: of stacked cells the first of each. */
  readonly baseRows: readonly number[];
  readonly columns: readonly DraftColumn[];
}

export function undecidedTable(grid: CellGrid, layout: TableLayout, around: Around): UndecidedTable {
  const { left, right, bodyRows } = layout;
  const labels = columnLabels(grid, layout);
  const decimal = decimalOfTable(grid, layout, labels);
  const writing = { decimal, gapLetters: gapLettersOf(() => textColumns(grid, layout), around.context) };
  const stack = stackedCells(grid, layout, around.context);
  const baseRows = stack ? bodyRows.filter((row) => stack.depths.get(row) === 0) : bodyRows;
  const columns = Array.from({ length: right - left + 1 }, (_, i) =>
    newColumn(left + i, labels[i] ?? [], columnFacts(grid, baseRows, left + i, writing)),
  );
  return { ...around, grid, layout, decimal, stack, baseRows, columns };
}

function newColumn(column: number, labels: readonly string[], facts: ColumnFacts): DraftColumn {
  return {
    ...{ column, labels, name: labels.at(-1) ?? '', facts },
    ...{ role: 'other', confidence: 0, reasons: [], parts: undefined },
    ...{ total: false, addends: [], proven: false, corrected: undefined },
  };
}
