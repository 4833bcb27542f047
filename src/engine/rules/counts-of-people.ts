import { spansIn } from '../differencing/spans';
import type { Role } from '../tables/roles';
import type { Table, TableCell } from '../tables/table';
import { isAbout } from '../tables/words/meaning';

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

const THOUSAND = '1[ .,\\u00a0\\u202f]?000';
/** `(1 000 personer)`. */
const THOUSANDS_OF_PEOPLE = new RegExp(
  `[([]\\s?(?:in |x |× )?${THOUSAND} (?:people|persons|personen|personnes|personas|persones|personer|osob|henkilöä)\\s?[)\\]]`,
  'iu',
);
/**
 * `(in 1000)`, `(in Tausend)`: only where nothing else stands in the brackets, since `(population in thousands)` is said of
 * one column and `(per 1000)` of a rate.
 */
const IN_THOUSANDS = new RegExp(
  `[([]\\s?(?:(?:in|en|i|v|x|×)\\s(?:${THOUSAND}|thousands?|tausend|milliers|miles|milers|tisících|tusen|duizend(?:en)?)|tuhansina)\\s?[)\\]]`,
  'iu',
);
const LOOKED_AT = 300;

/**
 * How many people a count of one may say, by a title or a note that calls figures thousands. Both where these may as well be
 * the amounts that people are grouped by (`Firms by turnover (in thousands)`) or that stand beside their number.
 */
export function peopleInOne(table: Table): readonly number[] {
  const texts = [table.title, ...table.notes].map((text) => text.slice(0, LOOKED_AT));
  if (texts.some((text) => THOUSANDS_OF_PEOPLE.test(text))) return [1000];
  const said = texts.filter((text) => IN_THOUSANDS.test(text)).map((text) => text.replace(IN_THOUSANDS, ' '));
  if (said.length === 0) return [1];
  const maySayAmounts = said.some((text) => isAbout(text, 'amount')) || hasMeasures(table) || hasBands(table);
  return maySayAmounts ? [1, 1000] : [1000];
}

const MEASURES: ReadonlySet<Role> = new Set<Role>([
  ...(['rate', 'mean', 'sd', 'variance', 'minimum', 'maximum', 'range', 'median'] as const),
  ...(['quantile', 'total-contribution', 'weight', 'other'] as const),
]);

function hasMeasures(table: Table): boolean {
  return table.cellsOf(MEASURES).some(({ reading }) => reading.kind !== 'empty' && reading.kind !== 'text');
}

function hasBands({ rows, columns }: Table): boolean {
  return [...rows, ...columns].some(({ name }) => spansIn(name).spans.some(({ period }) => !period));
}
