import type { CellGrid } from '../../layout/cell-grid';
import type { Role } from '../../roles';
import { isRowNumber } from '../columns/row-numbers';
import { decide, namesRows, verdict, type DraftColumn } from '../columns/draft-column';

const LEAST_ROWS = 4;
const MOST_ROWS = 2000;

/**
 * `aggregate(id ~ ward + sex, data, length)` of R counts in a column that keeps the name of what was counted. Where each
 * combination of groups stands exactly once, and none is missing, rows are groups, and what stands behind them under the name
 * of an identifier counts it.
 */
export function countsCalledIds(
  columns: readonly DraftColumn[],
  grid: CellGrid,
  rows: readonly number[],
): void {
  const [last, ...others] = [...columns].reverse();
  if (last?.role !== 'identifier' || rows.length < LEAST_ROWS || rows.length > MOST_ROWS) return;
  const { whole, decimals, sequence, numbers, filled } = last.facts;
  if (whole < 1 || decimals > 0 || sequence || numbers < filled) return;
  const groups = others.filter(
    ({ facts }) => facts.kinds.text + facts.kinds.range === facts.filled && facts.filled > 0,
  );
  if (groups.length < 2 || !areCrossed(groups, grid, rows)) return;
  decide(last, verdict('count', 0.8, 'whole numbers, one for each combination of groups'));
}

/**
 * The first columns, where they hold each combination of their values once, and nearly all that there are:
 * `aggregate(age ~ ecog + sex, …)`. People are not spread so evenly.
 */
export function crossedColumns(
  columns: readonly DraftColumn[],
  grid: CellGrid,
  rows: readonly number[],
): readonly DraftColumn[] {
  const end = columns.findIndex(
    ({ facts }) => facts.distinct >= facts.filled || facts.decimals > 0 || facts.filled < rows.length,
  );
  const crossed = columns.slice(0, Math.max(0, end));
  if (crossed.length < 2 || rows.length < LEAST_ROWS || rows.length > MOST_ROWS) return [];
  const possible = crossed.reduce((product, { facts }) => product * facts.distinct, 1);
  return possible <= rows.length * NEARLY_ALL && combinationsOf(crossed, grid, rows) === rows.length
    ? crossed
    : [];
}

/**
 * `2016 | I`, `| II`, `2017 | I`, `| II`: an outer label that stands once over the rows it holds for, and inner ones that differ
 * among these. A list of people leaves no name out.
 */
export function hasNestedLabels(
  [outer, inner]: readonly DraftColumn[],
  grid: CellGrid,
  rows: readonly number[],
): boolean {
  if (!outer || !inner || rows.length < LEAST_ROWS || rows.length > MOST_ROWS) return false;
  const { filled, distinct, decimals } = outer.facts;
  if (filled < 2 || filled * 2 > rows.length || distinct < filled || decimals > 0) return false;
  const { kinds } = inner.facts;
  if (kinds.text + kinds.range < rows.length || grid.text(rows[0] ?? 0, outer.column) === '') return false;
  let block = 0;
  const names = rows.map((row) => {
    if (grid.text(row, outer.column) !== '') block++;
    return `${block} ${grid.text(row, inner.column)}`;
  });
  return new Set(names).size === rows.length;
}

/** One combination in five may have nobody. */
const NEARLY_ALL = 1.25;

/** Numbers that stand for groups count nobody. */
export function codesOfGroups(
  columns: readonly DraftColumn[],
  grid: CellGrid,
  rows: readonly number[],
): void {
  codesOfCrossedGroups(columns, grid, rows);
  codesBeforeStatistics(columns, grid, rows);
}

function codesOfCrossedGroups(
  columns: readonly DraftColumn[],
  grid: CellGrid,
  rows: readonly number[],
): void {
  const [first] = columns;
  const own = first && (isRowNumber(first) || namesEachRow(first)) ? columns.slice(1) : columns;
  const crossed = crossedColumns(own, grid, rows);
  const oneNamesRows = crossed.some((column) => column.confidence > 0 && namesRows(column));
  for (const column of crossed)
    if (
      column.confidence === 0 &&
      column.facts.numbers > 0 &&
      (oneNamesRows || own.some(({ facts }) => facts.kinds.text === facts.filled))
    )
      decide(column, verdict('dimension', 0.75, 'combinations with the columns beside it stand once each'));
}

