import { isAbout } from '../../words/meaning';
import type { Role } from '../../roles';
import type { DraftColumn } from '../columns/draft-column';
import { isLevelWord, isMiddle } from '../columns/levels';
import type { DraftRow } from './row-hints';

/** Names so short that a category may have them too: `SE` is also south-east. */
const SHORT = /^(?:[qp]\d{1,2}|\p{L}|se|sd|or|hr|rr|min|max|na|mean|sum|no|yes)$/iu;

const BESIDE: ReadonlySet<Role> = new Set<Role>([
  'p-value',
  'test-statistic',
  'dimension',
  'identifier',
  'code',
  'geography',
  'name',
  'year',
  'date',
]);

/** Quarters, phases, fifths such as `Q1 (least deprived)`, and `Q3 food` among questions: numbers of rows where no other row names a statistic. */
const NUMBERED =
  /^(?:[qp]\d{1,2}(?:\s?[([][^\d%]{1,60})?|q\d{1,2} \p{L}[\p{L} ]*|(?:[ck][uv]artil\p{L}{0,2}|quartiles?|kwartiel|kvartiili) \d)$/iu;
/** `Not at risk` beside `At risk`: two groups of people. */
const NEGATED =
  /^(?:not|no|non|nicht|kein\p{L}{0,2}|pas (?:de|à)|sin|sense|ne|bez|niet|geen|ikke|ingen|inte|ej|ei) /iu;

/** `Median [range]` over its column, beside an `n`: rows called `Lower` and `Upper` are levels there. */
function isNamedPair({ parts, role, confidence }: DraftColumn): boolean {
  return parts !== undefined && confidence >= 0.9 && role !== 'count' && role !== 'percentage';
}

/** Each of them has its opposite among the rows. */
function areOpposites(named: readonly DraftRow[], rows: readonly DraftRow[]): boolean {
  const own = new Set(rows.map(labelOf));
  const negated = new Set(
    [...own].filter((label) => NEGATED.test(label)).map((label) => label.replace(NEGATED, '')),
  );
  return (
    negated.size > 0 &&
    named.every((row) => {
      const label = labelOf(row);
      return negated.has(label) || (NEGATED.test(label) && own.has(label.replace(NEGATED, '')));
    })
  );
}

function ownLabel(row: DraftRow | undefined): string | undefined {
  return row?.labels.at(-1);
}

function labelOf({ labels }: DraftRow): string {
  return (labels.at(-1) ?? '').trim().toLowerCase();
}

/**
 * `describe()`: mean, deviation and ends of each variable down the side. Columns are variables there, whatever they are called
 * (`event`, `time`): none of two is a mean and a deviation itself.
 */
export function describeVariables(columns: readonly DraftColumn[], rows: readonly DraftRow[]): boolean {
  if (countsMissing(columns)) return false;
  const said = new Set(rows.map(({ statistic, statistics }) => statistic?.role ?? statistics[0]));
  const across = new Set(columns.map(({ role }) => role));
  const ends = said.has('minimum') || said.has('maximum');
  return ends && said.has('mean') && said.has('sd') && !DESCRIBED.some((role) => across.has(role));
}

/** `n_missing, pct_missing` beside the variables of a data set: `lactate_max` is one of them, and no maximum. */
function countsMissing(columns: readonly DraftColumn[]): boolean {
  const figures = columns.filter(({ facts }) => facts.numbers > 0);
  return figures.length > 0 && figures.every(({ name }) => isAbout(name, 'missing'));
}

const DESCRIBED = ['mean', 'sd', 'minimum', 'maximum'] as const;

/**
 * Do row labels say what the figures are? Yes when they name statistics in words that no category has, or several
 * different ones; no when the columns name statistics of their own (`n, mean, sd` across).
 */
export function rowsDecide(columns: readonly DraftColumn[], rows: readonly DraftRow[]): boolean {
  const named = rows.filter(
    ({ statistic, statistics }, at) =>
      (statistic ?? statistics.length > 0) &&
      !isMiddle(ownLabel(rows[at - 1]), ownLabel(rows[at]) ?? '', ownLabel(rows[at + 1])),
  );
  if (named.length === 0 || countsMissing(columns)) return false;
  if (describeVariables(columns, named)) return true;
  const statistics = columns.filter(
    ({ role, confidence, parts }) =>
      confidence >= 0.8 && role !== 'count' && !BESIDE.has(role) && role !== 'other' && !parts,
  );
  const counts = columns.filter(({ role, confidence }) => role === 'count' && confidence >= 0.95);
  if (counts.length > 0 && (statistics.length > 0 || columns.some(isNamedPair))) return false;
  if (statistics.length > 1 && new Set(statistics.map(({ role }) => role)).size > 1) return false;
  if (areOpposites(named, rows)) return false;
  const clear = named.filter(({ labels }) => {
    const label = (labels.at(-1) ?? '').trim();
    return !SHORT.test(label) && !isLevelWord(label);
  });
  if (named.every(({ labels }) => NUMBERED.test((labels.at(-1) ?? '').trim()))) return false;
  const roles = new Set(named.map(({ statistic, statistics: of }) => statistic?.role ?? of[0]));
  return (
    clear.length > 0 ||
    roles.size >= 3 ||
    (roles.size === 2 && named.length === rows.length) ||
    (named.length === 1 && roles.has('count'))
  );
}
