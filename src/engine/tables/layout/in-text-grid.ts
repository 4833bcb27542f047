import { cellAnchor, type Anchor } from '../../model/anchor';
import type { CellsInText } from '../../model/cells-in-text';
import type { GridInfo } from '../../model/document';
import { plainNumber, plainNumberIn } from '../cells/plain-number';
import type { DecimalSign } from '../cells/scan-number';
import type { CellGrid } from './cell-grid';
import { trimmed } from './window-grid';

/** Rows of a long grid that are places in one text: no string is made of a cell before somebody asks for it. */
export class InTextGrid implements CellGrid {
  readonly height: number;
  readonly width: number;

  constructor(
    readonly info: GridInfo,
    private readonly firstRow: number,
    private readonly cells: CellsInText,
  ) {
    this.height = cells.height;
    let width = 0;
    for (let row = 0; row < this.height; row++) width = Math.max(width, cells.widthOf(row));
    this.width = width;
  }

  text(row: number, column: number): string {
    return trimmed(this.cells.cell(this.cells.at(row, column)));
  }

  code(row: number, column: number, place: number): number {
    const { cells } = this;
    const cell = cells.at(row, column);
    const start = cells.startOf(cell);
    const end = cells.endOf(cell);
    if (start + place >= end) return 0;
    const code = cells.text.charCodeAt(start + place);
    const asItStands = isInk(cells.text.charCodeAt(start)) && isInk(code);
    return asItStands ? code : this.text(row, column).charCodeAt(place) || 0;
  }

  number(row: number, column: number, decimal: DecimalSign): number {
    const { cells } = this;
    const cell = cells.at(row, column);
    const start = cells.startOf(cell);
    const end = cells.endOf(cell);
    const asItStands = isInk(cells.text.charCodeAt(start)) && isInk(cells.text.charCodeAt(end - 1));
    return asItStands
      ? plainNumberIn(cells.text, start, end, decimal)
      : plainNumber(this.text(row, column), decimal);
  }

  indent(row: number, column: number): number {
    const text = this.cells.cell(this.cells.at(row, column));
    return text.length - text.trimStart().length;
  }

  detail(): undefined {
    return undefined;
  }

  rowNumber(row: number): number {
    return this.firstRow + row;
  }

  columnNumber(column: number): number {
    return column + 1;
  }

  anchor(row: number, column: number): Anchor {
    return cellAnchor(this.info, this.rowNumber(row), column + 1);
  }
}

/** A sign that `trim` leaves for certain. */
function isInk(code: number): boolean {
  return code > 32 && code < 128;
}
