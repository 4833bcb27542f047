import { readUndecided } from '../cells/undecided-cell';
import type { CellGrid, Part } from './cell-grid';
import { categoryValue, isOpenBand, isSteady, runsLikeCategories, runsUp } from './category-row';
import { filledCells, isFigure, kindOf } from './cell-kinds';
import { numbersColumns } from './column-numbers';
import { isIndexRow, isSection, LOOKED_AT } from './index-row';

export interface Header {
  readonly headerRows: readonly number[];
  readonly indexRow: number | undefined;
  readonly bodyRows: readonly number[];
}

const DEEPEST = 6;

/**
 * The rows at the top that name columns: they hold words where the rows below hold figures, or figures that run up
 * like categories (`0, 1, 2`, years, `0-9, 10-19`).
 */
export function headerOf(grid: CellGrid, part: Part): Header {
  const { rows } = part;
  let depth = 0;
  while (depth < Math.min(DEEPEST, rows.length - 1) && namesColumns(grid, part, depth)) {
    if (depth > 0 && isRecord(grid, part, depth)) break;
    depth++;
  }
  if (depth === 0 && (isHeaderOfTexts(grid, part) || isCategoriesOverCounts(grid, part))) depth = 1;
  // Two rows of names, of which the upper one stands over columns of words alone.
  if (depth === 1 && rows.length > 3 && !namesColumns(grid, part, 0) && namesColumns(grid, part, 1))
    depth = 2;
  const indexRow = depth > 0 && isIndexRow(grid, part, depth) ? rows[depth] : undefined;
  const bodyFrom = depth + (indexRow === undefined ? 0 : 1);
  const headerRows = rows.slice(0, depth).filter((row, i) => i === 0 || !holdsTypes(grid, part, row));
  return { headerRows, indexRow, bodyRows: rows.slice(bodyFrom) };
}

