import type { DecimalSign } from '../cells/scan-number';
import type { RoleCorrection } from '../corrections';
import type { CellGrid } from '../layout/cell-grid';
import type { TableLayout } from '../layout/table-layout';
import type { Role } from '../roles';
import type { TableKind } from '../table-kinds';
import { decideColumns } from './columns/decide-columns';
import { decide, verdict, type DraftColumn } from './columns/draft-column';
import { isFlow } from './kinds/flow-of-people';
import { hearRows } from './rows/hear-rows';
import { labelsAmong } from './columns/label-columns';
import { markTotalColumns, totalsOfRows } from './totals/mark-totals';
import { namedRows } from './rows/named-rows';
import type { DraftRow } from './rows/row-hints';
import { rowsDecide } from './rows/rows-decide';
import { kindOfTable } from './kinds/table-kind';
import { decideTheRest, natureOf } from './table-nature';
import type { Total } from './totals/totals';
import { undecidedTable, type Around } from './undecided-table';

/** All that was decided about a table, before it is put into the words of `table.ts`. */
export interface DraftTable {
  readonly layout: TableLayout;
  readonly decimal: DecimalSign;
  readonly columns: readonly DraftColumn[];
  /** Columns whose cells label the rows, 0-based in the grid. */
  readonly labelColumns: readonly number[];
  readonly rows: readonly DraftRow[];
  /** By position in `rows`. */
  readonly rowTotals: ReadonlyMap<number, Total>;
  readonly rowsDecide: boolean;
  /** Long layout: the column that says in each row what its figure is, 0-based in the grid. */
  readonly measure: number | undefined;
  /** Each cell is several rows high. */
  readonly stacked: boolean;
  readonly kind: TableKind;
  /** A person said of it as a whole what it is not. */
  readonly corrected?: RoleCorrection;
}

/** Decides what every row and column of a table is. */
export function draftTable(grid: CellGrid, layout: TableLayout, around: Around): DraftTable {
  const table = undecidedTable(grid, layout, around);
  const { columns, decimal, baseRows } = table;
  decideColumns(table);
  const heard = hearRows(table);
  const nature = natureOf(table, heard);
  decideTheRest(table, heard, nature);

  const { measure } = heard;
  const { records, model, dictionary } = nature;
  const labelColumns = labelsAmong(columns);
  const named = namedRows(table, heard, { labels: labelColumns, records });
  const rows = nature.matrix ? withoutNamesAcross(named, columns) : named;
  const stacked = table.stack !== undefined;
  const decideByRows =
    stacked || measure !== undefined || (!records && !dictionary && rowsDecide(columns, rows));
  const rowTotals =
    records || isFlow(columns) ? new Map<number, Total>() : totalsOfRows(columns, rows, baseRows);
  if (!records) markTotalColumns(columns, rows);
  const kind = kindOfTable({ columns, rowRoles: decideByRows ? rolesIn(rows) : NO_ROLES, records, model });
  if (kind === 'survival') columns.forEach(countEvents);
  const lines = { columns, labelColumns, rows, rowTotals, measure };
  return { layout, decimal, ...lines, rowsDecide: decideByRows, stacked, kind };
}

/** In a matrix of variables a row called `se` or `age min` is the variable that also stands across, and says nothing of its figures. */
function withoutNamesAcross(rows: readonly DraftRow[], columns: readonly DraftColumn[]): DraftRow[] {
  const across = new Set(columns.map(({ name }) => name.trim()));
  return rows.map((row) =>
    across.has(row.labels.at(-1) ?? '') ? { ...row, statistic: undefined, statistics: [] } : row,
  );
}

const NO_ROLES: ReadonlySet<Role> = new Set();

function rolesIn(rows: readonly DraftRow[]): ReadonlySet<Role> {
  return new Set(
    rows.flatMap(({ statistic, statistics }) => [...statistics, ...(statistic ? [statistic.role] : [])]),
  );
}

/** Deaths in a life table are its events. */
function countEvents(column: DraftColumn): void {
  if (column.role === 'count' && column.confidence < 0.95)
    decide(column, verdict('number-of-events', 0.8, 'events of a survival table'));
}
