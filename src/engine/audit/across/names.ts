import type { Span } from '../../differencing/spans';

/** Whom a count speaks of: its categories but for ranges, and the ranges; the same in every table that has it. */
export interface Naming {
  readonly of: string;
  readonly spans: readonly Span[];
}

/** Between the categories of one count, sorted, in its name. */
export const BETWEEN = '\u0001';
/** The same, of names whose order tells two counts of a table apart. */
export const ORDERED = '\u0002';

export function keyOf({ of, spans }: Naming): string {
  return spans.length === 0 ? of : `${of}|${spans.map(({ lo, hi }) => `${lo}:${hi}`).join()}`;
}
