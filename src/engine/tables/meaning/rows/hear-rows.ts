import { decide, namesRows, verdict, type DraftColumn } from '../columns/draft-column';
import { isNumeric, labelsAmong, leftOfFigures } from '../columns/label-columns';
import { forgetFigures, measureColumn } from '../kinds/long-layout';
import { forgetNamesInRows } from './names-in-rows';
import { draftRows, type DraftRow } from './row-hints';
import { describeVariables, rowsDecide } from './rows-decide';
import { statisticsOfRows } from '../kinds/table-kind';
import type { UndecidedTable } from '../undecided-table';

/** The rows as their labels name them before all roles are known. */
export interface HeardRows {
  readonly rows: readonly DraftRow[];
  /** Columns that they are named by, 0-based in the grid. */
  readonly labels: readonly number[];
  /** Columns with what tests say of whole sections. */
  readonly tests: ReadonlySet<number>;
  /** Long layout: the column that says in each row what its figure is, 0-based in the grid. */
  readonly measure: number | undefined;
}

/** What rows say, and which columns have to forget what they are called since the rows say it. */
export function hearRows(table: UndecidedTable): HeardRows {
  const { grid, layout, columns, stack } = table;
  const tests = testsAmong(columns);
  const measure = stack ? undefined : measureColumn(grid, layout.bodyRows, columns)?.column;
  if (measure !== undefined) forgetFigures(columns);
  const rowsNamedBy = (labels: readonly number[]) =>
    forgetNamesInRows(draftRows(grid, layout, { labels, tests, measure }), columns);
  const texts = labelsAmong(columns.filter(({ facts }) => !isNumeric(facts)));
  const leftTexts = leftOfFigures(texts, columns);
  const leftRows = leftTexts.length > 0 && leftTexts.length < texts.length ? rowsNamedBy(leftTexts) : [];
  const isDescribed = describeVariables(columns, leftRows);
  const labels = isDescribed ? leftTexts : texts;
  const rows = isDescribed ? leftRows : rowsNamedBy(texts);
  const heard = { rows, labels, tests, measure };
  statisticsOfRows(columns, rows);
  forgetWhatRowsSay(table, heard);
  return heard;
}

function forgetWhatRowsSay({ columns, stack }: UndecidedTable, { rows, labels, measure }: HeardRows): void {
  if (stack) columns.slice(1).forEach(forgetRole);
  if (stack || measure !== undefined || !rowsDecide(columns, rows)) return;
  const behind = columns.filter(({ column }) => column > Math.max(-1, ...labels));
  behind.forEach(describeVariables(columns, rows) ? forgetRole : forgetName);
}

/** Where row labels say what the figures are, a column named `age` behind them holds statistics of age, and no ages. */
function forgetName(column: DraftColumn): void {
  if (isNumeric(column.facts) && namesRows(column))
    decide(column, verdict('other', 0.5, 'what its figures are, the rows say'));
}

/** Of figures stacked in cells the place in the stack says what they are, also in a column named `hours`. */
function forgetRole(column: DraftColumn): void {
  if (isNumeric(column.facts) && column.role !== 'count') decide(column, verdict('other', 0, ''));
}

/** Columns with what tests say of whole sections. */
function testsAmong(columns: readonly DraftColumn[]): ReadonlySet<number> {
  const tests = columns.filter(({ role }) => role === 'p-value' || role === 'test-statistic');
  return new Set(tests.map(({ column }) => column));
}
