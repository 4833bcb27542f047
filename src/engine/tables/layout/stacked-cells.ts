import { readUndecided } from '../cells/undecided-cell';
import type { Role } from '../roles';
import { statisticOf } from '../words/statistics-in-name';
import type { CellGrid } from './cell-grid';
import { filledCells } from './cell-kinds';
import type { TableLayout } from './table-layout';

/** Figures printed under each other for one label: frequency, then percentages (SAS, Stata, SPSS cross tables). */
export interface StackedCells {
  /** From the labelled row down. */
  readonly roles: readonly Role[];
  /** How far below its label each row stands. */
  readonly depths: ReadonlyMap<number, number>;
}

const DEEPEST = 6;

/**
 * Rows without a label belong to the labelled row above when every label has as many of them, the labelled rows hold
 * whole numbers, and either the corner of the table names the stack, a line above lists it, or the figures below have
 * decimals.
 */
export function stackedCells(grid: CellGrid, layout: TableLayout, context: string): StackedCells | undefined {
  const depths = new Map<number, number>();
  let depth = -1;
  let deepest = 0;
  for (const row of layout.bodyRows) {
    if (grid.text(row, layout.left) !== '') depth = 0;
    else if (depth >= 0 && isFigure(grid, row, layout)) depth++;
    else return undefined;
    if (depth > DEEPEST) return undefined;
    deepest = Math.max(deepest, depth);
    depths.set(row, depth);
  }
  const labelled = [...depths.values()].filter((at) => at === 0).length;
  if (deepest === 0 || labelled * 2 > layout.bodyRows.length + 1) return undefined;
  const named = namedStack(grid, layout);
  if (named.length > deepest) return { roles: named, depths };
  const listed = listedStack(context);
  if (listed.length === deepest + 1) return { roles: listed, depths };
  const counts = layout.bodyRows
    .filter((row) => depths.get(row) === 0)
    .every((row) => isWhole(grid, row, layout));
  const shares = layout.bodyRows
    .filter((row) => depths.get(row) !== 0)
    .every((row) => isShare(grid, row, layout));
  if (!counts || !shares) return undefined;
  return { roles: ['count', ...Array.from({ length: deepest }, (): Role => 'percentage')], depths };
}

function isFigure(grid: CellGrid, row: number, { left, right }: TableLayout): boolean {
  const [first] = filledCells(grid, row, left, right);
  return first !== undefined && readUndecided(grid.text(row, first)).kind === 'number';
}

/** SAS writes the stack into the corner, one line each: `Frequency`, `Percent`, `Row Pct`, `Col Pct`. */
function namedStack(grid: CellGrid, { left, headerRows, titles }: TableLayout): Role[] {
  const corner = headerRows.map((row) => grid.text(row, left)).filter((text) => text !== '');
  const names = [...titles, ...corner].map((text) => statisticOf(text)?.role);
  const from = names.lastIndexOf(undefined) + 1;
  return names.slice(from).filter((role) => role !== undefined);
}

/** Stata names the figures of `tabstat` once for all, above the table: `Summary statistics: N, mean, sd`. */
function listedStack(context: string): Role[] {
  const [, list = ''] = /\bstatistics: {1,3}([^\n]{3,200})/i.exec(context) ?? [];
  const roles = list.split(', ').map((name) => statisticOf(name.trim())?.role);
  return roles.filter((role) => role !== undefined);
}

function isWhole(grid: CellGrid, row: number, layout: TableLayout): boolean {
  return figuresOf(grid, row, layout).every(({ value, decimals }) => decimals === 0 && value >= 0);
}

function isShare(grid: CellGrid, row: number, layout: TableLayout): boolean {
  const figures = figuresOf(grid, row, layout);
  return (
    figures.length > 0 &&
    figures.every(({ value }) => value >= 0 && value <= 100) &&
    figures.some(({ decimals, percent }) => decimals > 0 || percent)
  );
}

function figuresOf(grid: CellGrid, row: number, { left, right }: TableLayout) {
  return filledCells(grid, row, left + 1, right).flatMap((column) => {
    const reading = readUndecided(grid.text(row, column)).parts[0]?.reading;
    return reading?.kind === 'number' ? [reading] : [];
  });
}
