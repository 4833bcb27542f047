import { isWord } from '../../tables/words/meaning';
import type { Reading } from '../../tables/reading';
import type { Role } from '../../tables/roles';
import type { Line, Table, TableCell } from '../../tables/table';
import { outerLabels } from '../anchors';
import { alongLine, haveSameSum, type Group } from './group';
import { groupsInRows } from './groups-in-rows';

/**
 * The groups of a frequency table, in both directions: each row is a group spread over the columns, each column one
 * spread over the rows. Totals and percentages are no categories, nor are columns that each count something else
 * (`Enrolled`, `Completed`).
 */
export function groupsOf(table: Table): Group[] {
  const shown = table.cellsOf(COUNTS).filter(({ total, reading }) => !total && !isPercent(reading));
  const rowsAreCounted = shown.length > 0 && shown.every(({ row }) => ENDS_WITH_COUNT.test(row.name));
  const parts = { column: partsOfTotals(table.columns), row: partsOfTotals(table.rows) };
  const counts = shown.filter(
    ({ column, row, role }) =>
      // `Failed` beside `Passed` is a category where both make up a total, and else an outcome of its own.
      (role === 'count' || parts.column.has(column.index) || parts.row.has(row.index)) &&
      (parts.column.has(column.index) || !countsSomethingElse(column)) &&
      (rowsAreCounted || parts.row.has(row.index) || !countsSomethingElse(row)),
  );
  const rows = linesOf(counts, 'row').flatMap(split);
  // Of a table longer than a window only some rows are seen: no column can be judged whole.
  const columns = table.continued || table.continues ? [] : linesOf(counts, 'column');
  return [
    ...rows,
    ...(areStacked(columns) ? columns.flatMap(split) : columns),
    ...groupsInRows(shown, table),
  ].filter((group) => group.cells.length >= 2 && !isOverTime(group));
}

/** `Excluded` and `Stayed` that make up `Total` are its categories, and no two outcomes. */
function partsOfTotals(lines: readonly Line[]): ReadonlySet<number> {
  return new Set(lines.flatMap(({ total, proven, parts }) => (total && proven ? parts : [])));
}

/** That all of a group come of one year tells when something was, not what somebody is. */
function isOverTime({ cells, categoryOf }: Group): boolean {
  return cells.every((cell) => YEAR.test(categoryOf(cell)));
}

const YEAR = /^(?:.{0,30}[^\p{L}\d])?(?:19|20)\d\d(?:[-/]\d{2,4})?$/u;

const COUNTS: ReadonlySet<Role> = new Set<Role>(['count', 'number-of-events']);

function isPercent(reading: Reading): boolean {
  return reading.kind === 'number' && reading.percent;
}

/**
 * Names of a whole or of an outcome of its own, not of a category beside others. `No` is an answer, `No.` a number;
 * `\b` would end a word before an accent (`Négatif`).
 */
const OWN_COUNT =
  /^(?:n|nobs|obs|freq|frequency|count|number|total|all|overall|population|invited|screened|eligible|enrolled|randomi[sz]ed|included|excluded|started|completed|responded|visits|admissions|events|episodes|tests|person[- ]?years)(?![\p{L}\d])|(?:^|[ _])(?:n|no\.|number|count|total|sum|population)(?:[ _]of(?!\p{L})|$)|^no[ _.]of(?!\p{L})/iu;

/** `Yes Count`, `No Count`: what SPSS prints of each level of a cross table, where it could print shares as well. */
const ENDS_WITH_COUNT = /\S\s+(?:count|frequency|n)$/i;

function countsSomethingElse({ labels }: Line): boolean {
  const label = (labels.at(-1) ?? '').slice(0, 60);
  return OWN_COUNT.test(label) || (isWord(label, 'count') && !isWord(label, 'people'));
}

function linesOf(counts: readonly TableCell[], direction: 'row' | 'column'): Group[] {
  const groups = new Map<number, { line: Line; cells: TableCell[] }>();
  for (const cell of counts) {
    const line = cell[direction];
    const group = groups.get(line.index);
    if (group) group.cells.push(cell);
    else groups.set(line.index, { line, cells: [cell] });
  }
  return [...groups.values()].map(({ line, cells }) => alongLine(line, cells, direction));
}

/** A row below several spanning headers (`2019: yes, no; 2020: yes, no`) is one group for each of them. */
function split(group: Group): Group[] {
  const blocks = blocksOf(group);
  return blocks.some(({ length }) => length < 2) ? [group] : blocks.map((cells) => ({ ...group, cells }));
}

/** The cells of a group under one outer label each, of the lines that cross it. */
function blocksOf({ cells, direction }: Group): TableCell[][] {
  const blocks = new Map<string, TableCell[]>();
  for (const cell of cells) {
    const label = outerLabels(direction === 'row' ? cell.column : cell.row);
    const block = blocks.get(label);
    if (block) block.push(cell);
    else blocks.set(label, [cell]);
  }
  return [...blocks.values()];
}

/**
 * Several variables below each other (sex, then region): a column has every person in it once for each, and is one group
 * for each. Seen by outer labels whose blocks have the same sums; wards within regions have others.
 */
function areStacked(columns: readonly Group[]): boolean {
  return columns.every((column) => {
    return haveSameSum(blocksOf(column));
  });
}
