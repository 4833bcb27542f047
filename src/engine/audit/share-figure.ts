import type { TableCell } from '../tables/table';
import type { PrintedShare } from './printed-share';
import type { PublishedCell } from './published-cell';

/** A percentage and the count that it is the share of. */
export interface ShareFigure {
  readonly share: TableCell;
  readonly text: string;
  readonly printed: PrintedShare;
  readonly part: number;
  readonly count: PublishedCell;
}
