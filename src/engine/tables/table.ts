import type { Anchor } from '../model/anchor';
import type { GridInfo } from '../model/document';
import type { Corrected, CorrectedWhole } from './corrections';
import type { Reading } from './reading';
import type { Role } from './roles';
import type { TableKind } from './table-kinds';

/** How sure we are of a role, 0 to 1. Below `SURE` a rule answers `unsure` instead of `flagged`. */
export type Confidence = number;
export const SURE: Confidence = 0.6;

/** A table as understood: the one structure that rules look at, whatever the file was. */
export interface Table {
  /** `t1`, `t2`, … within the file. */
  readonly id: string;
  readonly grid: GridInfo;
  readonly sheet?: string;
  /** Of the whole table, as a spreadsheet shows it; in text, of its lines. */
  readonly range: Range;
  readonly title: string;
  /** Notes, captions and header lines near the table, in reading order. */
  readonly notes: readonly string[];
  readonly kind: TableKind;
  /** A person said of it as a whole that it is not what it was taken for. */
  readonly corrected?: CorrectedWhole;
  readonly columns: readonly Line[];
  readonly rows: readonly Line[];
  /** Data cells only (no header, no row label), row by row; a composite `12 (34.5%)` gives two cells. */
  readonly cells: readonly TableCell[];
  /** The first of these: asking for it makes no other. */
  readonly firstCell: TableCell | undefined;
  /** The same cells, of these roles only: no cell is made that has another one. Rules ask for what they look at. */
  cellsOf(roles: ReadonlySet<Role>): readonly TableCell[];
  /**
   * The numbers of each column that may hold cells of these roles, without a cell for any: who looks for few among
   * millions looks here first. Undefined where rows have a say in what a number is.
   */
  numbersOf(roles: ReadonlySet<Role>): readonly NumbersOfColumn[] | undefined;
  /** The same table as if it had these rows only. */
  withRows(positions: readonly number[]): Table;
  /** Measures stand below one another in the file and groups across: `rows` are what it prints as columns. */
  readonly turned: boolean;
  /** True for every chunk after the first of a table too long for one window. */
  readonly continued: boolean;
  /** True when more chunks follow: totals may lie beyond what is seen. */
  readonly continues: boolean;
}

export interface NumbersOfColumn {
  readonly line: Line;
  readonly role: Role;
  /** One a row; NaN where no plain number stands. */
  readonly values: Float64Array;
}

export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A row or a column of a table. */
export interface Line {
  /** 1-based number in the grid (in text: of the line, or of the field). */
  readonly index: number;
  /** Header or label as shown, from outside in for several levels. */
  readonly labels: readonly string[];
  /** The labels joined by ` / `. */
  readonly name: string;
  readonly role: Role;
  readonly confidence: Confidence;
  /** Why this role, in words a checker can follow. */
  readonly reasons: readonly string[];
  readonly type: 'number' | 'text' | 'date' | 'mixed' | 'empty';
  /** A total or subtotal of other lines, by label or by arithmetic. */
  readonly total: boolean;
  /** 1-based indexes of the lines that this total adds up, when known. */
  readonly parts: readonly number[];
  /** Wherever all of them are shown, they add up to it. */
  readonly proven: boolean;
  /** A person said what it is. */
  readonly corrected?: Corrected;
}

export interface TableCell {
  readonly anchor: Anchor;
  readonly row: Line;
  readonly column: Line;
  /** What this number is: the column's role, the row's, or of its part of a composite cell. */
  readonly role: Role;
  readonly confidence: Confidence;
  readonly text: string;
  readonly reading: Reading;
  /** The number that a workbook holds, where its text has lost digits: `0.0577` per cent under `0%`. */
  readonly stored?: number;
  /** In a total row or total column. */
  readonly total: boolean;
}
