import type { Anchor, Place } from './anchor';
import type { CellsInText } from './cells-in-text';

/**
 * What a reader makes of a file, in reading order, as a stream of blocks.
 *
 * Readers never hold a whole file: a long grid arrives as several `rows` blocks with the same grid, a long text as
 * several `lines` blocks. Whatever a reader could not understand it says in an `unread` block, so that no byte is
 * silently outside the check.
 */
export type Block = RowsBlock | LinesBlock | MarksBlock | PictureBlock | PartBlock | UnreadBlock;

/** A grid of cells: one CSV file, one worksheet, one table of a document (`table` 1-based where there are several). */
export interface GridInfo extends Place {
  /** Its own in the file. */
  readonly id: string;
  /** Absent: a table that a person reads. */
  readonly holds?: GridContent;
  /** What stands above it or names it, where that is no row of the grid: a caption, a heading, the title of a plot. */
  readonly caption?: string;
  /** Made out in a picture, as `LinesBlock` says. */
  readonly guessed?: boolean;
}

/** `marks`: what a chart draws, a row for each mark. `store`: data that rides along unseen, as behind a pivot table. */
export type GridContent = 'marks' | 'store';

export interface RowsBlock {
  readonly kind: 'rows';
  readonly grid: GridInfo;
  /** 1-based number of `rows[0]`. Rows of a grid arrive without gaps: an empty row is an empty array. */
  readonly firstRow: number;
  /** Cells as a person reads them (number formats applied). Rows may differ in length. */
  readonly rows: readonly (readonly string[])[];
  /** The same cells as places in a text, where a reader has them so; `rows` are made of them when first asked for. */
  readonly inText?: CellsInText;
  /** Sparse: only cells that are more than their text. Key: `cellKey(row, column)`. */
  readonly details: ReadonlyMap<number, CellDetail>;
  /** 1-based numbers of rows of this block and columns of the grid that a viewer does not show. */
  readonly hiddenRows?: ReadonlySet<number>;
  readonly hiddenColumns?: ReadonlySet<number>;
  /** Set on the last block of the grid. */
  readonly last: boolean;
}

export interface CellDetail {
  /** The stored number when the shown text has lost digits, else absent. */
  readonly stored?: number;
  readonly formula?: string;
  readonly type?: 'number' | 'text' | 'boolean' | 'date' | 'error';
  readonly rowSpan?: number;
  readonly columnSpan?: number;
  /** The text cannot be seen: white on white, size 1, the format `;;;`. */
  readonly invisible?: boolean;
  readonly bold?: boolean;
  readonly indent?: number;
}

/** Text: the file's own, or one of several that stand in it, each with a `place` of its own and lines from 1. */
export interface LinesBlock {
  readonly kind: 'lines';
  readonly place?: Place;
  /** Where the text is not written as the file is: a format of `formats.ts`. */
  readonly format?: string;
  /** Made out in a picture by a program, which may be wrong: nothing found in it is certain. */
  readonly guessed?: boolean;
  /** Where data stand of which grids are made, in order: no tables are looked for there. Of JSON, in every block of the text. */
  readonly apart?: readonly TextRange[];
  /** 1-based number of `lines[0]`. */
  readonly firstLine: number;
  readonly lines: readonly string[];
  /** Set on the last block of the text. */
  readonly last: boolean;
}

/** From `start` in one line up to `end` in another; lines 1-based, offsets 0-based. */
export interface TextRange {
  readonly line: number;
  readonly start: number;
  readonly lastLine: number;
  readonly end: number;
}

/** Points of a drawing that were counted and whose values are not known. */
export interface MarksBlock {
  readonly kind: 'marks';
  readonly anchor: Anchor;
  /** Lines over each other, or the steps of one; else single shapes. */
  readonly drawn?: 'lines' | 'steps';
  readonly marks: number;
}

/** A picture, and what a program could make out in it. */
export interface PictureBlock {
  readonly kind: 'picture';
  readonly anchor: Anchor;
  /** `unknown`: nobody looked, for the reason that an `unread` block gives. */
  readonly text: 'none' | 'some' | 'unknown';
  /** Lines that stand one below the other with two numbers and more each. */
  readonly tableLines: number;
  /** Small signs of one shape at many places, as a scatter plot has them. */
  readonly points: number;
}

/** Something in the file beside its visible content. */
export interface PartBlock {
  readonly kind: 'part';
  readonly part: PartKind;
  readonly anchor: Anchor;
  /** What a person should read about it: the sheet's name, the comment's text, the property's value. */
  readonly text: string;
}

export const PART_KINDS = [
  'hidden-sheet',
  'hidden-slide',
  'hidden-row',
  'hidden-column',
  'filtered-row',
  'invisible-text',
  'covered-text',
  'outside-text',
  'hidden-layer',
  'comment',
  'notes',
  'defined-name',
  'bookmark',
  'unused-string',
  'chart-cache',
  'pivot-cache',
  'external-link',
  'connection',
  'custom-xml',
  'embedded-object',
  'image',
  'thumbnail',
  'macro',
  'property',
  'script',
  'form',
  // Values beside each other that a person chooses from, or that a filter or a formula knows: apart by line ends.
  'list',
  'attribute',
  'revision',
  // Of archives and packages: what two programs show differently, what none shows, and entries that are no files.
  'disagreement',
  'hidden-bytes',
  'entry-name',
  'special-entry',
  // What a statistics program saved: a thing that carries more than it shows, and a file of records by its header alone.
  'model',
  'data-file',
  // Of files that are no packages: what follows their end.
  'appended-bytes',
] as const;
export type PartKind = (typeof PART_KINDS)[number];

export interface UnreadBlock {
  readonly kind: 'unread';
  readonly anchor: Anchor;
  readonly reason: string;
  /**
   * `broken`: the input is damaged (exit code 3); `limit`: a limit stopped us; `unsupported`: no reader for it;
   * `bomb`: it unpacks to far more than it seems; `oversized`: a picture of more points than anybody looks at.
   */
  readonly cause: 'broken' | 'limit' | 'unsupported' | 'encrypted' | 'bomb' | 'oversized';
}

const COLUMNS = 2 ** 20;

/** One number for a cell address; `row` and `column` 1-based, column below 2^20. */
export function cellKey(row: number, column: number): number {
  return row * COLUMNS + column;
}

export function cellOfKey(key: number): { row: number; column: number } {
  return { row: Math.floor(key / COLUMNS), column: key % COLUMNS };
}