const TYPE =
  /^(?:str|string|utf8|cat|categorical|enum|bool|boolean|date|time|datetime|timestamp|duration|[iu](?:8|16|32|64|128)|f(?:32|64)|u?int(?:8|16|32|64|128)?|(?:big|huge|small|tiny)int|integer|float(?:32|64)?|double|real|numeric|decimal|varchar|text|char|object|null|any)(?:[([{<?].{0,40})?$/i;

/** `str, i64, f64`, `String, Int64`, `varchar, bigint`: what polars, Julia and DuckDB write below the names, and no part of them. */
function holdsTypes(grid: CellGrid, { left, right }: Part, row: number): boolean {
  const filled = filledCells(grid, row, left, right);
  return filled.length > 1 && filled.every((column) => TYPE.test(grid.text(row, column).trim()));
}

/**
 * `male, France, hospital` in columns of words in which they come back: the first record, in which a column that is hardly
 * ever filled has a word where the few others have figures.
 */
function isRecord(grid: CellGrid, { rows, left, right }: Part, depth: number): boolean {
  const row = rows[depth] ?? 0;
  const below = rows.slice(depth + 1, depth + 1 + LOOKED_AT);
  const back = filledCells(grid, row, left + 1, right).filter(
    (column) =>
      figuresBelow(grid, below, column) === 0 &&
      below.some((other) => grid.text(other, column) === grid.text(row, column)),
  );
  return back.length >= LEAST_BACK;
}

const LEAST_BACK = 3;

/** Share of figures in the cells of a column below a row. One letter again and again among figures stands for some of them. */
function figuresBelow(grid: CellGrid, rows: readonly number[], column: number): number {
  let filled = 0;
  let figures = 0;
  let gaps = 0;
  const letters = new Set<string>();
  for (const row of rows) {
    const kind = kindOf(grid, row, column);
    if (kind === 'empty') continue;
    filled++;
    const text = grid.text(row, column);
    if (isFigure(kind)) figures++;
    else if (text.length === 1 && readUndecided(text).kind === 'marker') {
      gaps++;
      letters.add(text);
    }
  }
  const standing = figures > 0 && letters.size === 1 ? gaps : 0;
  return filled === 0 ? 0 : (figures + standing) / filled;
}

/** Rows that are surely body: the lower half, for rows of the header may follow this one. */
function bodyBelow(rows: readonly number[], depth: number): readonly number[] {
  const from = Math.max(depth + 1, Math.min(depth + 1 + DEEPEST, Math.floor(rows.length / 2)));
  return rows.slice(from, from + LOOKED_AT);
}

function namesColumns(grid: CellGrid, { rows, left, right }: Part, depth: number): boolean {
  const row = rows[depth] ?? 0;
  const below = bodyBelow(rows, depth);
  const words: number[] = [];
  const figures: number[] = [];
  const percents: number[] = [];
  const gapWords: number[] = [];
  const shown = filledCells(grid, row, left, right);
  if (numbersColumns(grid, row, shown)) return true;
  const bands = shown.some((column) => kindOf(grid, row, column) === 'range');
  for (const column of shown) {
    if (figuresBelow(grid, below, column) < 0.5) continue;
    if (depth > 0 && comesBack(grid, rows, depth, column)) return false;
    if (GROUP_SIZE.test(grid.text(row, column)) || isSizedGroup(grid, row, column, below)) {
      words.push(column);
      continue;
    }
    // Among codes, those who have none.
    if (grid.text(row, column) === '<NA>') continue;
    const { kind, shape } = readUndecided(grid.text(row, column));
    // `<50` beside `50-59` is a band too.
    if ((bands && isOpenBand(grid.text(row, column))) || LIMIT.test(grid.text(row, column))) {
      words.push(column);
      continue;
    }
    // A letter alone (`c`, `x`, `N`) marks a gap among figures; in a header it is a name.
    // `25%` names a quantile where words stand beside it.
    const isGap = shape === 'x' && depth > 0 && isGapBelowName(grid, rows, depth, column);
    if (isFigure(kind) && (shape !== 'x' || isGap) && shape !== '#%') figures.push(column);
    else if (shape === '#%') percents.push(column);
    else words.push(column);
    if (kind === 'marker' && GAP_WORD.test(grid.text(row, column))) gapWords.push(column);
  }
  // `Small, Medium, Large`, `None, Some`: a word for a gap is a name among names, and a gap among figures.
  if (words.length > 0 && figures.length === gapWords.length) figures.length = 0;
  if (
    words.length === 0 &&
    percents.length > 1 &&
    namesQuantiles(grid, row, percents, rows.slice(depth + 1, depth + 2))
  )
    return true;
  if (words.length === 0) figures.push(...percents);
  if (words.length > 0 && figures.length === 0) return !isSection(grid, row, left, right) || depth === 0;
  if (figures.length === 0) return depth > 0 && isBelowOuter(grid, { rows, left, right }, depth);
  return runsLikeCategories(grid, { rows, left, right }, depth, figures);
}

/** `1–4` below the names, and again among the figures: what stands for a count that was taken out, and names nothing. */
function comesBack(grid: CellGrid, rows: readonly number[], depth: number, column: number): boolean {
  const text = grid.text(rows[depth] ?? 0, column);
  if (kindOf(grid, rows[depth] ?? 0, column) !== 'range') return false;
  return rows.slice(depth + 1, depth + 1 + LOOKED_AT).some((row) => grid.text(row, column) === text);
}

/** `[0.025` and `0.975]` over the ends of an interval, as statsmodels calls them: names, whatever stands beside them. */
const LIMIT = /^\[ ?0?[.,]\d{1,4}$|^0?[.,]\d{1,4} ?\]$/;

/** `x` right below `Number of people`: the first row of figures, of which this one was taken out. */
function isGapBelowName(grid: CellGrid, rows: readonly number[], depth: number, column: number): boolean {
  const above = grid.text(rows[depth - 1] ?? 0, column);
  return above.length > 1 && /^[a-z]$/.test(grid.text(rows[depth] ?? 0, column));
}

/** `(N = 197)` below the name of a group says how many are in it, and heads its figures. */
const GROUP_SIZE = /^[([]?\s?n\s?=\s?\d[\d.,' \u00a0\u202f]{0,12}[)\]]?$/i;

/** `2 (N = 90)` over figures that have no number of people of their own: a group called by a number. */
function isSizedGroup(grid: CellGrid, row: number, column: number, below: readonly number[]): boolean {
  return (
    WITH_SIZE.test(grid.text(row, column)) && !below.some((other) => WITH_SIZE.test(grid.text(other, column)))
  );
}

const WITH_SIZE = /[([,;]\s?n\s?=\s?\d/i;

/** `None`, `Keine Angabe`, `k.A.`: what a group is called, too, where signs such as `..` are not. */
const GAP_WORD = /^\s*(?:\p{L}{2,}(?: \p{L}{2,}){1,2}|\p{L}{3,}|(?:\p{L}\.){2,3})\s*$/u;

/** `0% 25% 50% 75% 100%` over figures that are no percentages. */
function namesQuantiles(
  grid: CellGrid,
  row: number,
  percents: readonly number[],
  below: readonly number[],
): boolean {
  const value = (column: number) => readUndecided(grid.text(row, column)).parts[0]?.reading;
  const rises = percents.every((column, i) => {
    const before = i === 0 ? undefined : value(percents[i - 1] ?? 0);
    const here = value(column);
    return here?.kind === 'number' && (before?.kind !== 'number' || before.value < here.value);
  });
  return (
    rises &&
    percents.every((column) => below.every((other) => readUndecided(grid.text(other, column)).shape === '#'))
  );
}

/** A row of words over empty columns right after an outer header, such as units. */
function isBelowOuter(grid: CellGrid, { rows, left, right }: Part, depth: number): boolean {
  const filled = filledCells(grid, rows[depth] ?? 0, left, right);
  const next = rows[depth + 1];
  return (
    filled.length > 1 &&
    next !== undefined &&
    filled.some((column) => column > left && isFigure(kindOf(grid, next, column)))
  );
}

/** `0 1 2` over `354 44 20`: a one-way table of R whose categories are numbers. */
function isCategoriesOverCounts(grid: CellGrid, { rows, left, right }: Part): boolean {
  const [over, under, ...others] = rows;
  if (over === undefined || under === undefined || others.length > 0) return false;
  const columns = filledCells(grid, over, left, right);
  const categories = columns.map((column) => categoryValue(grid.text(over, column)));
  const counts = columns.map((column) => categoryValue(grid.text(under, column)));
  const known = categories.filter((value) => value !== undefined);
  return (
    columns.length === right - left + 1 &&
    known.length === columns.length &&
    counts.every((value) => value !== undefined && Number.isInteger(value)) &&
    runsUp(known, 0) &&
    (known.length > 2 || isSteady(known))
  );
}

/** All cells are words: names if none of them comes back below. */
function isHeaderOfTexts(grid: CellGrid, { rows, left, right }: Part): boolean {
  const [row] = rows;
  if (row === undefined || rows.length < 2) return false;
  const filled = filledCells(grid, row, left, right);
  if (filled.length < right - left + 1 && filled.length < 2) return false;
  const texts = filled.map((column) => grid.text(row, column));
  // A band beside one digit, or a name beside one over nothing but figures: the first row of a table without a header.
  const bands = readUndecided(texts[0] ?? '').kind === 'range';
  const below = rows.slice(1, LOOKED_AT);
  const counts = right - left === 1 && below.length > 1 && figuresBelow(grid, below, right) === 1;
  if (
    texts.some(
      (text) =>
        isFigure(readUndecided(text).kind) && (text.length > 1 || ((bands || counts) && /\d/.test(text))),
    ) ||
    new Set(texts).size < texts.length
  )
    return false;
  return filled.every((column) =>
    below.every((other) => grid.text(other, column) !== grid.text(row, column)),
  );
}
