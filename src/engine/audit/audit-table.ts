import type { Statement } from '../report/statement';
import type { Table } from '../tables/table';
import { derivationOf } from './derivation';
import { STEPS } from './intervals';
import { intervalsByQuotients } from './intervals-by-quotients';
import type { PublishedCell } from './published-cell';
import type { PublishedSum } from './published-sum';
import { countsOfStretch, publishedTable, showsAll, type PublishedTable } from './published-table';
import { systemOf } from './published-system';
import { stepByStep } from './step-by-step';
import { Contradiction, type Interval } from './system';
import { Work } from './work';

export const LIMIT_REACHED = 'not computed: a limit was reached';

/** A count that was taken out or rounded, with what can be computed of it. */
export interface AuditedCell extends Interval {
  readonly cell: PublishedCell;
  readonly exact: boolean;
  /** Sums that a person can check, the shortest first. */
  readonly because: readonly string[];
}

export type Audit =
  | { readonly kind: 'audited'; readonly cells: readonly AuditedCell[] }
  /**
   * Shown numbers do not add up, as when they are rounded: nothing can be said by adding and subtracting, and of each count
   * no more is known than its own text leaves.
   */
  | { readonly kind: 'does-not-add-up'; readonly sum: string; readonly cells: readonly AuditedCell[] }
  | { readonly kind: 'nothing-suppressed' };

/** What an intruder can compute of every suppressed or rounded count of a table, from its own sums. */
export function auditTable(table: Table, statement: Statement | undefined): Audit {
  // Most tables hide nothing, and of those of many cells not even the sums need be known.
  if (showsAll(table, statement)) return { kind: 'nothing-suppressed' };
  return auditPublished(publishedTable(table, statement));
}

/** Every count of a stretch of a long table that is not simply shown, with what its own text leaves. */
export function tooLongToAudit(table: Table, statement: Statement | undefined): readonly AuditedCell[] {
  return notComputed(countsOfStretch(table, statement), 'the table is too long to be computed');
}

/** The same, of counts and sums that are not in a file yet. */
export function auditPublished(published: PublishedTable): Audit {
  const open = published.cells.flatMap(({ state }, index) => (state === 'shown' ? [] : [index]));
  if (open.length === 0) return { kind: 'nothing-suppressed' };
  const { unexplained } = published;
  if (unexplained) return doesNotAddUp(published, unexplained.name);
  const sums = soundSums(published);
  if ('wrong' in sums) return doesNotAddUp(published, derivationOf(published, sums.wrong));
  try {
    const { system, quotients } = systemOf({ ...published, sums }, open);
    const intervals = intervalsByQuotients(system, quotients, new Work(STEPS));
    const sumsOf = sumsByCell({ ...published, sums });
    const inSteps = stepByStep(published, sums);
    const cells = open.flatMap((index, unknown): AuditedCell[] => {
      const cell = published.cells[index];
      const interval = intervals[unknown];
      if (!cell || !interval) return [];
      const exact = interval.computed && interval.lo === interval.hi;
      const inOrder = exact ? inSteps(index) : undefined;
      const single = because(published, sumsOf.get(index) ?? [], index);
      const told = inOrder === undefined ? single : [inOrder, ...single];
      return [{ ...interval, cell, exact, because: interval.computed ? told : [LIMIT_REACHED, ...told] }];
    });
    return { kind: 'audited', cells };
  } catch (error) {
    if (error instanceof Contradiction) return doesNotAddUp(published, '');
    throw error;
  }
}

function doesNotAddUp({ cells }: PublishedTable, sum: string): Audit {
  const why = `the numbers shown do not add up${sum === '' ? '' : `: ${sum}`}`;
  return { kind: 'does-not-add-up', sum, cells: notComputed(cells, why) };
}

function notComputed(cells: readonly PublishedCell[], why: string): readonly AuditedCell[] {
  const hidden = cells.filter(({ state }) => state !== 'shown');
  return hidden.map((cell) => {
    const { lo, hi } = cell;
    return { lo, hi, cell, exact: false, computed: false, because: [`not computed: ${why}`] };
  });
}

/** Of sums that can be checked: beyond it they are rounded; below it a line was taken for a total that is none. */
const WRONG_BY_CHANCE = 0.3;

/** The sums that nothing contradicts, or one that is wrong where too many are. */
function soundSums(published: PublishedTable): readonly PublishedSum[] | { readonly wrong: PublishedSum } {
  const proven = published.sums.filter((sum) => isClosed(published, sum));
  const wrong = new Set(proven.filter((sum) => isWrong(published, sum)));
  const [first] = wrong;
  if (first && wrong.size > proven.length * WRONG_BY_CHANCE) return { wrong: first };
  return published.sums.filter((sum) => !wrong.has(sum));
}

/** The sums of a table that may be held against those of others; none where they contradict each other. */
export function sumsToTrust(published: PublishedTable): readonly PublishedSum[] {
  const sums = soundSums(published);
  return published.unexplained || 'wrong' in sums ? [] : sums;
}

/** Nothing was taken out of the sum, so that it can be checked. */
function isClosed({ cells }: PublishedTable, { total, parts }: PublishedSum): boolean {
  return [total, ...parts].every((index) => cells[index]?.state !== 'suppressed');
}

function isWrong({ cells }: PublishedTable, { total, parts }: PublishedSum): boolean {
  let least = 0;
  let most = 0;
  for (const part of parts) {
    least += cells[part]?.lo ?? 0;
    most += cells[part]?.hi ?? 0;
  }
  return least > (cells[total]?.hi ?? 0) || most < (cells[total]?.lo ?? 0);
}

/** A sum, and how many of its cells were taken out: the fewer, the more it tells. */
interface TellingSum {
  readonly sum: PublishedSum;
  readonly open: number;
  /** Its words are the same for all cells that were taken out of it; a long sum has many. */
  said?: string;
}

function sumsByCell({ cells, sums }: PublishedTable): ReadonlyMap<number, readonly TellingSum[]> {
  const found = new Map<number, TellingSum[]>();
  for (const sum of sums) {
    const all = [sum.total, ...sum.parts];
    const telling: TellingSum = {
      sum,
      open: all.filter((index) => cells[index]?.state === 'suppressed').length,
    };
    for (const index of all) {
      if (cells[index]?.state === 'shown') continue;
      const others = found.get(index);
      if (others) others.push(telling);
      else found.set(index, [telling]);
    }
  }
  return found;
}

const SUMS_TOLD = 3;

function because(published: PublishedTable, sums: readonly TellingSum[], index: number): string[] {
  const shares = published.shares.told.filter(({ of, hi }) => of === index && Number.isFinite(hi));
  const told = [...sums]
    .sort((a, b) => a.open - b.open)
    .slice(0, SUMS_TOLD)
    .map((telling) => saidOf(published, telling, index));
  return [...shares.map(({ said, lo, hi }) => `${said}: ${lo === hi ? lo : `${lo} to ${hi}`}`), ...told];
}

function saidOf(published: PublishedTable, telling: TellingSum, index: number): string {
  if (published.cells[index]?.state !== 'suppressed') return derivationOf(published, telling.sum, index);
  telling.said ??= derivationOf(published, telling.sum, index);
  return telling.said;
}
