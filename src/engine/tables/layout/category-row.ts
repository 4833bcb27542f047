import { readUndecided } from '../cells/undecided-cell';
import { isWord } from '../words/meaning';
import type { CellGrid, Part } from './cell-grid';
import { filledCells, isFigure } from './cell-kinds';
import { isIndexRow } from './index-row';

/** Figures in a header: they run up, and the cell over the labels is no figure. */
export function runsLikeCategories(
  grid: CellGrid,
  { rows, left, right }: Part,
  depth: number,
  figures: readonly number[],
): boolean {
  const row = rows[depth] ?? 0;
  const texts = filledCells(grid, row, left, right).map((column) => grid.text(row, column));
  const corner = readUndecided(grid.text(row, left));
  if (isFigure(corner.kind) && corner.shape !== 'x') return false;
  if (corner.kind === 'range' || corner.kind === 'date' || isWord(grid.text(row, left), 'total'))
    return false;
  if (
    depth > 0 &&
    corner.kind !== 'empty' &&
    !isIndexRow(grid, { rows, left, right }, depth + 1) &&
    !repeatsOuter(grid, rows, depth, left)
  )
    return false;
  const above = rows.slice(0, depth);
  if (depth > 0 && isNamedOneByOne(grid, above, figures, corner.kind === 'empty' ? /\p{L}/u : /./))
    return false;
  if (depth > 0 && rows.slice(depth, depth + 2).every((each) => endsInSum(grid, each, figures))) return false;
  const shown = figures.filter((column) => !isOpenBand(grid.text(row, column)));
  const values = shown.map((column) => categoryValue(grid.text(row, column)));
  if (values.length < 2 || values.some((value) => value === undefined)) return false;
  const numbers = values.filter((value) => value !== undefined);
  const named = texts.length - numbers.length - (corner.kind === 'empty' ? 0 : 1);
  if (!runsUp(numbers, depth) && !(isNamedBelow(grid, rows, depth, shown) && comesInRuns(numbers)))
    return false;
  const next = rows[depth + 1];
  const nextCorner = next === undefined ? '' : grid.text(next, left);
  // A first row of data runs up only by chance; one that names its corner and is not repeated below is a header.
  return (
    named > 0 ||
    isSteady(numbers) ||
    (corner.kind === 'text' && nextCorner !== grid.text(row, left) && numbers.length > 2)
  );
}

/**
 * Each column has a name of its own above, the nearest one counts: a row below that is a row of figures. Years and age bands
 * name columns over a row that has a label of its own; without one it may as well number them.
 */
function isNamedOneByOne(
  grid: CellGrid,
  above: readonly number[],
  columns: readonly number[],
  name: RegExp,
): boolean {
  const names = columns.map((column) => {
    const nearest = above.findLast((row) => grid.text(row, column) !== '');
    return nearest === undefined ? '' : grid.text(nearest, column);
  });
  // Nothing need stand over figures that name rows, left of the others.
  const own = names.slice(names.findIndex((name) => name !== ''));
  const each = own.every((text) => name.test(text)) && new Set(own).size === own.length;
  return each && (own.length === names.length || own.length > 1);
}

/** Parts and what they come to, which need not be named: figures of a row. */
function endsInSum(grid: CellGrid, row: number, columns: readonly number[]): boolean {
  const values = columns.map((column) => categoryValue(grid.text(row, column)));
  const total = values.at(-1);
  const parts = values.slice(0, -1).filter((value) => value !== undefined);
  return (
    parts.length > 1 &&
    parts.length === values.length - 1 &&
    parts.reduce((sum, part) => sum + part) === total
  );
}

function repeatsOuter(grid: CellGrid, rows: readonly number[], depth: number, left: number): boolean {
  const above = rows[depth - 1];
  return above !== undefined && grid.text(above, left) === '';
}

/** `<1` may stand anywhere among the categories. */
export function isOpenBand(text: string): boolean {
  return readUndecided(text).parts[0]?.reading.kind === 'bound';
}

export function categoryValue(text: string): number | undefined {
  const { kind, parts } = readUndecided(text);
  const reading = parts[0]?.reading;
  if (kind === 'composite' || reading?.kind !== 'number' || reading.percent) return undefined;
  return reading.value;
}

/** Strictly upwards; below an outer header it may begin anew under each. */
export function runsUp(values: readonly number[], depth: number): boolean {
  let breaks = 0;
  for (let i = 1; i < values.length; i++) if ((values[i] ?? 0) <= (values[i - 1] ?? 0)) breaks++;
  return (
    breaks === 0 || (depth > 0 && breaks < values.length / 2 && new Set(values).size <= values.length / 2)
  );
}

/** `2022 2022 2023 2023`: each as often as the others, over names that begin anew under each. */
function comesInRuns(values: readonly number[]): boolean {
  const distinct = [...new Set(values)];
  const times = values.length / distinct.length;
  return (
    distinct.length > 1 &&
    runsUp(distinct, 0) &&
    values.every((value, at) => value === distinct[Math.floor(at / times)])
  );
}

function isNamedBelow(
  grid: CellGrid,
  rows: readonly number[],
  depth: number,
  columns: readonly number[],
): boolean {
  const next = rows[depth + 1];
  return next !== undefined && columns.every((column) => /\p{L}{2}/u.test(grid.text(next, column)));
}

/** Equal steps, or years. */
export function isSteady(values: readonly number[]): boolean {
  const distinct = [...new Set(values)];
  if (distinct.every((value) => Number.isInteger(value) && value >= 1850 && value <= 2100)) return true;
  if (distinct.length < 2) return false;
  const step = (distinct[1] ?? 0) - (distinct[0] ?? 0);
  return (
    distinct.every((value, i) => i === 0 || value - (distinct[i - 1] ?? 0) === step) &&
    (step === 1 || distinct.length > 3)
  );
}
