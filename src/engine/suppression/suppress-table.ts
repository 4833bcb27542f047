import type { PublishedSum } from '../audit/published-sum';
import { publishedTable, type PublishedTable } from '../audit/published-table';
import type { MendingMeans } from '../remedies/mending-means';
import { MARKER } from '../remedies/said-in-statement';
import type { CellChange, TableOutcome, WhyChanged } from '../remedies/remedy';
import type { Table } from '../tables/table';
import type { SuppressionPattern } from './problem';
import { endangeredIn, protectedPattern } from './protected-pattern';
import { sharesBeside } from './shares-beside';
import { valuesThatFit } from './values-that-fit';

/**
 * Takes out the counts that are not kept, and as few others as hide them and those that were taken out before. The
 * pattern passes the audit.
 */
export function suppressTable(table: Table, { limits, statement, means }: MendingMeans): TableOutcome {
  if (table.continued || table.continues) return notPossible(TOO_LONG);
  const published = publishedTable(table, statement);
  if (published.cells.some(({ state }) => state === 'rounded')) return notPossible(ROUNDED);
  const small = published.cells.flatMap(({ state, lo }, cell) =>
    state === 'shown' && lo > 0 && !limits.counts.holds(lo) ? [cell] : [],
  );
  const endangered = published.unexplained ? undefined : endangeredIn(published, limits);
  if (!endangered) return notPossible(ADDS_NOT_UP);
  const primary = [...new Set([...small, ...endangered])];
  if (primary.length === 0) return { kind: 'nothing-to-do' };
  const values = valuesThatFit(published, means);
  if (!values || published.sums.some((sum) => !addsUp(values, sum))) return notPossible(ADDS_NOT_UP);
  const found = protectedPattern({ published, values, primary, limits, means });
  if (found.kind !== 'protected') return notPossible(found.kind === 'too-long' ? NO_TIME : NO_PATTERN);
  const changes = changesOf(published, new Set(small), found.pattern);
  const shares = sharesBeside(
    table,
    statement,
    changes.map(({ anchor }) => anchor),
  );
  const taken = shares.map(({ anchor, text }) => ({
    anchor,
    before: text,
    after: MARKER,
    why: 'share' as const,
  }));
  const { objective, bound, optimal } = found.pattern;
  return {
    kind: 'remedied',
    remedy: {
      ...{ table: table.id, title: table.title, changes: [...changes, ...taken] },
      loss: { cells: changes.length, sum: objective, ...all(published) },
      proof: { objective, bound, optimal },
    },
  };
}

const TOO_LONG =
  'It is too long for its totals to be held against each other: split it, each part with its totals.';
const ROUNDED = 'Its counts are rounded, which is another protection: choose one of the two.';
const ADDS_NOT_UP = 'Its counts do not add up to its totals: mend them first.';
const NO_TIME = 'No pattern was found in the time given: allow more, or merge categories.';
const NO_PATTERN = 'No pattern hides its small counts well enough: merge categories.';

function notPossible(why: string): TableOutcome {
  return { kind: 'not-possible', why };
}

function addsUp(values: readonly number[], { total, parts }: PublishedSum): boolean {
  return parts.reduce((sum, part) => sum + (values[part] ?? 0), 0) === values[total];
}

function changesOf(
  { cells }: PublishedTable,
  small: ReadonlySet<number>,
  { suppressed }: SuppressionPattern,
): readonly CellChange[] {
  return suppressed.flatMap((index) => {
    const cell = cells[index];
    if (cell?.state !== 'shown') return [];
    const why: WhyChanged = small.has(index) ? 'small' : 'hides';
    return [{ anchor: cell.anchor, before: cell.text.trim(), after: MARKER, why }];
  });
}

function all({ cells }: PublishedTable): { readonly ofCells: number; readonly ofSum: number } {
  const shown = cells.filter(({ state }) => state === 'shown');
  return { ofCells: shown.length, ofSum: shown.reduce((sum, { lo }) => sum + lo, 0) };
}
