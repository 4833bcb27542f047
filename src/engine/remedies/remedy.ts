import type { Anchor } from '../model/anchor';

/** What can be done about counts that may not go out as they are. */
export const REMEDY_METHODS = ['suppression'] as const;
export type RemedyMethod = (typeof REMEDY_METHODS)[number];

export interface RemedyAsked {
  readonly method: RemedyMethod;
}

/** Why a cell changes: `small` may not go out, `hides` would give such a one back, `share` is printed from one of them. */
export type WhyChanged = 'small' | 'hides' | 'share';

export interface CellChange {
  readonly anchor: Anchor;
  readonly before: string;
  readonly after: string;
  readonly why: WhyChanged;
}

/** What readers of the table no longer get. */
export interface Loss {
  readonly cells: number;
  /** Of so many counts that are shown. */
  readonly ofCells: number;
  /** Sum of the counts that are lost, totals among them. */
  readonly sum: number;
  readonly ofSum: number;
}

/** How one table changes, and how good that is. */
export interface TableRemedy {
  /** `t1`, `t2`, … within the file. */
  readonly table: string;
  readonly title: string;
  readonly changes: readonly CellChange[];
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
