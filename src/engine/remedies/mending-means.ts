import type { KnownLimits } from '../audit/endangered';
import type { Statement } from '../report/statement';
import type { SuppressionMeans } from '../suppression/problem';
import type { Table } from '../tables/table';

/** What a cell of a table's grid says, as it was read; `row` and `column` as the grid counts them. */
export type TextAt = (table: Table, row: number, column: number) => string;

/** What a table is mended by: what may be known of it, what its author said, and what may be spent. */
export interface MendingMeans {
  readonly limits: KnownLimits;
  readonly statement?: Statement;
  readonly means: SuppressionMeans;
  readonly textAt: TextAt;
}
