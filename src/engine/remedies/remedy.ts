import type { Anchor } from '../model/anchor';

/** What can be done about counts that may not go out as they are. */
export const REMEDY_METHODS = ['suppression', 'rounding', 'collapsing'] as const;
export type RemedyMethod = (typeof REMEDY_METHODS)[number];

export interface RemedyAsked {
  readonly method: RemedyMethod;
  /** What rounded counts are multiples of; without it the least that the book lets out. */
  readonly base?: number;
}

/**
 * Why a cell changes: `small` may not go out, `hides` would give such a one back, `share` is a percentage printed from a
 * count that changes, `rounded` and `merged` are what they say.
 */
export type WhyChanged = 'small' | 'hides' | 'share' | 'rounded' | 'merged';

export interface CellChange {
  readonly anchor: Anchor;
  readonly before: string;
  readonly after: string;
  /** The same as a number, where it is one. */
  readonly value?: number;
  readonly why: WhyChanged;
}

/** What readers of the table no longer get. */
export interface Loss {
  /** Counts that are gone, or are others now. */
  readonly cells: number;
  /** Of so many counts that are shown. */
  readonly ofCells: number;
  /** Sum of the counts that are gone, totals among them; of rounded ones, of what they moved. */
  readonly sum: number;
  readonly ofSum: number;
}

export interface Gone {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** How one table changes, and how good that is. */
export interface TableRemedy {
  /** `t1`, `t2`, … within the file. */
  readonly table: string;
  readonly title: string;
  readonly changes: readonly CellChange[];
  /** Rows and columns of the grid that go, by their numbers before. */
  readonly gone?: Gone;
  readonly loss: Loss;
  /** `bound`: no remedy of its kind costs less. */
  readonly proof: { readonly objective: number; readonly bound: number; readonly optimal: boolean };
}

export type TableOutcome =
  | { readonly kind: 'remedied'; readonly remedy: TableRemedy }
  /** Every count may be released as it is. */
  | { readonly kind: 'nothing-to-do' }
  /** In words, a whole sentence. */
  | { readonly kind: 'not-possible'; readonly why: string };
