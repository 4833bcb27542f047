import type { CellGrid } from '../../layout/cell-grid';
import { isAbout } from '../../words/meaning';
import { statisticOf } from '../../words/statistics-in-name';
import { commandMakesGroups } from '../commands';
import { crossedColumns, hasNestedLabels } from '../kinds/crossed-groups';
import type { DraftColumn } from '../columns/draft-column';
import {
  beginsWithBands,
  groupingColumns,
  groupPoints,
  isAttribute,
  isIdentifier,
  isUnnamedMeasure,
  namesStudies,
  saidOfGroups,
  STATISTICS,
  stubPoints,
} from './record-columns';
import { holdsOwnDays } from './own-days';
import { isRowNumber } from '../columns/row-numbers';
import { countCombinations, standOnce, wholeRowsReturn } from './returning-rows';
import { isFlag, namesReturn, numbersDataTable, standAsTheyCame } from './rows-as-they-came';
import { isCountry, isTotalLabel } from '../../words/says-total';

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
  const seen = seenIn(grid, columns, rows, { title, context });
  if (isTooLittle(seen)) return false;
  const forRecords = weigh(FOR_RECORDS, seen);
  const forGroups = weigh(FOR_GROUPS, seen);
  if (forRecords < 3 || forRecords <= forGroups) return false;
  const { identifiers, shown, listed } = seen;
  const surely = forRecords > forGroups + 4 && (identifiers.length > 0 || shown || listed);
  return surely || !hasTotals(grid, columns, rows);
}

/** What either side is weighed by. */
interface Seen {
  readonly grid: CellGrid;
  readonly rows: readonly number[];
  readonly columns: readonly DraftColumn[];
  /** Without the numbers of the rows. */
  readonly own: readonly DraftColumn[];
  readonly numbered: boolean;
  /** PROC PRINT calls the numbers of its rows Obs: of records mostly, of a table of results at times. */
  readonly listed: boolean;
  /** A command says that it shows rows of a data set. */
  readonly shown: boolean;
  readonly cut: boolean;
  readonly mixed: boolean;
  readonly attributes: number;
  /** Days that each row has of its own, of what one person has: birth, diagnosis. */
  readonly dated: boolean;
  readonly identifiers: readonly DraftColumn[];
  readonly groups: readonly DraftColumn[];
  readonly combinations: number;
  readonly returning: boolean;
  /** Whole rows come back, and nothing tells them apart. */
  readonly same: boolean;
  /** Rows in the order in which a data set has them, or picked out of it. */
  readonly loose: boolean;
  /** Columns of 0 and 1, of which groups hardly have two. */
  readonly flags: boolean;
}

function seenIn(
  grid: CellGrid,
  columns: readonly DraftColumn[],
  rows: readonly number[],
  { title, context }: { readonly title: string; readonly context: string },
): Seen {
  const [first] = columns;
  const numbered = first !== undefined && (isRowNumber(first) || numbersDataTable(grid, first, rows));
  const own = numbered ? columns.slice(1) : columns;
  const mixes = mixesWordsAndFigures(columns);
  const groups = groupingColumns(columns, rows.length);
  const combinations = countCombinations(grid, groups, rows);
  const identifiers = columns.filter((column) => isIdentifier(column, rows.length));
  const loose = standAsTheyCame(grid, columns, rows);
  return {
    ...{ grid, rows, columns, own, numbered, groups, combinations, identifiers },
    listed: numbered && /^obs$/i.test(first.name.trim()),
    shown: SHOWS_RECORDS.test(title) || OF_JULIA.test(context),
    ...{ loose, flags: numbered && own.filter(isFlag).length > 1 && namesReturn(grid, own, rows) },
    cut: (mixes || loose) && CUT_OFF.test(context),
    mixed: mixes && columns.length >= MANY_ATTRIBUTES,
    attributes: columns.filter(isAttribute).length,
    dated: columns.some((column) => holdsOwnDays(grid, column, rows)),
    returning: groups.length > 0 && combinations < rows.length * 0.9,
    same: identifiers.length === 0 && wholeRowsReturn(grid, own, rows),
  };
}

/** A few rows that nothing calls records, and rows of which no column says anything about a person. */
function isTooLittle({ rows, identifiers, shown, listed, ...seen }: Seen): boolean {
  if (shown || listed || seen.loose || seen.flags || seen.dated) return false;
  const few = rows.length < 30 && identifiers.length === 0 && !seen.numbered && !seen.returning;
  if (few && !seen.cut && !seen.mixed) return true;
  return identifiers.length === 0 && seen.attributes < 2 && !seen.same;
}

