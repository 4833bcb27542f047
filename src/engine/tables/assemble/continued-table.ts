import type { CellGrid } from '../layout/cell-grid';
import type { DraftTable } from '../meaning/draft-table';
import type { DraftRow } from '../meaning/row-hints';
import { isTotalLabel } from '../meaning/totals';
import type { Line, Table } from '../table';
import { LazyTable } from './lazy-table';
import { makeCells } from './make-cells';
import { dataColumns } from './make-table';
import { RowLine } from './row-line';

/** A table that is longer than a window, as understood from its first one. */
export interface LongTable {
  readonly id: string;
  readonly draft: DraftTable;
  readonly columns: readonly Line[];
}

/** The next window of a long table: same columns, same roles. Of records only the place is told; they have a profile. */
export function continuedTable(long: LongTable, grid: CellGrid, rows: readonly number[], continues: boolean): Table {
  const { draft, columns, id } = long;
  const { decimal, kind } = draft;
  const records = kind === 'microdata';
  const lines = records ? [] : rows.map((row) => continuedRow(long, grid, row));
  const data = dataColumns(draft).flatMap((column) => {
    const line = columns[draft.columns.indexOf(column)];
    return line ? [{ draft: column, line }] : [];
  });
  return new LazyTable({
    ...{ id, kind, columns, continues },
    grid: grid.info,
    range: {
      top: grid.rowNumber(rows[0] ?? 0),
      bottom: grid.rowNumber(rows.at(-1) ?? 0),
      left: columns[0]?.index ?? 1,
      right: columns.at(-1)?.index ?? 1,
    },
    title: '',
    notes: [],
    rows: lines.map(({ line }) => line),
    continued: true,
    makeCells: () => makeCells({ grid, decimal, columns: data, rules: { rowsDecide: false, model: false }, rows: lines, most: Infinity }),
  });
}

const PLAIN = { role: 'label', confidence: 0.8, reasons: [], parts: [] } as const;

function continuedRow({ draft }: LongTable, grid: CellGrid, row: number): { draft: DraftRow; line: Line } {
  const labels = draft.labelColumns.map((column) => grid.text(row, column)).filter((text) => text !== '');
  const total = labels.some(mayBeTotal);
  return {
    draft: { row, labels, section: false, statistic: undefined, statistics: [] },
    line: new RowLine(grid.rowNumber(row), { ...PLAIN, labels, total }),
  };
}

const seen = new Map<string, boolean>();
const REMEMBERED = 10_000;

/** Labels of long tables come back again and again. */
function mayBeTotal(label: string): boolean {
  if (label.length > 60) return false;
  const before = seen.get(label);
  if (before !== undefined) return before;
  if (seen.size > REMEMBERED) seen.clear();
  const total = isTotalLabel(label);
  seen.set(label, total);
  return total;
}
