import type { Role } from '../../roles';
import { statisticOf } from '../../words/statistics-in-name';
import { decide, verdict, type DraftColumn } from '../columns/draft-column';
import { textsOf } from '../nobody/texts-of-column';
import type { UndecidedTable } from '../undecided-table';

/** Sums of money have two decimals, what people are asked for has few: a quotient is printed with all that a float has. */
const DECIMALS_OF_QUOTIENTS = 10;
const MEASURES: ReadonlySet<Role> = new Set<Role>(['dimension', 'total-contribution']);
const OF_MODELS: ReadonlySet<Role> = new Set<Role>([
  ...(['coefficient', 'standard-error', 'p-value', 'odds-ratio', 'confidence-limit', 'correlation'] as const),
]);

/** `groupby().mean()` as programs write it: `age, income, score` over quotients, a row for each group. */
export function meansOfGroups(table: UndecidedTable): void {
  const [groups, ...others] = table.columns;
  if (!groups || groups.facts.numbers > 0 || others.some(({ role }) => OF_MODELS.has(role))) return;
  const quotients = others.filter(isOfQuotients);
  if (!quotients.some(({ role }) => MEASURES.has(role))) return;
  if (textsOf(table, groups).some((text) => statisticOf(text) !== undefined)) return;
  for (const column of quotients)
    if (MEASURES.has(column.role) || isScore(column))
      decide(column, verdict('mean', 0.7, 'quotients with all their digits, a row for each group'));
}

function isOfQuotients({ facts }: DraftColumn): boolean {
  return facts.decimals >= DECIMALS_OF_QUOTIENTS && facts.numbers === facts.filled && facts.whole < 1;
}

/** Beside other measures a score is one, and not what a test gave. */
function isScore({ role, name }: DraftColumn): boolean {
  return role === 'test-statistic' && /(?:^|[\s_.])score$/i.test(name.trim());
}
