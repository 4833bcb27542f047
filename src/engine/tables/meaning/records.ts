import type { CellGrid } from '../layout/cell-grid';
import type { Role } from '../roles';
import { isAbout, isWord } from '../words/meaning';
import { statisticOf } from '../words/statistics-in-name';
import { commandMakesGroups } from './commands';
import { crossedColumns, hasNestedLabels } from './crossed-groups';
import type { DraftColumn } from './draft-column';
import { isOnePerson, numbersPlaces } from './numbered-people';
import { isRowNumber } from './row-numbers';
import { countCombinations, standOnce, wholeRowsReturn } from './returning-rows';
import { isTotalLabel } from '../words/says-total';

/**
 * Are the rows single people rather than groups? Points for either side: identifiers, attributes that one person has,
 * combinations and whole rows that come back; against them counts, statistics, totals, and combinations of which each stands once.
 */
export function looksLikeRecords(
  grid: CellGrid,
  columns: readonly DraftColumn[],
  rows: readonly number[],
  { title, context }: { readonly title: string; readonly context: string },
): boolean {
  if (columns.length < 2 || columns.some(saidOfGroups)) return false;
  if (rows.length < FEW) return isOneRecord(columns, rows.length, title);
  if (commandMakesGroups(title) && !SHOWS_RECORDS.test(title)) return false;
  const groups = groupingColumns(columns, rows.length);
  const combinations = countCombinations(grid, groups, rows);
  const returning = groups.length > 0 && combinations < rows.length * 0.9;
  const identifiers = columns.filter((column) => isIdentifier(column, rows.length));
  const numbered = columns[0] !== undefined && isRowNumber(columns[0]);
  const cut = CUT_OFF.test(context) && mixesWordsAndFigures(columns);
  const shown = SHOWS_RECORDS.test(title);
  const mixed = columns.length >= MANY_ATTRIBUTES && mixesWordsAndFigures(columns);
  const own = numbered ? columns.slice(1) : columns;
  const few = !returning && identifiers.length === 0 && !(numbered && rows.length < 30) && rows.length < 30;
  // PROC PRINT calls the numbers of its rows Obs: of records mostly, of a table of results at times.
  const listed = numbered && /^obs$/i.test(columns[0]?.name.trim() ?? '');
  if (few && !shown && !listed && !cut && !mixed) return false;

  const attributes = columns.filter(isAttribute).length;
  const same = identifiers.length === 0 && wholeRowsReturn(grid, own, rows);
  if (identifiers.length === 0 && attributes < 2 && !shown && !listed && !same) return false;
  const unnamedDecimals = columns.filter(
    ({ facts, confidence }) => confidence < 0.6 && facts.numbers > 0 && facts.whole < 0.9,
  ).length;
  const forRecords =
    (identifiers.length > 0 ? 3 : 0) +
    (numbered ? 0.5 : 0) +
    (shown ? 3 : listed || cut ? 2 : 0) +
    (mixed ? 2 : 0) +
    Math.min(5, attributes) +
    (returning ? 2 : 0) +
    (same ? 3 : 0) +
    (rows.length >= 30 ? 1 : 0) +
    Math.min(2, unnamedDecimals / 2);
  const forGroups =
    Math.min(
      9,
      columns.reduce((points, column) => points + groupPoints(column), 0),
    ) +
    (rowsAreStatistics(grid, own[0], rows) ? 6 : 0) +
    ((identifiers.length === 0 || beginsWithBands(own, identifiers)) && !shown ? stubPoints(own) : 0) +
    (groups.length > 1 && rows.length >= 8 && standOnce(groups, combinations, rows.length) ? 3 : 0) +
    (identifiers.length === 0 && !shown && areGroups(own, grid, rows) ? 6 : 0);
  if (forRecords < 3 || forRecords <= forGroups) return false;
  const surely = forRecords > forGroups + 4 && (identifiers.length > 0 || shown || listed);
  return surely || !hasTotals(grid, columns, rows);
}

function areGroups(columns: readonly DraftColumn[], grid: CellGrid, rows: readonly number[]): boolean {
  return crossedColumns(columns, grid, rows).length > 0 || hasNestedLabels(columns, grid, rows);
}

