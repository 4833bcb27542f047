import type { Direction } from '../tables/printed';
import type { Line } from '../tables/table';

/** One cell that is the sum of others of its row or column. */
export interface PublishedSum {
  /** The row, or the column, along which it adds up. */
  readonly along: Line;
  /** How it runs in the file. */
  readonly direction: Direction;
  readonly total: number;
  readonly parts: readonly number[];
}
