import { auditPublished } from '../audit/audit-table';
import { isEndangered, type KnownLimits } from '../audit/endangered';
import type { PublishedTable } from '../audit/published-table';
import { optimalSuppression } from './optimal-suppression';
import type { SuppressionMeans, SuppressionPattern, SuppressionProblem } from './problem';

/** Share of a count by which an intruder has to be unsure of it on either side, as `allow` of the audit expects. */
const PROTECTION = 0.2;
/** The audit knows what the problem does not: bounds such as `<5`, percentages, whole numbers. */
const ROUNDS = 6;

export interface ToProtect {
  readonly published: PublishedTable;
  /** A value for every count, also for those that are not shown. */
  readonly values: readonly number[];
  /** Counts that may not be known. */
  readonly primary: readonly number[];
  readonly limits: KnownLimits;
  readonly means: SuppressionMeans;
}

export type Protected =
  | { readonly kind: 'protected'; readonly pattern: SuppressionPattern }
  /** No pattern was found in the time given. */
  | { readonly kind: 'too-long' }
  /** Whatever is taken out, the audit still finds something. */
  | { readonly kind: 'not-enough' };

/**
 * The pattern of least loss that passes the audit. What the audit still finds in one is protected more in the next; as a
 * rule it finds nothing in the first.
 */
export function protectedPattern({ published, values, primary, limits, means }: ToProtect): Protected {
  const asked = new Map(primary.map((cell) => [cell, protectionOf(values[cell] ?? 0)]));
  let bound: number | undefined;
  for (let round = 0; round < ROUNDS; round++) {
    const pattern = optimalSuppression(problemOf(published, values, asked), means);
    if (!pattern) return { kind: means.secondsLeft() > 0 ? 'not-enough' : 'too-long' };
    // Only the first problem asks for no more than what must be: its bound holds for every remedy.
    bound ??= pattern.bound;
    const endangered = endangeredIn(withoutCells(published, pattern.suppressed), limits);
    if (!endangered) break;
    if (endangered.length === 0) {
      return { kind: 'protected', pattern: { ...pattern, bound, optimal: pattern.objective <= bound } };
    }
    for (const cell of endangered)
      asked.set(cell, asked.has(cell) ? 2 * (asked.get(cell) ?? 0) : protectionOf(values[cell] ?? 0));
  }
  return { kind: 'not-enough' };
}

/**
 * Which counts an intruder knows too well that may not be known, and those of which that could not be computed. Undefined
 * where what is shown does not add up, so that nothing can be said.
 */
export function endangeredIn(published: PublishedTable, limits: KnownLimits): readonly number[] | undefined {
  const audit = auditPublished(published);
  if (audit.kind === 'does-not-add-up') return undefined;
  if (audit.kind === 'nothing-suppressed') return [];
  const at = new Map(published.cells.map((cell, index) => [cell, index]));
  return audit.cells
    .filter((cell) => !cell.computed || isEndangered(cell, limits))
    .flatMap(({ cell }) => at.get(cell) ?? []);
}

function protectionOf(value: number): number {
  return Math.max(1, Math.ceil(value * PROTECTION));
}

/** What is lost with a count is its value; zeros hide nothing, and everybody expects them. */
function problemOf(
  { cells, sums }: PublishedTable,
  values: readonly number[],
  asked: ReadonlyMap<number, number>,
): SuppressionProblem {
  return {
    cells: cells.map(({ state }, cell) => {
      const value = values[cell] ?? 0;
      const isShown = state === 'shown';
      return { value, weight: isShown ? value : 0, fixed: isShown && value === 0 };
    }),
    equations: sums.map(({ total, parts }) => ({ total, parts })),
    primaries: [...asked].map(([cell, protection]) => {
      return { cell, lower: Math.min(protection, values[cell] ?? 0), upper: protection };
    }),
  };
}

function withoutCells(published: PublishedTable, taken: readonly number[]): PublishedTable {
  const cells = [...published.cells];
  for (const index of taken) {
    const cell = cells[index];
    if (cell?.state === 'shown')
      cells[index] = { ...cell, lo: 0, hi: Infinity, text: '', state: 'suppressed' };
  }
  return { ...published, cells };
}
