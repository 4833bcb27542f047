import type { Anchor } from '../../model/anchor';
import type { CellDetail, GridInfo } from '../../model/document';
import type { DecimalSign } from '../cells/scan-number';
import type { CellGrid, Part } from './cell-grid';
import type { TableLayout } from './table-layout';

/** A grid with its rows read as columns; anchors and numbers stay those of the file. */
export class TurnedGrid implements CellGrid {
  readonly info: GridInfo;
  readonly height: number;
  readonly width: number;

  constructor(private readonly grid: CellGrid) {
    this.info = grid.info;
    this.height = grid.width;
    this.width = grid.height;
  }

  text(row: number, column: number): string {
    return this.grid.text(column, row);
  }

  code(row: number, column: number, place: number): number {
    return this.grid.code(column, row, place);
  }

  number(row: number, column: number, decimal: DecimalSign): number {
    return this.grid.number(column, row, decimal);
  }

  /** Headers are not indented below one another. */
  indent(): number {
    return 0;
  }

  detail(row: number, column: number): CellDetail | undefined {
    return this.grid.detail(column, row);
  }

  rowNumber(row: number): number {
    return this.grid.columnNumber(row);
  }

  columnNumber(column: number): number {
    return this.grid.rowNumber(column);
  }

  anchor(row: number, column: number, start: number, end: number): Anchor {
    return this.grid.anchor(column, row, start, end);
  }
}

/** The part of the turned grid that holds header and body of a table; undefined where empty rows part them. */
export function turnedPart({ left, right, headerRows, indexRow, bodyRows }: TableLayout): Part | undefined {
  if (indexRow !== undefined) return undefined;
  const all = [...headerRows, ...bodyRows];
  const [top] = all;
  const bottom = all.at(-1);
  if (top === undefined || bottom === undefined || bottom - top + 1 !== all.length) return undefined;
  return { rows: Array.from({ length: right - left + 1 }, (_, i) => left + i), left: top, right: bottom };
}
