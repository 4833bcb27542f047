import { a1, placeOf, type Anchor } from '../../model/anchor';
import { cellKey, type CellDetail, type GridInfo } from '../../model/document';
import { plainNumber } from '../cells/plain-number';
import type { DecimalSign } from '../cells/scan-number';
import type { CellGrid } from './cell-grid';

/** A run of rows of a sheet, held while it is being understood. */
export class WindowGrid implements CellGrid {
  readonly height: number;
  readonly width: number;
  /** Absent in a file that is one grid: anchors are made for millions of cells. */
  private readonly placed: Anchor | undefined;

  constructor(
    readonly info: GridInfo,
    private readonly firstRow: number,
    private readonly rows: readonly (readonly string[])[],
    private readonly details: ReadonlyMap<number, CellDetail>,
  ) {
    const place = placeOf(info);
    this.placed = Object.keys(place).length > 0 ? place : undefined;
    this.height = rows.length;
    this.width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  }

  text(row: number, column: number): string {
    return trimmed(this.rows[row]?.[column] ?? '');
  }

  code(row: number, column: number, place: number): number {
    return this.text(row, column).charCodeAt(place) || 0;
  }

  number(row: number, column: number, decimal: DecimalSign): number {
    return plainNumber(this.text(row, column), decimal);
  }

  indent(row: number, column: number): number {
    const text = this.rows[row]?.[column] ?? '';
    const spaces = text.length - text.trimStart().length;
    return spaces + 2 * (this.detail(row, column)?.indent ?? 0);
  }

  detail(row: number, column: number): CellDetail | undefined {
    return this.details.size === 0 ? undefined : this.details.get(cellKey(this.rowNumber(row), column + 1));
  }

  rowNumber(row: number): number {
    return this.firstRow + row;
  }

  columnNumber(column: number): number {
    return column + 1;
  }

  anchor(row: number, column: number): Anchor {
    const number = this.rowNumber(row);
    const cell = { row: number, column: column + 1, a1: a1(number, column + 1) };
    return this.placed ? { ...this.placed, ...cell } : cell;
  }
}

/** `trim` makes a new string only where there is something to cut: most cells have nothing. */
export function trimmed(text: string): string {
  if (text === '') return text;
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  if (first === EQUALS && last === QUOTE && MEANT_AS_TEXT.test(text)) return text.slice(2, -1).trim();
  return first > 32 && last > 32 && first < 128 && last < 128 ? text : text.trim();
}

const EQUALS = 61;
const QUOTE = 34;
/** `="0.944"`, as `esttab` writes each cell of a CSV file, so that a spreadsheet leaves it as it is. */
const MEANT_AS_TEXT = /^="[^"]*"$/;
