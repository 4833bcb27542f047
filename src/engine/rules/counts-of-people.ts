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

/**
 * `(in 1000)`, `(1 000 personer)`, `(in Tausend)`: only where nothing else stands in the brackets, since `(population in thousands)`
 * is said of one column and `(per 1000)` of a rate.
 */
const IN_THOUSANDS =
  /[([]\s?(?:(?:in|en|i|v|x|×)\s(?:1[ .,\u00a0\u202f]?000|thousands?|tausend|milliers|miles|milers|tisících|tusen|duizend(?:en)?)|tuhansina|1[ .,\u00a0\u202f]?000 (?:people|persons|personen|personnes|personas|persones|personer|osob|henkilöä))\s?[)\]]/iu;

/** How many people a count of one says: its title or a note may say that all are printed in thousands. */
export function peopleInOne({ title, notes }: Table): number {
  return [title, ...notes].some((text) => IN_THOUSANDS.test(text.slice(0, 300))) ? 1000 : 1;
}