/**
 * One or two rows: the oldest, the one with an odd value. An identifier and attributes of a person, in words and in
 * figures, and no statistic beside them: what a model or a group has in its only row has no identifier.
 */
function isOneRecord(columns: readonly DraftColumn[], rows: number, title: string): boolean {
  const attributes = columns.filter(isAttribute).length;
  const identified = columns.some((column) => isIdentifier(column, rows)) || SHOWS_ROWS.test(title);
  const words = columns.some(({ facts }) => facts.kinds.text > facts.filled / 2);
  const figures = columns.some(({ facts }) => facts.numbers > facts.filled / 2);
  return (
    rows > 0 &&
    identified &&
    words &&
    figures &&
    attributes >= 2 &&
    !columns.some((column) => groupPoints(column) > 0)
  );
}

const FEW = 3;

/** `d[which.max(d$age), ]`, `df.loc[17]`: rows of a data set, whole. */
const SHOWS_ROWS = /^\W{0,3}[\w.]{1,40}(?:\[[^[\]]{1,120}, ?\]|\.i?loc\[.{1,120}\])\s*$/;

/** Records have no total: neither a row nor a column of figures is called so. */
function hasTotals(grid: CellGrid, columns: readonly DraftColumn[], rows: readonly number[]): boolean {
  const looked =
    rows.length > 2 * ROWS_WITH_TOTALS
      ? [...rows.slice(0, ROWS_WITH_TOTALS), ...rows.slice(-ROWS_WITH_TOTALS)]
      : rows;
  return columns.some(({ column, name, facts }) =>
    facts.numbers > facts.filled / 2
      ? isTotalLabel(name)
      : looked.some((row) => isTotalLabel(grid.text(row, column))),
  );
}

const ROWS_WITH_TOTALS = 200;

