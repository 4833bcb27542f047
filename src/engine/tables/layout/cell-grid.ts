import type { Anchor } from '../../model/anchor';
import type { DecimalSign } from '../cells/scan-number';
import type { CellDetail, GridInfo } from '../../model/document';

/**
 * Cells by index, wherever they come from: a window of a sheet or the fields of aligned lines. `row` and `column`
 * are 0-based here; numbers and anchors are the file's.
 */
export interface CellGrid {
  readonly info: GridInfo;
  readonly height: number;
  readonly width: number;
  /** Trimmed; empty outside. */
  text(row: number, column: number): string;
  /** Code of the sign at a place of the trimmed text; 0 beyond its end. */
  code(row: number, column: number, place: number): number;
  /** The value of a plain number (`plain-number.ts`), else NaN. */
  number(row: number, column: number, decimal: DecimalSign): number;
  /** How far the text of the cell is indented, in characters. */
  indent(row: number, column: number): number;
  detail(row: number, column: number): CellDetail | undefined;
  /** 1-based, as the report shows them. */
  rowNumber(row: number): number;
  columnNumber(column: number): number;
  /** Where characters `start` to `end` of the cell's trimmed text stand. */
  anchor(row: number, column: number, start: number, end: number): Anchor;
}

/** A rectangle of a grid without the rows that are empty. */
export interface Part {
  readonly rows: readonly number[];
  /** First and last column, 0-based. */
  readonly left: number;
  readonly right: number;
}
