import type { Anchor } from '../model/anchor';
import type { GridInfo } from '../model/document';
import type { Combinations } from './combinations';
import type { Line, Range } from './table';
import type { TableKind } from './table-kinds';

/**
 * A table region of a grid after its last row, in memory that does not grow with its length. Rules about the length of
 * a table (`too-many-rows`), about whole columns and about records read it instead of the cells.
 */
export interface GridProfile {
  readonly grid: GridInfo;
  readonly range: Range;
  readonly kind: TableKind;
  /** Rows that hold data: neither header, title, note nor empty. */
  readonly dataRows: number;
  readonly columns: readonly ColumnProfile[];
  /** Of records whose columns hold what others may know of a person. */
  readonly combinations?: Combinations;
}

/** A column as the first window of the table shows it. */
export interface ColumnProfile {
  readonly line: Line;
  /** The column; in text, where columns have no number, its first cell. */
  readonly anchor: Anchor;
  /** The first different texts, at most `SAMPLES`, each cut at `SAMPLE_LENGTH`. */
  readonly samples: readonly string[];
  /** The least number of the column; absent where there is none or more rows came after the window. */
  readonly least?: number;
}
