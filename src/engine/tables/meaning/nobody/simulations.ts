import type { Role } from '../../roles';
import { decide, verdict } from '../columns/draft-column';
import type { UndecidedTable } from '../undecided-table';

/** What is told of estimates over many data sets that were drawn, and never of people. */
const OF_ESTIMATES =
  /^(?:(?:abs(?:olute)?|rel(?:ative)?|mean|avg|median|pct|std)_?)?bias(?:_?(?:pct|percent))?$|^(?:coverage|cover|cp|rejection(?:_?rate)?|type_?(?:1|i)(?:_?error)?)$|^(?:\w{1,20}_)?(?:mcse|mc_?se)$|^(?:emp(?:irical)?|mc|model|mod)_?(?:se|sd)$|^rmse$|^mse$/i;
/** How many were drawn, and by what. */
const DRAWN =
  /^(?:(?:n|num|successful|failed|valid|completed|total|mc)_?)?(?:reps?|replicates?|replications?|sims?|simulations?|simulated|datasets)(?:_?(?:n|count))?$|^n_?generated$|^seed$/i;

/** Whom such data sets have stands in a column of its own, if anywhere. */
const OF_PEOPLE: ReadonlySet<Role> = new Set<Role>([
  ...([
    'count',
    'mean',
    'median',
    'sd',
    'variance',
    'quantile',
    'minimum',
    'maximum',
    'range',
    'rate',
  ] as const),
  ...(['percentage', 'number-of-events', 'other'] as const),
]);
const FEWEST = 2;

/** `bias, empirical_se, coverage, reps`: a study of a method on invented data. Nobody stands behind its rows, however few are drawn. */
export function figuresOfSimulations({ columns }: UndecidedTable): void {
  const names = columns.map(({ name }) => name.trim());
  const told = names.filter((name) => OF_ESTIMATES.test(name)).length;
  const drawn = names.filter((name) => DRAWN.test(name)).length;
  if (drawn === 0 || told + drawn <= FEWEST) return;
  for (const column of columns)
    if (OF_PEOPLE.has(column.role) && column.facts.numbers > 0)
      decide(column, verdict('other', 0.8, 'of simulated data'));
}
