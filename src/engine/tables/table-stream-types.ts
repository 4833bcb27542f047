import type { Block } from '../model/document';
import type { Statement } from '../report/statement';
import type { RoleCorrection } from './corrections';
import type { GridProfile } from './profile';
import type { Table } from './table';

export interface UnderstandingContext {
  readonly format: string;
  readonly statement?: Statement;
  /** What people said that lines are; of two about one line the later holds. */
  readonly corrections?: readonly RoleCorrection[];
}

export interface EndOfTables {
  readonly tables: readonly Table[];
  readonly profiles: readonly GridProfile[];
  /** Corrections that named no line of any table. */
  readonly unused?: readonly RoleCorrection[];
}

/**
 * Finds the tables in a stream of blocks and says what their numbers are. Push every block in order; tables come out
 * as soon as they are understood (a short grid at its end, a long one window by window).
 */
export interface TableStream {
  push(block: Block): readonly Table[];
  /** What was still waiting for more rows, and the profile of every table region. */
  end(): EndOfTables;
}

export type CreateTableStream = (context: UnderstandingContext) => TableStream;
