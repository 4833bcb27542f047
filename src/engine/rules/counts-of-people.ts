import type { Role } from '../tables/roles';
import type { Table, TableCell } from '../tables/table';

const COUNTS: ReadonlySet<Role> = new Set<Role>(['count', 'genotype-count', 'total']);
const OVER_TIME: ReadonlySet<Role> = new Set<Role>(['number-at-risk', 'number-of-events']);

/** Roles of which a cell may be a count of people. */
export const COUNT_ROLES: ReadonlySet<Role> = new Set([...COUNTS, ...OVER_TIME]);

/** A number that says how many people, as far as roles tell. Percentages, and the steps of a survival curve, are none. */
export function isCountOfPeople(cell: TableCell, table: Table): boolean {
  const { role, reading } = cell;
  if (COUNTS.has(role)) return !(reading.kind === 'number' && reading.percent);
  return table.kind !== 'survival' && OVER_TIME.has(role);
}
