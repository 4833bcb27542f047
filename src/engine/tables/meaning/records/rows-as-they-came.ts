import type { CellGrid } from '../../layout/cell-grid';
import { isAbout } from '../../words/meaning';
import { namesSetting } from '../../words/settings';
import type { DraftColumn } from '../columns/draft-column';
import { groupPoints } from './record-columns';
import { isRowNumber } from '../columns/row-numbers';

/**
 * Rows of a data set stand as they came: their words come back in no order. Groups are sorted by their names, cross them
 * evenly, or go by a figure from the greatest down; and together their names say one row each. Where these do, too, only
 * figures that no count and no statistic stands beside are those of people.
 */
export function standAsTheyCame(
  grid: CellGrid,
  columns: readonly DraftColumn[],
  rows: readonly number[],
): boolean {
  const [first, ...others] = columns;
  if (!first || columns.some(isOfFits)) return false;
  const picked = keepsNumbersOfPicked(first);
  const own = picked || isRowNumber(first) || numbersDataTable(grid, first, rows) ? others : columns;
  const again = namesReturn(grid, own, rows) && !own.some((column) => groupPoints(column) > OF_PEOPLE);
  if (again && (picked || (isFirstInNoOrder(grid, own, rows) && !own.some(goesDown)))) return true;
  if (!measuresPeople(own)) return false;
  if (picked && first.facts.greatest >= rows.length * FAR_MORE) return true;
  return areInNoOrder(grid, own, rows) && (picked || !own.some(isSorted));
}

/** Settings of programs, and how well they did. */
function isOfFits({ name }: DraftColumn): boolean {
  return namesSetting(name) || isAbout(name, 'fit') || isAbout(name, 'things');
}

/** Two figures at least, one of them no whole number or what each has or has not, and none that is said of groups. */
function measuresPeople(columns: readonly DraftColumn[]): boolean {
  const measures = columns.filter((column) => isOfFigures(column) || isFlag(column));
  const own = measures.filter(({ role }) => !NUMBERS_NAME.has(role));
  return (
    own.length > 1 &&
    own.some((column) => isFlag(column) || column.facts.decimals > 0) &&
    !own.some((column) => groupPoints(column) > FEW_POINTS)
  );
}

/** A list of groups is hardly so much longer than what is shown of it. */
const FAR_MORE = 10;

/** Of a count of people, which may be those that one person has; what is called `n` has more. */
const OF_PEOPLE = 2;

/** Of a count that is below ten in each row. */
const FEW_POINTS = 1;

/** `1:`, `2:`, `---`, `5200:`, as data.table numbers the rows that it shows. */
export function numbersDataTable(
  grid: CellGrid,
  { column, name }: DraftColumn,
  rows: readonly number[],
): boolean {
  return (
    name.trim() === '' &&
    rows.slice(0, LOOKED_AT).every((row) => /^(?:\d{1,9}:|-{2,3})$/.test(grid.text(row, column)))
  );
}

/** The numbers of rows that were picked out of a data set: R and pandas keep them, whatever the order of the rows is then. */
function keepsNumbersOfPicked({ facts, name }: DraftColumn): boolean {
  const { numbers, filled, whole, decimals, distinct, rising, least, greatest } = facts;
  if (name.trim() !== '' || numbers < 3 || numbers < filled || whole < 1 || decimals > 0) return false;
  if (distinct < filled || falls(facts.values) || greatest <= filled) return false;
  // The last rows, or those that fit a condition; years stand in order, too.
  return !rising || (least > 1 && !(least >= FIRST_YEAR && greatest <= LAST_YEAR));
}

function isFirstInNoOrder(grid: CellGrid, columns: readonly DraftColumn[], rows: readonly number[]): boolean {
  const [first, ...others] = returningWords(columns);
  return (
    first !== undefined &&
    (others.length > 0 || first !== columns[0]) &&
    comeInNoOrder(namesIn(grid, first, columns, rows))
  );
}

