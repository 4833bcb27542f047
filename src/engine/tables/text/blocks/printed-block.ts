import type { TextRow } from '../text-grid';

/** Lines that a program prints in a form of their own, and the tables that they are. */
export interface PrintedBlock {
  /** Behind the last line. */
  readonly to: number;
  /** Each by its rows: one block may hold several (statistics of all measures, counts of the levels of each factor). */
  readonly tables: readonly (readonly TextRow[])[];
}
