import type { Solver } from '../audit/solver';

/** A table to be protected: which cells may be taken out, what that costs, and which must not be computed again. */
export interface SuppressionProblem {
  readonly cells: readonly {
    readonly value: number;
    /** What is lost with it. */
    readonly weight: number;
    /** May not be taken out, as a zero that everybody expects. */
    readonly fixed: boolean;
  }[];
  readonly equations: readonly { readonly total: number; readonly parts: readonly number[] }[];
  readonly primaries: readonly {
    readonly cell: number;
    /** What is left must allow `value − lower` and less, and `value + upper` and more. */
    readonly lower: number;
    readonly upper: number;
  }[];
}

/**
 * A condition that every valid pattern keeps: Σ value over the suppressed cells ≥ atLeast. Patterns that break it leave a
 * primary cell known too well.
 */
export interface Cut {
  /** Indexes of cells. A value is of the cell at its place: conditions have thousands, too many for an object each. */
  readonly cells: readonly number[];
  readonly values: readonly number[];
  readonly atLeast: number;
}

/**
 * Judges patterns. Cells may be suppressed in part (0 to 1), which lets a linear program say where to look. `cells` are those
 * that may be suppressed at all: the others are shown, and no condition speaks of them.
 */
export interface Separation {
  /** The conditions that a pattern breaks: none where it protects every primary cell. */
  cuts(suppressed: Float64Array, cells: readonly number[]): readonly Cut[];
  /** Whether it protects every primary cell. */
  holds(suppressed: Float64Array, cells: readonly number[]): boolean;
  close(): void;
}

export interface SuppressionPattern {
  /** Indexes of all suppressed cells, primaries among them. */
  readonly suppressed: readonly number[];
  /** Their weight. */
  readonly objective: number;
  /** No valid pattern weighs less. */
  readonly bound: number;
  readonly optimal: boolean;
}

export interface SuppressionMeans {
  readonly solver: Solver;
  /** Time that is left; what is found by then is told with its gap. */
  readonly secondsLeft: () => number;
}