function areInNoOrder(grid: CellGrid, columns: readonly DraftColumn[], rows: readonly number[]): boolean {
  const returning = returningWords(columns);
  if (rows.length < FEWEST || returning.length < 2) return false;
  return returning.every((column) => comeInNoOrder(namesIn(grid, column, columns, rows)));
}

function returningWords(columns: readonly DraftColumn[]): readonly DraftColumn[] {
  return columns.filter(
    (column) => isOfWords(column) && column.facts.distinct > 1 && column.facts.distinct < column.facts.filled,
  );
}

function namesIn(
  grid: CellGrid,
  { column }: DraftColumn,
  columns: readonly DraftColumn[],
  rows: readonly number[],
): readonly string[] {
  const looked = rows.slice(0, LOOKED_AT).filter((row) => !isLeftOut(grid, columns, row));
  return looked.map((row) => grid.text(row, column));
}

/** What words name, and numbers that part people as words do, say the same of more rows than one. */
export function namesReturn(
  grid: CellGrid,
  columns: readonly DraftColumn[],
  rows: readonly number[],
): boolean {
  const looked = rows.slice(0, LOOKED_AT);
  const naming = columns.filter(
    (column) => isOfWords(column) || (NUMBERS_NAME.has(column.role) && returns(column, looked.length)),
  );
  if (naming.length === 0) return false;
  const names = looked.map((row) => naming.map(({ column }) => grid.text(row, column)).join('\u0000'));
  return new Set(names).size < looked.length;
}

/** What each has or has not. */
export function isFlag({ facts, role }: DraftColumn): boolean {
  const { numbers, filled, decimals, least, greatest } = facts;
  return role !== 'dimension' && numbers === filled && decimals === 0 && least === 0 && greatest === 1;
}

const LOOKED_AT = 200;
const FIRST_YEAR = 1850;
const LAST_YEAR = 2100;
const FEWEST = 5;
const NUMBERS_NAME: ReadonlySet<string> = new Set(['dimension', 'year', 'date', 'time', 'geography']);

function returns({ facts }: DraftColumn, rows: number): boolean {
  return facts.distinct < rows * 0.7;
}

function isOfWords({ facts, name }: DraftColumn): boolean {
  const { kinds, filled, longestText } = facts;
  return (
    name.trim() !== '' && longestText < LONGEST_NAME && kinds.text + kinds.range + kinds.date > filled / 2
  );
}

const LONGEST_NAME = 40;

/** `...` and `---` stand for the rows between the first and the last. */
function isLeftOut(grid: CellGrid, columns: readonly DraftColumn[], row: number): boolean {
  return columns.every(({ column }) => /^(?:\.{2,3}|…|-{2,3}|)$/.test(grid.text(row, column)));
}

/** Neither each name in one block, nor blocks of one length. */
function comeInNoOrder(names: readonly string[]): boolean {
  const lengths: number[] = [];
  const shown = names.filter((name) => name !== '');
  shown.forEach((name, at) => {
    if (at > 0 && name === shown[at - 1]) lengths[lengths.length - 1] = (lengths.at(-1) ?? 0) + 1;
    else lengths.push(1);
  });
  return lengths.length > new Set(shown).size && new Set(lengths).size > 1;
}

/** From the greatest to the least, as results are sorted. */
function goesDown(column: DraftColumn): boolean {
  return isOfFigures(column) && falls(column.facts.values);
}

function isSorted(column: DraftColumn): boolean {
  return isOfFigures(column) && (column.facts.rising || falls(column.facts.values));
}

/** Two values stand in order by chance. */
function isOfFigures({ facts: { numbers, filled, distinct } }: DraftColumn): boolean {
  return numbers > filled / 2 && distinct > 2;
}

function falls(values: Float64Array): boolean {
  const shown = values.slice(0, LOOKED_AT).filter((value) => !Number.isNaN(value));
  const down = shown.every((value, at) => at === 0 || value <= (shown[at - 1] ?? value));
  return down && (shown[0] ?? 0) > (shown.at(-1) ?? 0);
}
