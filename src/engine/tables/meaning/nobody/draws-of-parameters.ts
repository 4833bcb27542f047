import type { Role } from '../../roles';
import { decide, verdict } from '../columns/draft-column';
import { textsOf } from './texts-of-column';
import type { UndecidedTable } from '../undecided-table';

/** `beta[2]`, `rr[1,3]`: a parameter as Stan, JAGS and BUGS write it. */
const PARAMETER = /^[\p{L}_.][\p{L}\d_.]{0,30}\[\d{1,4}(?:, ?\d{1,4}){0,3}\]$/u;
const FEWEST = 2;

const OF_DRAWS: ReadonlySet<Role> = new Set<Role>([
  ...(['mean', 'median', 'sd', 'variance', 'quantile', 'minimum', 'maximum', 'range'] as const),
]);

/** Means, medians and quantiles of what was drawn for each parameter of a model: of no person's values. */
export function drawsOfParameters(table: UndecidedTable): void {
  const names = table.columns.find(({ facts }) => facts.kinds.text > facts.filled / 2);
  if (!names) return;
  const texts = textsOf(table, names);
  const parameters = texts.filter((text) => PARAMETER.test(text)).length;
  if (parameters < FEWEST || parameters <= texts.length / 2) return;
  for (const column of table.columns)
    if (OF_DRAWS.has(column.role) && column.facts.numbers > 0)
      decide(column, verdict('other', 0.8, 'of draws of a parameter'));
}
