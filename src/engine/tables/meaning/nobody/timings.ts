import type { Role } from '../../roles';
import { decide, verdict } from '../columns/draft-column';
import type { UndecidedTable } from '../undecided-table';

/** What a column is called that says how often a program ran, and not how many people there are. */
const RUNS =
  /^(?:neval|n[ _]?(?:runs?|reps?|iter(?:ations?)?|itr|gc)|runs|reps|repetitions|replications|replicates|iterations|loops)$/i;
const OF_TIMINGS =
  /\bbench(?:mark)?\b|\btimings?\b|\bUnit: (?:nano|micro|milli)?seconds\b|\bseconds per run\b/i;
const OF_PEOPLE: ReadonlySet<Role> = new Set<Role>([
  ...(['mean', 'median', 'sd', 'variance', 'quantile', 'minimum', 'maximum', 'range'] as const),
]);

/** Means and medians of a benchmark are those of runs: nobody stands behind them, however few they are. */
export function timingsOfRuns({ columns, title }: UndecidedTable): void {
  const counted = columns.some(({ name }) => RUNS.test(name.trim()));
  if (!counted || columns.some(({ role, name }) => role === 'count' && !RUNS.test(name.trim()))) return;
  if (
    !OF_TIMINGS.test(title) &&
    !columns.some(({ name }) => /^(?:expr|expression|method|function|test)$/i.test(name.trim()))
  )
    return;
  for (const column of columns)
    if (RUNS.test(column.name.trim()) || OF_PEOPLE.has(column.role))
      decide(column, verdict('other', 0.85, 'how long a program ran'));
}
