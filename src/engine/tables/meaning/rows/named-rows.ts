import type { StackedCells } from '../../layout/stacked-cells';
import { correctRows } from '../corrections/apply-corrections';
import { blankRows } from './blank-rows';
import type { DraftColumn } from '../columns/draft-column';
import type { HeardRows } from './hear-rows';
import { forgetNamesInRows } from './names-in-rows';
import { draftRows, type DraftRow } from './row-hints';
import { isBesideRows } from '../columns/row-numbers';
import type { UndecidedTable } from '../undecided-table';

/** The rows once it is known which columns name them. */
export function namedRows(
  table: UndecidedTable,
  { tests, measure }: HeardRows,
  { labels, records }: { readonly labels: readonly number[]; readonly records: boolean },
): readonly DraftRow[] {
  const { grid, layout, columns, stack, corrections } = table;
  const [first] = columns;
  const rowsOf = first && isBesideRows(first) ? { ...layout, left: layout.left + 1 } : layout;
  const inRows = stack !== undefined || measure !== undefined;
  const naming = { labels, once: namedOnce(columns), tests, measure };
  const found = draftRows(grid, rowsOf, naming);
  const blank = records || inRows ? undefined : blankRows(found, columns, table.baseRows);
  const whole = blank?.size ? draftRows(grid, rowsOf, { ...naming, blank }) : withStack(found, stack);
  const heard = inRows ? whole : forgetNamesInRows(whole, columns);
  return corrections?.some ? correctRows(heard, corrections, grid) : heard;
}

/** Columns in which a blank repeats nothing. */
function namedOnce(columns: readonly DraftColumn[]): ReadonlySet<number> {
  const once = columns.filter(({ role }) => role === 'rank' || role === 'code' || role === 'identifier');
  return new Set(once.map(({ column }) => column));
}

/** Rows below a label carry it, and the statistic of their place in the stack. */
function withStack(rows: readonly DraftRow[], stack: StackedCells | undefined): DraftRow[] {
  if (!stack) return [...rows];
  let labels: readonly string[] = [];
  return rows.map((row) => {
    const depth = stack.depths.get(row.row) ?? 0;
    if (depth === 0) labels = row.labels;
    const role = stack.roles[depth];
    const statistic = role && { role, word: role, whole: true };
    return { ...row, labels, section: false, statistic, statistics: role ? [role] : [] };
  });
}