/** Commands that print the first rows of a data set, as logs repeat them above the rows. */
const SHOWS_RECORDS =
  /(?:^|[^\w])(?:head|tail|slice_head|sample_n|glimpse|View)\s?\(|\.(?:head|tail|sample)\(|^\W{0,3}li(?:st)?\b.{0,60}\bin\b|proc print/i;

/** Nobody's age is below zero: centres of clusters and other standardised figures are called like attributes, too. */
function isAttribute({ name, facts }: DraftColumn): boolean {
  return isAbout(name, 'attribute') && (!(facts.least < 0) || isAbout(name, 'fit') || SIGNED.test(name));
}

const SIGNED = /resid|predict|fitted|score|linear|income|balance/i;

/** What programs write below the first and last of many rows: `[540 rows x 10 columns]`, `# … with 5,990 more rows`. */
const CUT_OFF = /\[\d{2,} rows x \d+ columns\]|with [\d,]{2,} more rows|A tibble: [\d,]{3,} ×/m;

const MANY_ATTRIBUTES = 6;

/** Words stand right of figures: tables of groups name them on the left, records have their attributes in any order. */
function mixesWordsAndFigures(columns: readonly DraftColumn[]): boolean {
  const measured = columns.findIndex(
    (column) =>
      column.facts.numbers > column.facts.filled / 2 &&
      column.facts.distinct > 2 &&
      !STATISTICS.has(column.role) &&
      (column.facts.whole < 1 || isAttribute(column)),
  );
  const words = columns.filter(({ facts }) => facts.kinds.text > facts.filled / 2 && facts.longestText < 30);
  const after = words.filter((column) => measured >= 0 && columns.indexOf(column) > measured);
  return words.length > 1 && after.some(({ facts }) => facts.distinct < facts.filled);
}

/** Columns whose values come back: sex, stage, region. */
function groupingColumns(columns: readonly DraftColumn[], rows: number): readonly DraftColumn[] {
  return columns.filter(({ facts, role }) => {
    if (role === 'identifier' || facts.filled < rows / 2) return false;
    return facts.distinct <= Math.max(2, Math.min(rows / 2, 40)) && facts.decimals === 0;
  });
}

function isIdentifier({ name, facts, corrected, role }: DraftColumn, rows: number): boolean {
  if (corrected?.role !== undefined) return corrected.role === 'identifier';
  if (isWord(name, 'geography') || /^(?:rownames|row\.?names?|index|)$/i.test(name.trim())) return false;
  if (role === 'count' || statisticOf(name)?.role === 'count') return false;
  if (numbersPlaces(name)) return false;
  const named =
    isAbout(name, 'identifier') ||
    isWord(name, 'name') ||
    (facts.filled === rows && isOnePerson(name, facts));
  const differs =
    facts.distinct > Math.min(rows, 5000) * 0.45 || (PERSON_ALONE.test(name) && returnAlike(facts));
  return named && facts.filled > rows * 0.9 && (differs || (OF_PEOPLE.test(name) && facts.distinct >= MANY));
}

/** Bands that all differ: `id` beside them counts a group that is called so. */
function beginsWithBands([first]: readonly DraftColumn[], identifiers: readonly DraftColumn[]): boolean {
  if (first === undefined || identifiers.includes(first)) return false;
  return first.facts.kinds.range === first.facts.filled;
}

/** Of these names people are numbered and nothing else, so that in long layouts each number may come back. */
const PERSON_ALONE = /^(?:subject|patient|participant|respondent|proband|pupil|child)$/i;
const OF_PEOPLE =
  /^(?:u?subj(?:ect)?[ _.-]?id|(?:patient|person|participant|respondent|pasient|patsient|potilas)[ _.-]?(?:id|nr|no|number|nummer|numero))$/i;
const MANY = 10;

/** Words that all differ, before figures: the stub of a table of groups. */
function stubPoints([first, ...others]: readonly DraftColumn[]): number {
  if (!first) return 0;
  const { facts } = first;
  if (facts.kinds.text + facts.kinds.range <= facts.filled / 2 || facts.distinct < facts.filled) return 0;
  return others.every(({ facts: { kinds } }) => kinds.text + kinds.date === 0) ? 5 : 3;
}

/** A person said that the column counts or measures groups. */
function saidOfGroups({ corrected }: DraftColumn): boolean {
  const role = corrected?.role;
  return role === 'count' || role === 'total-contribution' || (role !== undefined && STATISTICS.has(role));
}

const STATISTICS: ReadonlySet<Role> = new Set<Role>([
  ...([
    'percentage',
    'rate',
    'mean',
    'sd',
    'median',
    'quantile',
    'confidence-limit',
    'standard-error',
    'p-value',
  ] as const),
  ...([
    'odds-ratio',
    'coefficient',
    'number-at-risk',
    'survival',
    'minimum',
    'maximum',
    'test-statistic',
  ] as const),
]);

function groupPoints({ role, confidence, facts, labels, parts }: DraftColumn): number {
  if (parts) return 3;
  const flag = facts.numbers > 0 && facts.least >= 0 && facts.greatest <= 1 && facts.decimals === 0;
  if (confidence < 0.75 || flag) return 0;
  if (role === 'count') return statisticOf(labels.at(-1) ?? '')?.role === 'count' ? 3 : 2;
  return STATISTICS.has(role) ? 2 : 0;
}

/** `describe()`: count, mean, std … down the side. */
function rowsAreStatistics(grid: CellGrid, first: DraftColumn | undefined, rows: readonly number[]): boolean {
  if (!first || rows.length > 40) return false;
  const named = rows.filter((row) => namesStatistic(grid.text(row, first.column))).length;
  return named >= 2 && named >= rows.length * 0.3;
}

/** `F` and `M` are women and men here, whatever they are the signs of. */
function namesStatistic(label: string): boolean {
  return isAbout(label, 'things') || (label.trim().length > 1 && statisticOf(label) !== undefined);
}

/** Each number comes as often as any other, and more than once: what was measured again and again of a few. */
function returnAlike({ values, numbers, distinct, whole }: DraftColumn['facts']): boolean {
  if (whole < 1 || distinct < 2 || numbers < distinct * 2) return false;
  const times = new Map<number, number>();
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1);
  return new Set(times.values()).size === 1;
}
