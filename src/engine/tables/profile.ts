import type { GridInfo } from '../model/document';
import type { Range } from './table';

/**
 * A table region of a grid after its last row, in memory that does not grow with its length. Rules about the length of
 * a table (`too-many-rows`) read it instead of the cells.
 */
export interface GridProfile {
  readonly grid: GridInfo;
  readonly range: Range;
  /** Rows that hold data: neither header, title, note nor empty. */
  readonly dataRows: number;
}
