/** A whole number that is not published. `hi` is `Infinity` where nothing bounds it. */
export interface Range {
  readonly lo: number;
  readonly hi: number;
}

export interface Term {
  /** Index of an unknown. */
  readonly unknown: number;
  readonly sign: 1 | -1;
}

/** Σ sign · unknown = constant, over the unknowns of one published sum. */
export interface Equation {
  readonly terms: readonly Term[];
  readonly constant: number;
}

/** What is published about some numbers, and what must hold between them. */
export interface System {
  readonly unknowns: readonly Range[];
  readonly equations: readonly Equation[];
}

/** The least and the greatest value that fits everything; outer bounds where it was not computed to the end. */
export interface Interval extends Range {
  readonly computed: boolean;
}

/** The published numbers contradict each other, so that no value fits. */
export class Contradiction extends Error {}
