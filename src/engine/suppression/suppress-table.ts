import { publishedTable, type PublishedSum, type PublishedTable } from '../audit/published-table';
import type { Anchor } from '../model/anchor';
import type { Allow } from '../rulebook/book';
import type { Table } from '../tables/table';
import { optimalSuppression } from './optimal-suppression';
import type { SuppressionMeans, SuppressionPattern, SuppressionProblem } from './problem';

/** Which counts of a table to take out. */
export interface TableSuppression {
  readonly table: Table;
  readonly primary: readonly Anchor[];
  readonly secondary: readonly Anchor[];
  readonly pattern: Pick<SuppressionPattern, 'objective' | 'bound' | 'optimal'>;
}

export type TableOutcome =
  | { readonly kind: 'suppressed'; readonly suppression: TableSuppression }
  /** Every count may be released as it is. */
  | { readonly kind: 'nothing-small' }
  /** In words, a whole sentence. */
  | { readonly kind: 'not-possible'; readonly why: string };

/** Share of a count by which an intruder has to be unsure of it on either side, as `allow` of the audit expects. */
const PROTECTION = 0.2;

/** Takes out the counts that are not kept, and as few others as hide them. */
export function suppressTable(table: Table, kept: Allow, means: SuppressionMeans): TableOutcome {
  if (table.continued || table.continues) return notPossible(TOO_LONG);
  const published = publishedTable(table, undefined);
  const small = published.cells.flatMap(({ state, lo }, cell) =>
    state === 'shown' && lo > 0 && !kept.holds(lo) ? [cell] : [],
  );
  if (published.cells.some(({ state }) => state === 'rounded')) return notPossible(ROUNDED);
  if (published.cells.some(({ state }) => state === 'suppressed')) return notPossible(TAKEN_OUT);
  if (small.length === 0) return { kind: 'nothing-small' };
  const wrong = published.sums.find((sum) => !addsUp(published, sum));
  if (wrong) return notPossible(ADDS_NOT_UP);
  const pattern = optimalSuppression(problemOf(published, small), means);
  if (!pattern) return notPossible(NO_PATTERN);
  return { kind: 'suppressed', suppression: suppressionOf(table, published, small, pattern) };
}

const TOO_LONG =
  'It is too long for its totals to be held against each other: split it, each part with its totals.';
const ROUNDED = 'Its counts are rounded, which is another protection: choose one of the two.';
const TAKEN_OUT = 'Counts were taken out of it already: start from the whole table.';
const ADDS_NOT_UP = 'Its counts do not add up to its totals: mend them first.';
const NO_PATTERN = 'No pattern was found in the time given: allow more, or merge categories.';

function notPossible(why: string): TableOutcome {
  return { kind: 'not-possible', why };
}

function addsUp({ cells }: PublishedTable, { total, parts }: PublishedSum): boolean {
  return parts.reduce((sum, part) => sum + (cells[part]?.lo ?? 0), 0) === cells[total]?.lo;
}

/** What is lost with a count is its value; zeros hide nothing, and everybody expects them. */
function problemOf({ cells, sums }: PublishedTable, small: readonly number[]): SuppressionProblem {
  return {
    cells: cells.map(({ lo }) => ({ value: lo, weight: lo, fixed: lo === 0 })),
    equations: sums.map(({ total, parts }) => ({ total, parts })),
    primaries: small.map((cell) => {
      const protection = Math.max(1, Math.ceil((cells[cell]?.lo ?? 0) * PROTECTION));
      return { cell, lower: protection, upper: protection };
    }),
  };
}

function suppressionOf(
  table: Table,
  { cells }: PublishedTable,
  small: readonly number[],
  { suppressed, objective, bound, optimal }: SuppressionPattern,
): TableSuppression {
  const anchorsOf = (indexes: readonly number[]) =>
    indexes.flatMap((index) => {
      const cell = cells[index];
      return cell ? [cell.anchor] : [];
    });
  const isSmall = new Set(small);
  return {
    table,
    primary: anchorsOf(small),
    secondary: anchorsOf(suppressed.filter((cell) => !isSmall.has(cell))),
    pattern: { objective, bound, optimal },
  };
}
