import type { Block } from '../model/document';
import type { Statement } from '../report/statement';
import type { GridProfile } from './profile';
import type { Table } from './table';

export interface UnderstandingContext {
  readonly format: string;
  readonly statement?: Statement;
}

/**
 * Finds the tables in a stream of blocks and says what their numbers are. Push every block in order; tables come out
 * as soon as they are understood (a short grid at its end, a long one window by window).
 */
export interface TableStream {
  push(block: Block): readonly Table[];
  /** What was still waiting for more rows, and the profile of every table region. */
  end(): { readonly tables: readonly Table[]; readonly profiles: readonly GridProfile[] };
}

export type CreateTableStream = (context: UnderstandingContext) => TableStream;
