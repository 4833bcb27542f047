import type { RoleCorrection, TableCorrections } from '../corrections';
import type { DecimalSign } from '../cells/scan-number';
import { gapLettersOf } from '../cells/gap-letters';
import type { CellGrid } from '../layout/cell-grid';
import { stackedCells, type StackedCells } from '../layout/stacked-cells';
import { columnLabels } from '../layout/line-names';
import type { TableLayout } from '../layout/table-layout';
import type { Role } from '../roles';
import type { TableKind } from '../table-kinds';
import { columnFacts, type Writing } from './column-facts';
import { roleFromItself } from './column-roles';
import { saidByCommand } from './commands';
import { correctColumns, correctRows } from './apply-corrections';
import { decimalOfTable, textColumns } from './decimal-of-table';
import { isDictionary } from './dictionary';
import { decide, namesRows, verdict, type DraftColumn } from './draft-column';
import { figuresOfNobody } from './figures-of-nobody';
import { quantilesByFraction } from './fraction-columns';
import { isNumeric, labelsAmong, leftOfFigures } from './label-columns';
import { forgetNamesOfLevels } from './level-columns';
import { forgetLevels, stubOfNumberedLevels, stubOfSteps } from './levels';
import { blankRows } from './blank-rows';
import { codesOfGroups, countsCalledIds, flagsBeforeCounts } from './crossed-groups';
import { knowByCompany, knowLengths, knowLifeTable } from './in-company';
import { isMatrix, nameMatrix } from './matrix';
import { forgetNamesInRows } from './names-in-rows';
import { roleFromNeighbours } from './neighbours';
import { isPedigree } from './pedigree';
import { looksLikeRecords } from './records';
import { isBesideRows } from './row-numbers';
import { draftRows, type DraftRow } from './row-hints';
import { forgetFigures, measureColumn } from './long-layout';
import { areSettings, valuesOfSettings } from './settings-in-rows';
import { sharesAcross, sharesDown } from './shares-across';
import {
  isModel,
  kindOfTable,
  limitsOfEstimates,
  statisticsOfRows,
  valuesOfPeople,
  valuesOfTests,
} from './table-kind';
import { describeVariables, rowsDecide } from './rows-decide';
import { markTotalColumns, totalsOfRows } from './mark-totals';
import { sumsUp } from './sums-up';
import { countsTakenOut } from './taken-out';
import type { Total } from './totals';

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

/** What is written around a table. */
export interface Around {
  readonly title: string;
  /** Title, notes and statement. */
  readonly context: string;
  /** What people said that its lines are. */
  readonly corrections?: TableCorrections;
}

