import type { Table } from '../tables/table';
import { derivationOf } from './derivation';
import { intervalsOf } from './intervals';
import {
  publishedTable,
  type PublishedCell,
  type PublishedSum,
  type PublishedTable,
} from './published-table';
import { Contradiction, type Equation, type Interval, type System } from './system';

/** A count that was taken out, with what can be computed of it. */
export interface AuditedCell extends Interval {
  readonly cell: PublishedCell;
  readonly exact: boolean;
  /** Sums that a person can check, the shortest first. */
  readonly because: readonly string[];
}

export type Audit =
  | { readonly kind: 'audited'; readonly cells: readonly AuditedCell[] }
  /** Shown numbers do not add up, as when they are rounded: nothing can be said by adding and subtracting. */
  | { readonly kind: 'does-not-add-up'; readonly sum: string }
  | { readonly kind: 'nothing-suppressed' };

/** What an intruder can compute of every suppressed count of a table, from its own sums. */
export function auditTable(table: Table): Audit {
  const published = publishedTable(table);
  const hidden = published.cells.flatMap(({ shown }, index) => (shown ? [] : [index]));
  if (hidden.length === 0) return { kind: 'nothing-suppressed' };
  const proven = published.sums.filter((sum) => isShown(published, sum));
  const wrong = proven.filter((sum) => isWrong(published, sum));
  const { unexplained } = published;
  if (unexplained) return { kind: 'does-not-add-up', sum: unexplained.name };
  const [first] = wrong;
  if (first && wrong.length > proven.length * WRONG_BY_CHANCE)
    return { kind: 'does-not-add-up', sum: derivationOf(published, first) };
  try {
    const sums = published.sums.filter((sum) => !wrong.includes(sum));
    const intervals = intervalsOf(systemOf({ ...published, sums }, hidden));
    const cells = hidden.flatMap((index, unknown): AuditedCell[] => {
      const cell = published.cells[index];
      const interval = intervals[unknown];
      return cell && interval ? [audited(published, index, cell, interval)] : [];
    });
    return { kind: 'audited', cells };
  } catch (error) {
    if (error instanceof Contradiction) return { kind: 'does-not-add-up', sum: '' };
    throw error;
  }
}

/** Of sums that can be checked: beyond it they are rounded; below it a line was taken for a total that is none. */
const WRONG_BY_CHANCE = 0.3;

function isShown({ cells }: PublishedTable, { total, parts }: PublishedSum): boolean {
  return [total, ...parts].every((index) => cells[index]?.shown);
}

function isWrong({ cells }: PublishedTable, { total, parts }: PublishedSum): boolean {
  return parts.reduce((sum, part) => sum + (cells[part]?.lo ?? 0), 0) !== cells[total]?.lo;
}

function systemOf({ cells, sums }: PublishedTable, hidden: readonly number[]): System {
  const unknownOf = new Map(hidden.map((index, unknown) => [index, unknown]));
  const equations = sums.flatMap(({ total, parts }): Equation[] => {
    const summands = [
      { index: total, sign: -1 as const },
      ...parts.map((index) => ({ index, sign: 1 as const })),
    ];
    let constant = 0;
    const terms = summands.flatMap(({ index, sign }) => {
      const unknown = unknownOf.get(index);
      if (unknown === undefined) constant -= sign * (cells[index]?.lo ?? 0);
      return unknown === undefined ? [] : [{ unknown, sign }];
    });
    return terms.length === 0 ? [] : [{ terms, constant }];
  });
  return { unknowns: hidden.map((index) => cells[index] ?? { lo: 0, hi: Infinity }), equations };
}

const SUMS_TOLD = 3;

function audited(
  published: PublishedTable,
  index: number,
  cell: PublishedCell,
  interval: Interval,
): AuditedCell {
  const because = published.sums
    .filter(({ total, parts }) => total === index || parts.includes(index))
    .map((sum) => ({ sum, open: openIn(published, sum) }))
    .sort((a, b) => a.open - b.open)
    .slice(0, SUMS_TOLD)
    .map(({ sum }) => derivationOf(published, sum));
  return { ...interval, cell, exact: interval.computed && interval.lo === interval.hi, because };
}

function openIn({ cells }: PublishedTable, { total, parts }: PublishedSum): number {
  return [total, ...parts].filter((index) => cells[index]?.shown === false).length;
}
