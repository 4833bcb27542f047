import { isWord } from '../words/meaning';
import type { CellGrid, Part } from './cell-grid';
import { filledCells, isFigure, kindOf } from './cell-kinds';
import { headerOf } from './header';

/** Where title, header, body and notes of a part are. Row and column indexes are those of the grid. */
export interface TableLayout {
  readonly left: number;
  readonly right: number;
  readonly titles: readonly string[];
  readonly notes: readonly string[];
  readonly headerRows: readonly number[];
  /** A row that only names the label columns, as pandas prints under its header. */
  readonly indexRow: number | undefined;
  readonly bodyRows: readonly number[];
}

const MOST_TITLES = 12;

/** Reads a part from both ends: titles from the top, notes from the bottom, then the header of what is left. */
export function layoutOf(grid: CellGrid, part: Part): TableLayout {
  const { left, right } = part;
  const rows = [...part.rows];
  const titles: string[] = [];
  while (titles.length < MOST_TITLES && rows.length > 0) {
    const title = titleOf(grid, part, rows);
    if (title === undefined) break;
    titles.push(title);
    rows.shift();
  }
  const notes: string[] = [];
  while (rows.length > 0) {
    const note = noteOf(grid, part, rows);
    if (note === undefined) break;
    notes.unshift(note);
    rows.pop();
  }
  const { headerRows, indexRow, bodyRows } = headerOf(grid, { rows, left, right });
  return { left, right, titles, notes, headerRows, indexRow, bodyRows };
}

/** One text alone in the first row: a title. A comment line of a CSV may hold separators. */
function titleOf(grid: CellGrid, { left, right }: Part, rows: readonly number[]): string | undefined {
  const [row, next] = rows;
  if (row === undefined) return undefined;
  const filled = filledCells(grid, row, left, right);
  const [column] = filled;
  if (column === undefined) return undefined;
  const text = grid.text(row, column);
  if (/^(?:#|\/\/|%%)\s?\p{L}/u.test(text))
    return filled
      .map((cell) => grid.text(row, cell))
      .join(', ')
      .replace(/^[#/%]+\s*/, '');
  if (filled.length > 1 || isFigure(kindOf(grid, row, column)) || right === left) return undefined;
  const isLast = next === undefined;
  const widens = !isLast && rows.slice(1).some((other) => filledCells(grid, other, left, right).length > 1);
  // A lone cell away from the left, with labels below it, is the outer header of some columns.
  const overColumns =
    column > left && !spansMost(grid, row, column, left, right) && !isLast && grid.text(next, left) !== '';
  return isLast || (widens && !overColumns) ? text : undefined;
}

function spansMost(grid: CellGrid, row: number, column: number, left: number, right: number): boolean {
  const span = grid.detail(row, column)?.columnSpan ?? 1;
  return span > 1 && span >= right - left;
}

/** A text alone in the last row, beginning at the left, with no figure beside it. */
function noteOf(grid: CellGrid, { left, right }: Part, rows: readonly number[]): string | undefined {
  const row = rows.at(-1);
  if (row === undefined || rows.length < 2) return undefined;
  const filled = filledCells(grid, row, left, right);
  const [column] = filled;
  if (column === undefined) return undefined;
  const text = grid.text(row, column);
  const begins =
    /^[*†‡§¹²³#]|^\[?[a-z0-9]\]? [A-Z(]|^\(?[a-z0-9]\)\s/u.test(text) ||
    isWord(text.split(/[:.\s]/, 1)[0] ?? '', 'note');
  const alone = filled.length === 1 && !isFigure(kindOf(grid, row, column));
  if (alone && (right > left || begins)) return text;
  const texts = filled.every((cell) => !isFigure(kindOf(grid, row, cell)));
  return begins && texts && text.length > 12
    ? filled.map((cell) => grid.text(row, cell)).join(', ')
    : undefined;
}