/** Decides what every row and column of a table is. */
export function draftTable(
  grid: CellGrid,
  layout: TableLayout,
  { title, context, corrections }: Around,
): DraftTable {
  const { left, right, bodyRows } = layout;
  const all = Array.from({ length: right - left + 1 }, (_, i) => left + i);
  const labels = columnLabels(grid, layout);
  const decimal = decimalOfTable(grid, layout, labels);
  const writing = { decimal, gapLetters: gapLettersOf(() => textColumns(grid, layout), context) };
  const stack = stackedCells(grid, layout, context);
  const baseRows = stack ? bodyRows.filter((row) => stack.depths.get(row) === 0) : bodyRows;
  const columns = all.map((column) =>
    newColumn(grid, baseRows, column, labels[column - left] ?? [], writing),
  );
  columns.forEach(roleFromItself);
  forgetLevels(columns);
  forgetNamesOfLevels(columns);
  quantilesByFraction(columns);
  saidByCommand(columns, title);
  figuresOfNobody(columns, title);
  stubOfSteps(columns);
  stubOfNumberedLevels(columns);
  valuesOfTests(columns);
  knowByCompany(columns);
  knowLengths(columns);
  knowLifeTable(columns);
  sharesAcross(columns);
  sharesDown(columns);
  countsCalledIds(columns, grid, bodyRows);
  flagsBeforeCounts(columns, grid, bodyRows);
  codesOfGroups(columns, grid, bodyRows);
  if (corrections?.some) correctColumns(columns, corrections, grid);

  const tests = testsAmong(columns);
  const measure = stack ? undefined : measureColumn(grid, bodyRows, columns)?.column;
  if (measure !== undefined) forgetFigures(columns);
  const rowsNamedBy = (labels: readonly number[]) =>
    forgetNamesInRows(draftRows(grid, layout, { labels, tests, measure }), columns);
  const texts = labelsAmong(columns.filter(({ facts }) => !isNumeric(facts)));
  const leftTexts = leftOfFigures(texts, columns);
  const leftRows = leftTexts.length > 0 && leftTexts.length < texts.length ? rowsNamedBy(leftTexts) : [];
  const described = describeVariables(columns, leftRows);
  const firstLabels = described ? leftTexts : texts;
  const firstRows = described ? leftRows : rowsNamedBy(texts);
  statisticsOfRows(columns, firstRows);
  if (stack) columns.slice(1).forEach(forgetRole);
  else if (measure === undefined && rowsDecide(columns, firstRows))
    columns
      .filter(({ column }) => column > Math.max(-1, ...firstLabels))
      .forEach(describeVariables(columns, firstRows) ? forgetRole : forgetName);
  const matrix = !stack && isMatrix(grid, columns, bodyRows, firstLabels);
  const dictionary = isDictionary(columns);
  const records =
    !stack &&
    !matrix &&
    !dictionary &&
    !valuesOfPeople(columns, title) &&
    (isPedigree(columns, grid, bodyRows) || looksLikeRecords(grid, columns, bodyRows, { title, context }));
  const model = !records && isModel(columns, firstRows, title);
  if (matrix) nameMatrix(columns, context);
  limitsOfEstimates(columns, firstRows);
  const settings = dictionary || areSettings(firstRows);
  if (settings) valuesOfSettings(columns);
  roleFromNeighbours(columns, {
    title,
    context,
    model,
    records,
    settings,
    marks: grid.info.holds === 'marks',
    addsUp: sumsUp(columns),
  });
  if (!records) countsTakenOut(columns);

  const labelColumns = labelsAmong(columns);
  const once = new Set(
    columns
      .filter(({ role }) => role === 'rank' || role === 'code' || role === 'identifier')
      .map(({ column }) => column),
  );
  const [first] = columns;
  const rowsOf = first && isBesideRows(first) ? { ...layout, left: left + 1 } : layout;
  const inRows = stack !== undefined || measure !== undefined;
  const naming = { labels: labelColumns, once, tests, measure };
  const firstFound = draftRows(grid, rowsOf, naming);
  const blank = records || inRows ? undefined : blankRows(firstFound, columns, baseRows);
  const found = blank?.size ? draftRows(grid, rowsOf, { ...naming, blank }) : withStack(firstFound, stack);
  const heard = measure === undefined && !stack ? forgetNamesInRows(found, columns) : found;
  const rows = corrections?.some ? correctRows(heard, corrections, grid) : heard;
  const decideByRows = inRows || (!records && rowsDecide(columns, rows));
  const rowTotals = records ? new Map<number, Total>() : totalsOfRows(columns, rows, baseRows);
  if (!records) markTotalColumns(columns, rows);
  const rowRoles = new Set<Role>(
    decideByRows
      ? rows.flatMap(({ statistic, statistics }) => [...statistics, ...(statistic ? [statistic.role] : [])])
      : [],
  );
  const kind = kindOfTable({ columns, rows, rowRoles, records, model });
  if (kind === 'survival') columns.forEach(countEvents);
  const lines = { columns, labelColumns, rows, rowTotals, measure };
  return { layout, decimal, ...lines, rowsDecide: decideByRows, stacked: stack !== undefined, kind };
}

/** Deaths in a life table are its events. */
function countEvents(column: DraftColumn): void {
  if (column.role === 'count' && column.confidence < 0.95)
    decide(column, verdict('number-of-events', 0.8, 'events of a survival table'));
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

function newColumn(
  grid: CellGrid,
  rows: readonly number[],
  column: number,
  labels: readonly string[],
  writing: Writing,
): DraftColumn {
  const facts = columnFacts(grid, rows, column, writing);
  const shared = { column, labels, name: labels.at(-1) ?? '', facts };
  return {
    ...shared,
    role: 'other',
    confidence: 0,
    reasons: [],
    parts: undefined,
    total: false,
    addends: [],
    proven: false,
    corrected: undefined,
  };
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