/** `1.1`, `2.1`: what R calls its rows after the groups, under no name. */
function namesEachRow({ name, facts }: DraftColumn): boolean {
  return (
    name === '' && facts.distinct === facts.filled && facts.numbers === facts.filled && facts.decimals > 0
  );
}

function combinationsOf(columns: readonly DraftColumn[], grid: CellGrid, rows: readonly number[]): number {
  return new Set(rows.map((row) => columns.map(({ column }) => grid.text(row, column)).join('\u0000'))).size;
}

function areCrossed(groups: readonly DraftColumn[], grid: CellGrid, rows: readonly number[]): boolean {
  const combinations = groups.reduce((product, { facts }) => product * facts.distinct, 1);
  if (combinations !== rows.length || groups.some(({ facts }) => facts.distinct < 2)) return false;
  return combinationsOf(groups, grid, rows) === rows.length;
}

/**
 * `died  n` over `0  412` and `1  6`: a column called by people that holds 0 and 1 before a column that counts says which of
 * them are counted; where it holds each once and nothing more, whatever it is called. Where the groups before it come back, it parts them; nothing before it, and it stands alone with the count.
 */
export function flagsBeforeCounts(
  columns: readonly DraftColumn[],
  grid: CellGrid,
  rows: readonly number[],
): void {
  if (rows.length < 2 || rows.length > MOST_ROWS) return;
  columns.forEach((column, at) => {
    const { role, confidence, facts } = column;
    const flag =
      facts.whole === 1 && facts.greatest === 1 && facts.least === 0 && facts.numbers === rows.length;
    const mayCount = role === 'count' || (confidence === 0 && rows.length === 2);
    if (!mayCount || confidence >= SURE_COUNT || !flag) return;
    if (
      !columns.some((other, place) => place > at && other.role === 'count' && other.confidence >= SURE_COUNT)
    )
      return;
    const before = columns.slice(0, at);
    const seen = (of: readonly DraftColumn[]) => combinationsOf(of, grid, rows);
    const parts =
      seen([...before, column]) === rows.length && (seen(before) < rows.length || before.every(numbersRows));
    if (parts) decide(column, verdict('dimension', 0.8, 'holds 0 and 1, and stands before a count'));
  });
}

function numbersRows({ role }: DraftColumn): boolean {
  return role === 'code' || role === 'rank';
}

/** Of a name that says nothing but "number". */
const SURE_COUNT = 0.95;

/**
 * `wave  exposed  child  p25  p50` with 0 and 1: whole numbers that come back between what names the rows and the first statistic,
 * and without which rows would be called alike, are what the rows are called by, too.
 */
function codesBeforeStatistics(
  columns: readonly DraftColumn[],
  grid: CellGrid,
  rows: readonly number[],
): void {
  if (rows.length < LEAST_ROWS || rows.length > MOST_ROWS) return;
  const from = columns.findIndex(isCode);
  const to = columns.findIndex(({ role }) => OF_ROWS.has(role));
  if (from < 1 || to <= from) return;
  const before = columns.slice(0, from);
  const codes = columns.slice(from, to);
  if (!before.every(namesRows) || !codes.every(isCode)) return;
  if (combinationsOf(before, grid, rows) === rows.length) return;
  if (combinationsOf([...before, ...codes], grid, rows) < rows.length) return;
  for (const column of codes)
    decide(column, verdict('dimension', 0.8, 'tells rows apart that are called alike without it'));
}

const OF_ROWS: ReadonlySet<Role> = new Set<Role>(['quantile', 'median', 'mean', 'minimum', 'rate']);
const MOST_CODES = 10;

function isCode({ confidence, facts }: DraftColumn): boolean {
  const { numbers, whole, least, greatest, distinct, filled } = facts;
  return (
    confidence === 0 &&
    numbers > 0 &&
    whole === 1 &&
    least >= 0 &&
    greatest < MOST_CODES &&
    distinct <= filled / 2
  );
}
