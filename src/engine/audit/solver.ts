/** A variable of a linear program, which is minimised. */
export interface ProgramColumn {
  readonly cost: number;
  readonly lo: number;
  /** `Infinity` where nothing bounds it. */
  readonly hi: number;
}

export interface ProgramRow {
  readonly lo: number;
  readonly hi: number;
  /** Each value is of the column at its place. */
  readonly columns: readonly number[];
  readonly values: readonly number[];
}

/** Parts that add up to their total, but for what they exceed it by. */
export function sumRow(
  { total, parts }: { readonly total: number; readonly parts: readonly number[] },
  by = 0,
): ProgramRow {
  return { lo: by, hi: by, columns: [total, ...parts], values: [-1, ...parts.map(() => 1)] };
}

/** What a solver says, in floating point: whoever proves something with it checks in whole numbers. */
export interface Solved {
  /** `stopped`: at the time limit, with `values` the best that was found, if any was. */
  readonly kind: 'optimal' | 'stopped' | 'impossible';
  readonly values: Float64Array;
  /** One a row; empty for whole numbers. */
  readonly duals: Float64Array;
  /** No solution costs less. */
  readonly bound: number;
}

/** One program that is solved again and again while it grows. */
export interface Program {
  addRows(rows: readonly ProgramRow[]): void;
  change(column: number, to: ProgramColumn): void;
  /** @param options `gap`: what the best may lie above the bound, where whole numbers are asked for */
  solve(options: { readonly whole: boolean; readonly seconds: number; readonly gap?: number }): Solved;
  /** Gives its memory back; nothing may be asked afterwards. */
  close(): void;
}

/** A solver of linear and mixed-integer programs, handed to the engine by whoever runs it. */
export interface Solver {
  open(columns: readonly ProgramColumn[], rows: readonly ProgramRow[]): Program;
}
