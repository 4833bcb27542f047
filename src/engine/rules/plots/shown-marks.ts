import type { ColumnProfile, GridProfile } from '../../tables/profile';
import type { Role } from '../../tables/roles';
import { SURE } from '../../tables/table';

/** Roles that only groups have: their figures are judged by the rules about counts and statistics. */
const OF_GROUPS: ReadonlySet<Role> = new Set<Role>([
  ...(['count', 'percentage', 'rate', 'mean', 'sd', 'variance', 'median', 'quantile', 'total'] as const),
  ...([
    'coefficient',
    'odds-ratio',
    'standard-error',
    'confidence-limit',
    'test-statistic',
    'p-value',
  ] as const),
  ...(['number-at-risk', 'number-of-events', 'survival', 'correlation', 'r-squared'] as const),
]);
/** A label of more values names its rows. */
const MOST_LABELS = 40;
const NAMING: ReadonlySet<Role> = new Set<Role>(['year', 'date', 'time', 'geography', 'bin-edge', 'rank']);

/** Does some column say that each row is a group: a count, a mean, an estimate? */
export function isAboutGroups({ columns }: Pick<GridProfile, 'columns'>): boolean {
  return columns.some(
    ({ line }) => line.confidence >= SURE && OF_GROUPS.has(line.role) && !isNamedByLetter(line),
  );
}

/** `t`, `w`, `F`: a statistic of a test in a table of tests, and as well any measure behind the marks of a plot. */
function isNamedByLetter({ name, role }: ColumnProfile['line']): boolean {
  return role === 'test-statistic' && name.trim().length === 1;
}

/**
 * Are the rows single marks, rather than the values of labelled bars or of a line over time? Two columns of numbers
 * without a label before them, or a label that comes back.
 */
export function areSingleMarks({ columns, dataRows }: Pick<GridProfile, 'columns' | 'dataRows'>): boolean {
  const [first] = columns;
  if (!first) return false;
  const numbers = columns.filter(isOfNumbers);
  if (NAMING.has(first.line.role)) return false;
  if (isOfNumbers(first)) return numbers.length >= 2;
  return numbers.length >= 1 && first.samples.length <= Math.min(dataRows / 2, MOST_LABELS);
}

function isOfNumbers({ line }: ColumnProfile): boolean {
  return line.type === 'number';
}
