import { isOneTable, tablesByKey, type TablesByKey } from '../../differencing/pairs-of-tables';
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

/** A count that more tables than this have tells none of them. */
const MOST_SHARING = 100;
const TELLING = 10;
/** Cells looked at: some seconds. */
const MOST_HELD_AGAINST = 20_000_000;

/**
 * The counts that tables have in common, where one of the two does not simply show it. Only tables that share a telling
 * count, or the words for whom they count where counts are rounded, are held against each other.
 *
 * @returns undefined when there is more than can be looked at
 */
export function linksBetween(tables: readonly LinkedTable[]): readonly Link[] | undefined {
  const sharing = tablesByKey(tables, keysOf);
  const links: Link[] = [];
  let left = MOST_HELD_AGAINST;
  for (const [at, first] of tables.entries()) {
    if (!first.isOpen) continue;
    for (const other of othersThan(at, first, sharing)) {
      const second = tables[other];
      // Of two that are both open the earlier one looks.
      if (!second || (second.isOpen && other < at) || isOneTable(first.table, second.table)) continue;
      left -= first.cells.length + second.cells.length;
      if (left < 0) return undefined;
      for (const same of sameCounts(first, second))
        links.push({
          first: { table: at, cell: same.first },
          second: { table: other, cell: same.second },
          sure: same.sure,
        });
    }
  }
  return links;
}

function othersThan(at: number, table: LinkedTable, sharing: TablesByKey): readonly number[] {
  const others = keysOf(table).flatMap((key) => {
    const group = sharing.get(key) ?? [];
    return group.length > MOST_SHARING ? [] : group;
  });
  return [...new Set(others)].filter((other) => other !== at).sort((a, b) => a - b);
}

function keysOf({ cells, table }: LinkedTable): readonly string[] {
  const { words, spans } = table.population;
  const ofPeople = words.length === 0 ? [] : [`of ${words.join(' ')} ${JSON.stringify(spans)}`];
  const counts = cells.flatMap(({ key, lo, hi, state }) =>
    key !== undefined && lo === hi && lo >= TELLING && state !== 'suppressed' ? [`${key}=${lo}`] : [],
  );
  return [...new Set([...ofPeople, ...counts])];
}
