import { isOneTable, tablesByKey } from '../../differencing/pairs-of-tables';
import type { LinkedTable } from './linked-table';
import { sameCounts } from './same-counts';

/** A cell of a table, both by their places. */
export interface CellPlace {
  readonly table: number;
  readonly cell: number;
}

/** One count in two tables. */
export interface Link {
  readonly first: CellPlace;
  readonly second: CellPlace;
  readonly sure: boolean;
}

/** Two tables of a suspicion alone, that so many others have too, are looked at last. */
const MOST_SHARING = 100;
const TELLING = 10;
/** Cells looked at: some seconds. */
const MOST_HELD_AGAINST = 20_000_000;

/**
 * The counts that tables have in common, where one of the two does not simply show it. Only tables that share a telling
 * count, or the words for whom they count where counts are rounded, are held against each other.
 *
 * @returns `isPartial` when there is more than can be looked at: what few tables share was looked at first
 */
export function linksBetween(tables: readonly LinkedTable[]): {
  readonly links: readonly Link[];
  readonly isPartial: boolean;
} {
  const links: Link[] = [];
  let left = MOST_HELD_AGAINST;
  for (const [at, other] of pairsOf(tables)) {
    const [first, second] = [tables[at], tables[other]];
    if (!first || !second || isOneTable(first.table, second.table)) continue;
    left -= first.cells.length;
    if (left < 0) return { links, isPartial: true };
    for (const same of sameCounts(first, second))
      links.push({
        first: { table: at, cell: same.first },
        second: { table: other, cell: same.second },
        sure: same.sure,
      });
  }
  return { links, isPartial: false };
}

/**
 * Each pair once, an open table first: those with something in common that few others have, then those with what a hundred
 * tables have, as the totals of a cohort in each table of its report.
 */
function* pairsOf(tables: readonly LinkedTable[]): Iterable<readonly [number, number]> {
  const sharing = tablesByKey(tables, keysOf);
  const common: (readonly [number, number])[] = [];
  for (const [at, first] of tables.entries()) {
    if (!first.isOpen) continue;
    const groups = keysOf(first).map((key) => sharing.get(key) ?? []);
    const few = new Set(groups.flatMap((group) => (group.length > MOST_SHARING ? [] : group)));
    const many = new Set(groups.flatMap((group) => (group.length > MOST_SHARING ? group : [])));
    // Of two that are both open the earlier one looks.
    const isPair = (other: number) => other !== at && !(tables[other]?.isOpen && other < at);
    for (const other of sorted(few)) if (isPair(other)) yield [at, other];
    for (const other of sorted(many)) if (isPair(other) && !few.has(other)) common.push([at, other]);
  }
  yield* common;
}

function sorted(places: ReadonlySet<number>): readonly number[] {
  return [...places].sort((a, b) => a - b);
}

function keysOf({ cells, population }: LinkedTable): readonly string[] {
  const { words, spans } = population;
  const ofPeople = words.length === 0 ? [] : [`of ${words.join(' ')} ${JSON.stringify(spans)}`];
  const counts = cells.flatMap(({ key, lo, hi, state }) =>
    key !== undefined && lo === hi && lo >= TELLING && state !== 'suppressed' ? [`${key}=${lo}`] : [],
  );
  return [...new Set([...ofPeople, ...counts])];
}
