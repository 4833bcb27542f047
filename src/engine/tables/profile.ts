import type { GridInfo } from '../model/document';
import type { Line, Range } from './table';

/**
 * A table region of a grid after its last row, in memory that does not grow with its length. Rules about records
 * (`row-level-data`, `too-many-rows`) read it instead of the cells.
 */
export interface GridProfile {
  readonly grid: GridInfo;
  readonly range: Range;
  /** Rows that hold data: neither header, title, note nor empty. */
  readonly dataRows: number;
  readonly columns: readonly ColumnProfile[];
}

export interface ColumnProfile {
  /** As understood from the first window. */
  readonly line: Line;
  readonly filled: number;
  readonly numbers: number;
  readonly wholeNumbers: number;
  readonly dates: number;
  readonly texts: number;
  /** Distinct values, exact up to `DISTINCT_CAP`, then a lower bound. */
  readonly distinct: number;
  readonly least?: number;
  readonly greatest?: number;
}
export const DISTINCT_CAP = 10_000;