/** Points that one sign gives to its side. */
type Sign = (seen: Seen) => number;

const FOR_RECORDS: readonly Sign[] = [
  ({ identifiers }) => (identifiers.length > 0 ? 3 : 0),
  ({ numbered }) => (numbered ? 0.5 : 0),
  ({ shown, listed, cut }) => (shown ? 3 : listed || cut ? 2 : 0),
  ({ mixed }) => (mixed ? 2 : 0),
  ({ attributes }) => Math.min(5, attributes),
  ({ dated }) => (dated ? 4 : 0),
  ({ returning }) => (returning ? 2 : 0),
  ({ same }) => (same ? 3 : 0),
  ({ loose }) => (loose ? 3 : 0),
  ({ flags }) => (flags ? 2 : 0),
  ({ rows }) => (rows.length >= 30 ? 1 : 0),
  ({ columns }) => Math.min(2, columns.filter(isUnnamedMeasure).length / 2),
];

const FOR_GROUPS: readonly Sign[] = [
  ({ columns }) =>
    Math.min(
      9,
      columns.reduce((points, column) => points + groupPoints(column), 0),
    ),
  ({ grid, own, rows }) => (rowsAreStatistics(grid, own[0], rows) ? 6 : 0),
  ({ own, identifiers, shown }) =>
    (identifiers.length === 0 || beginsWithBands(own, identifiers)) && !shown ? stubPoints(own) : 0,
  ({ columns, attributes }) => (attributes === 0 && columns.some(namesStudies) ? 6 : 0),
  ({ groups, rows, combinations, loose }) =>
    !loose && groups.length > 1 && rows.length >= 8 && standOnce(groups, combinations, rows.length) ? 3 : 0,
  ({ identifiers, shown, own, grid, rows }) =>
    identifiers.length === 0 && !shown && areGroups(own, grid, rows) ? 6 : 0,
  ({ identifiers, shown, own, grid, rows }) =>
    identifiers.length === 0 && !shown && isWholeGrid(own, grid, rows) ? 6 : 0,
];

const FEWEST_IN_GRID = 12;

/** Every level of one column with every level of another, each pair once: a curve by sex and age, and no people by chance. */
function isWholeGrid(columns: readonly DraftColumn[], grid: CellGrid, rows: readonly number[]): boolean {
  if (rows.length < FEWEST_IN_GRID) return false;
  const levels = columns.filter(
    ({ facts }) => facts.distinct > 1 && facts.decimals === 0 && facts.filled === rows.length,
  );
  return levels.some((one, i) =>
    levels
      .slice(i + 1)
      .some(
        (other) =>
          one.facts.distinct * other.facts.distinct === rows.length &&
          countCombinations(grid, [one, other], rows) === rows.length,
      ),
  );
}

function weigh(signs: readonly Sign[], seen: Seen): number {
  return signs.reduce((points, sign) => points + sign(seen), 0);
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

/** Records have no total: neither a row nor a column of figures is called so. `France` in each row is where all are. */
function hasTotals(grid: CellGrid, columns: readonly DraftColumn[], rows: readonly number[]): boolean {
  const looked =
    rows.length > 2 * ROWS_WITH_TOTALS
      ? [...rows.slice(0, ROWS_WITH_TOTALS), ...rows.slice(-ROWS_WITH_TOTALS)]
      : rows;
  return columns.some(({ column, name, facts }) =>
    facts.numbers > facts.filled / 2
      ? isTotalLabel(name)
      : looked.some((row) => {
          const text = grid.text(row, column);
          return isTotalLabel(text) && !(facts.distinct === 1 && isCountry(text));
        }),
  );
}

const ROWS_WITH_TOTALS = 200;

/** Commands that print the first rows of a data set, as logs repeat them above the rows. */
const SHOWS_RECORDS =
  /(?:^|[^\w])(?:head|tail|slice_head|sample_n|glimpse|View)\s?\(|\.(?:head|tail|sample)\(|^\W{0,3}li(?:st)?\b.{0,60}\bin\b|proc print/i;

/** `julia> first(df, 3)`, above the size of what it shows. */
const OF_JULIA = /(?:^|\s)julia> (?:first|last)\(\w{1,40}, ?\d{1,4}\)(?:\s|$)/;

/** What programs write below the first and last of many rows: `[540 rows x 10 columns]`, `# … with 5,990 more rows`. */
const CUT_OFF = /\[\d{2,} rows x \d+ columns\]|(?:with|[#ℹi]) [\d,]{2,} more rows|A tibble: [\d,]{3,} [×x]/m;

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
