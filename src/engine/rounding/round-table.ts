import { auditPublished } from '../audit/audit-table';
import { NO_SHARES } from '../audit/published-shares';
import { publishedTable, type PublishedTable } from '../audit/published-table';
import type { CellChange, TableOutcome } from '../remedies/remedy';
import type { MendingMeans } from '../remedies/mending-means';
import type { Table } from '../tables/table';
import { sharesAnew } from '../remedies/shares-anew';
import { controlledRounding, type Rounded } from './controlled-rounding';
import { writtenAs } from './written-number';

/** Rounds the counts of a table so that its totals still add up, to a base of which every multiple may go out. */
export function roundTable(
  table: Table,
  base: number,
  { limits, statement, means }: MendingMeans,
): TableOutcome {
  if (table.continued || table.continues) return notPossible(TOO_LONG);
  const published = publishedTable(table, statement);
  const { cells, sums } = published;
  if (cells.some(({ state }) => state === 'suppressed')) return notPossible(TAKEN_OUT);
  if (cells.some(({ state }) => state === 'rounded')) return notPossible(ROUNDED);
  if (cells.every(({ lo }) => lo === 0 || limits.counts.holds(lo))) return { kind: 'nothing-to-do' };
  const values = cells.map(({ lo }) => lo);
  const addsUp = sums.every(
    ({ total, parts }) => parts.reduce((sum, p) => sum + (values[p] ?? 0), 0) === values[total],
  );
  if (published.unexplained || !addsUp) return notPossible(ADDS_NOT_UP);
  const rounded = controlledRounding({ values, equations: sums, base }, means);
  if (!rounded) return notPossible(means.secondsLeft() > 0 ? noRounding(base) : NO_TIME);
  if (isKnownAgain(published, rounded, base)) return notPossible(KNOWN_AGAIN);
  const changes = changesOf(published, rounded);
  if (!changes) return notPossible(MORE_THAN_COUNTS);
  const shares = sharesAnew(table, statement, valuesBy(published, rounded));
  if (!shares) return notPossible(PERCENTAGES);
  const moved = { objective: rounded.moved, bound: rounded.bound, optimal: rounded.optimal };
  return {
    kind: 'remedied',
    remedy: {
      ...{ table: table.id, title: table.title, changes: [...changes, ...shares], proof: moved },
      loss: {
        ...{ cells: changes.length, ofCells: cells.length, sum: rounded.moved },
        ofSum: values.reduce((sum, value) => sum + value, 0),
      },
    },
  };
}

const TOO_LONG =
  'It is too long for its totals to be held against each other: split it, each part with its totals.';
const TAKEN_OUT = 'Counts were taken out of it already, which is another protection: choose one of the two.';
const ROUNDED = 'Its counts are rounded already.';
const ADDS_NOT_UP = 'Its counts do not add up to its totals: mend them first.';
const NO_TIME = 'No rounding was found in the time given: take counts out, or merge categories.';
const KNOWN_AGAIN = 'Its totals would give a rounded count back: choose a larger base.';
const MORE_THAN_COUNTS = 'Its cells hold more than a count each: put percentages into columns of their own.';
const PERCENTAGES =
  'It holds percentages of which it is not plain what they are made from: take them out first.';

function noRounding(base: number): string {
  return `No rounding to multiples of ${base} keeps all its totals: try another base, or take counts out.`;
}

function notPossible(why: string): TableOutcome {
  return { kind: 'not-possible', why };
}

/** Who knows base and way of rounding knows each count to less than the base on either side. */
function isKnownAgain(published: PublishedTable, { values }: Rounded, base: number): boolean {
  const cells = published.cells.map((cell, index) => {
    const value = values[index] ?? 0;
    return { ...cell, lo: Math.max(0, value - base + 1), hi: value + base - 1, state: 'rounded' as const };
  });
  const audit = auditPublished({ ...published, cells, shares: NO_SHARES });
  return audit.kind !== 'audited' || audit.cells.some(({ exact }) => exact);
}

function changesOf({ cells }: PublishedTable, { values }: Rounded): readonly CellChange[] | undefined {
  const changes: CellChange[] = [];
  for (const [index, { anchor, lo, text }] of cells.entries()) {
    const value = values[index] ?? 0;
    if (value === lo) continue;
    const after = writtenAs(text, value);
    if (after === undefined) return undefined;
    changes.push({ anchor, before: text.trim(), after, value, why: 'rounded' });
  }
  return changes;
}

function valuesBy({ cells }: PublishedTable, { values }: Rounded): ReadonlyMap<string, number> {
  return new Map(cells.map(({ row, column }, index) => [`${row.index}:${column.index}`, values[index] ?? 0]));
}
