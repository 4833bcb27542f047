import { sumRow } from '../audit/solver';
import type { SuppressionMeans } from '../suppression/problem';

/** Whole numbers that are not negative, and which of them are sums of others. */
export interface RoundingProblem {
  readonly values: readonly number[];
  readonly equations: readonly { readonly total: number; readonly parts: readonly number[] }[];
  /** A whole number of at least 2. */
  readonly base: number;
}

export interface Rounded {
  /** Multiples of the base, in the order of the values. */
  readonly values: readonly number[];
  /** Sum of all moves. */
  readonly moved: number;
  /** No rounding of this kind moves less. */
  readonly bound: number;
  readonly optimal: boolean;
}

/**
 * Zero-restricted controlled rounding: each number goes to a multiple of the base next to it, multiples stay (zeros with
 * them), and all sums still hold. Of all such roundings one that moves least.
 *
 * A number between two multiples goes down (0) or up (1), so a sum is an equation in zeros and ones; for tables of two
 * sides, also with subtotals along one, its matrix is totally unimodular and the linear program alone is whole. In others
 * there may be no such rounding at all.
 * Source: Cox, A constructive procedure for unbiased controlled rounding (1987); Salazar, Controlled rounding and cell
 * perturbation (2006).
 *
 * @returns undefined where there is none, or none was found in time
 */
export function controlledRounding(
  { values, equations, base }: RoundingProblem,
  { solver, secondsLeft }: SuppressionMeans,
): Rounded | undefined {
  const rest = values.map((value) => value % base);
  const columns = rest.map((over) => ({ cost: base - 2 * over, lo: 0, hi: over === 0 ? 0 : 1 }));
  const floor = (cell: number) => Math.floor((values[cell] ?? 0) / base);
  const rows = equations.map((sum) =>
    sumRow(sum, floor(sum.total) - sum.parts.reduce((all, part) => all + floor(part), 0)),
  );
  const program = solver.open(columns, rows);
  try {
    const solved = program.solve({ whole: true, seconds: secondsLeft(), gap: 0.999 });
    if (solved.kind === 'impossible' || solved.values.length < values.length) return undefined;
    const rounded = values.map((_, cell) => base * (floor(cell) + Math.round(solved.values[cell] ?? 0)));
    if (!equations.every(({ total, parts }) => sumOf(rounded, parts) === rounded[total])) return undefined;
    const moved = rounded.reduce((sum, value, cell) => sum + Math.abs(value - (values[cell] ?? 0)), 0);
    const least = rest.reduce((sum, over) => sum + over, 0) + Math.ceil(solved.bound - 1e-6);
    const optimal = solved.kind === 'optimal';
    return { values: rounded, moved, bound: optimal ? moved : Math.max(0, least), optimal };
  } finally {
    program.close();
  }
}

function sumOf(values: readonly number[], parts: readonly number[]): number {
  return parts.reduce((sum, part) => sum + (values[part] ?? 0), 0);
}
