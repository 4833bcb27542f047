import { numbersOneRow, numbersRows } from './row-numbers';
import { speaksOfAmounts } from '../amounts';
import { commandCountsThings } from '../commands';
import { arePlaces } from './mark-places';
import { proportionsBesideCounts } from './proportions';
import { addsToHundred, mayBePercentages } from '../totals/add-to-hundred';
import { isAbout, isWord } from '../../words/meaning';
import type { Role } from '../../roles';
import { isCategoryNumber, statisticOf, statisticsOf } from '../../words/statistics-in-name';
import { decide, namesRows, verdict, type DraftColumn, type Verdict } from './draft-column';

/** What the whole table says about columns that say nothing themselves. */
export interface TableHint {
  readonly title: string;
  /** Title, notes and statement. */
  readonly context: string;
  /** Fits of models or survival: whole numbers without a name are no counts there. */
  readonly model: boolean;
  /** Single records. */
  readonly records: boolean;
  /** Rows are called `threshold`, `seed`: what a program was set to. */
  readonly settings: boolean;
  /** Data of a plot, a row for each mark. */
  readonly marks: boolean;
  /** Rows and columns add up to totals: the strongest sign of counts. */
  readonly addsUp: (column: DraftColumn) => boolean;
}

/** Second look: columns of figures that their own name did not explain. */
export function roleFromNeighbours(columns: readonly DraftColumn[], hint: TableHint): void {
  const amounts = speaksOfAmounts(hint);
  columns.forEach((column, place) => {
    if (column.confidence === 0 && column.facts.numbers > 0)
      decide(column, secondVerdict(columns, place, hint, amounts));
  });
  if (!hint.records && !hint.model && !hint.marks) proportionsBesideCounts(columns);
}

function secondVerdict(
  columns: readonly DraftColumn[],
  place: number,
  hint: TableHint,
  amounts: boolean,
): Verdict {
  const column = columns[place];
  if (!column) return verdict('other', 0, '');
  const same = columns.find((other) => isSureCount(other) && repeats(column, other));
  if (same) return verdict('count', 0.75, `repeats ${same.name}`);
  if (
    column.facts.whole < 0.95 ||
    (column.facts.decimals > 1 && !hint.addsUp(column) && !printedWhole(columns))
  )
    return ofDecimals(column, columns, hint, amounts);
  if (numbersRows(columns, place) || (place === 0 && numbersOneRow(columns)))
    return verdict('rank', 0.75, 'numbers the rows, as programs do');
  if (!hint.title.endsWith(' =') && isStub(columns, place))
    return verdict('dimension', 0.75, 'first column, names the rows');
  if (isUnnamedStub(columns, place)) return verdict('dimension', 0.75, 'names the rows, and has no name');
  if (hint.records) return verdict('other', 0.6, 'an attribute of single records');
  if (commandCountsThings(hint.title))
    return verdict('other', 0.75, 'the command counts levels, letters or columns');
  if (hint.settings) return verdict('other', 0.7, 'what rows named as settings are set to');
  // Odds ratios stand beside the counts of both outcomes: `event / 0`, `event / 1`.
  const outcome = column.labels.length > 1 && isCategoryNumber(column.name);
  if (hint.model && !outcome) return verdict('other', 0.6, 'a whole number beside the figures of a model');
  const count = column.facts.decimals > 0 ? columns.find(isSureCount) : undefined;
  if (count && sharesOf(column, count))
    return verdict('percentage', 0.85, `fits ${count.name} as a percentage`);
  const titled = titleStatistic(hint, column);
  if (titled) return verdict(titled, 0.7, `the title speaks of ${titled}`);
  if (isCodeOfGroups(columns, place, hint))
    return verdict('dimension', 0.7, 'comes before a count, and its values repeat');
  if (isNumbering(columns, column)) return verdict('code', 0.65, 'numbers the rows beside a count');
  const addsUp = hint.addsUp(column);
  if (isWord(column.name, 'missing') && !addsUp && !columns.some(({ role }) => role === 'count'))
    return verdict('other', 0.6, 'how often a value is missing');
  if (amounts) return verdict('total-contribution', 0.75, 'the title speaks of amounts');
  if (hint.marks && arePlaces(columns)) return verdict('other', 0.6, 'where marks are drawn');
  if (addsUp) return verdict('count', 0.9, 'whole numbers that add up');
  if (isPlaceholder(column.name) && !columns.some((other) => other !== column && other.facts.numbers > 0))
    return verdict('count', 0.55, 'whole numbers under a name that says nothing');
  return verdict('count', 0.7, 'whole numbers');
}

/** `3.00`, `142.00`: of figures measured to the hundredth so many are never whole, of counts printed with the rest all are. */
function printedWhole(columns: readonly DraftColumn[]): boolean {
  const printed = columns.filter(
    ({ role, facts }) => (role === 'other' || role === 'count') && facts.decimals > 1 && facts.numbers > 0,
  );
  const distinct = new Set(printed.flatMap(({ facts }) => [...facts.values.slice(0, 50)]));
  return (
    printed.reduce((sum, { facts }) => sum + facts.numbers, 0) >= LEAST_WHOLE &&
    distinct.size >= LEAST_WHOLE / 2 &&
    printed.every(({ facts }) => facts.whole === 1)
  );
}

/** Four figures of two decimals are whole by chance once in a hundred million tables. */
const LEAST_WHOLE = 4;

/** What programs call a column that nobody named; alone in its table it may measure anything. */
function isPlaceholder(name: string): boolean {
  return /^(?:x|y|z|v\d{0,2}|val|value|values|var\d{0,2}|col(?:umn)?[ _]?\d{1,2}|data|result|unnamed: \d{1,2})$/i.test(
    name.trim(),
  );
}

function isSureCount({ role, confidence }: DraftColumn): boolean {
  return role === 'count' && confidence >= 0.6;
}

const TITLED: ReadonlySet<Role> = new Set<Role>([
  'percentage',
  'rate',
  'mean',
  'median',
  'sd',
  'minimum',
  'maximum',
  'quantile',
]);

/** A title that names one statistic and no number of people says what its whole numbers are. */
function titleStatistic({ title, addsUp }: TableHint, column: DraftColumn): Role | undefined {
  const { facts, name } = column;
  const said = statisticOf(title);
  // `\\subfloat[DT]`: an abbreviation as short as that is anything among other words.
  const role = said && (said.whole || said.word.length > 2) ? said.role : undefined;
  if (
    role === undefined ||
    !TITLED.has(role) ||
    statisticsOf(title).includes('count') ||
    isAbout(name, 'count')
  )
    return undefined;
  if (role === 'percentage') {
    const fits = facts.greatest <= 100 ? facts.least >= 0 : mayBePercentages(facts.values) && !addsUp(column);
    return fits ? role : undefined;
  }
  // `by sex and highest grade` speaks of a maximum, but what adds up to its own total is none.
  return addsUp(column) ? undefined : role;
}

function ofDecimals(
  column: DraftColumn,
  columns: readonly DraftColumn[],
  hint: TableHint,
  amounts: boolean,
): Verdict {
  const { facts } = column;
  if (column.name === '' && isAbout(hint.title, 'confidence-limit'))
    return verdict('confidence-limit', 0.7, 'the title speaks of an interval');
  const titled = titleStatistic(hint, column);
  if (titled) return verdict(titled, 0.75, `the title speaks of ${titled}`);
  const count = columns.find(isSureCount);
  if (isAbout(column.name, 'dimension') && column === columns[0])
    return verdict('dimension', 0.6, 'named so');
  if (hint.records || hint.model) return verdict('other', 0.6, 'a figure that is not whole');
  const context = hint.context.slice(0, 400).replace(/mean (?:squared?\b|differences?\b)/gi, '');
  if (
    /mean|average|durchschnitt|mittel|moyenne|media|mitjana|průměr|gemiddeld|gjennomsnitt|medel|genomsnitt|keskiarvo/i.test(
      context,
    )
  ) {
    return verdict('mean', 0.7, 'the title speaks of means');
  }
  if (count && sharesOf(column, count))
    return verdict('percentage', 0.85, `fits ${count.name} as a percentage`);
  if (amounts) return verdict('total-contribution', 0.7, 'the title speaks of amounts');
  if (
    facts.least >= 0 &&
    facts.greatest <= 100 &&
    /%|percent|prozent|pourcent|porcent|percentat|procent|prosent/i.test(context)
  ) {
    return verdict('percentage', 0.7, 'the title speaks of percentages');
  }
  if (addsToHundred(facts.values)) return verdict('percentage', 0.7, 'adds up to 100');
  return verdict('other', 0.5, 'figures that are not whole');
}

/** `8.0` beside `8 (0.8%)`: what another column says with its percentage. */
function repeats(column: DraftColumn, count: DraftColumn): boolean {
  const pairs = [...column.facts.values].map((value, i) => ({ value, n: count.facts.values[i] ?? NaN }));
  const known = pairs.filter(({ value, n }) => !Number.isNaN(value) && !Number.isNaN(n));
  return (
    new Set(known.map(({ n }) => n)).size >= LEAST_REPEATED && known.every(({ value, n }) => value === n)
  );
}

const LEAST_REPEATED = 3;

/** Each figure is its row's share of the counts' sum, as printed. */
function sharesOf(column: DraftColumn, count: DraftColumn): boolean {
  const pairs = [...column.facts.values].map((share, i) => ({ share, n: count.facts.values[i] ?? NaN }));
  const known = pairs.filter(({ share, n }) => share > 0 && n > 0);
  if (known.length < 3) return false;
  const factors = known.map(({ share, n }) => share / n);
  const least = Math.min(...factors);
  const greatest = Math.max(...factors);
  const rounding = 10 ** -column.facts.decimals;
  return greatest - least <= rounding / Math.min(...known.map(({ n }) => n)) + 1e-12;
}

/** The first column names rows when no column before it does and it is no figure that adds up. */
function isStub(columns: readonly DraftColumn[], place: number): boolean {
  const column = columns[place];
  if (!column || place > 0 || columns.length < 2 || column.facts.filled < 2) return false;
  const { facts, name } = column;
  if (isAbout(name, 'total')) return false;
  // Without a name beside columns that have one: the levels of a Table 1.
  if (name === '' && columns.slice(1).every((other) => other.name !== '' || other.parts)) return true;
  const alone = columns.slice(1).some(({ facts: other }) => other.numbers > 0);
  return alone && (facts.distinct === facts.filled || facts.distinct <= facts.filled / 2 || facts.sequence);
}

/** `Treatment | 0, 5, 20 | N | Mean Rank`: without a name between labels and columns that all have one, and running up. */
function isUnnamedStub(columns: readonly DraftColumn[], place: number): boolean {
  const { facts, name } = columns[place] ?? {};
  const after = columns.slice(place + 1);
  if (!facts || place === 0 || name !== '' || facts.numbers < 2 || after.length === 0) return false;
  if (!columns.slice(0, place).every(namesRows) || after.some((other) => other.name === '')) return false;
  return facts.sequence ? facts.least <= 1 : facts.rising && after.some(isSureCount);
}

/** 1, 2, 3, … in a column with a name, beside a column that is named a count; 1 to 4 and more beside any figures. */
function isNumbering(columns: readonly DraftColumn[], { facts, name }: DraftColumn): boolean {
  if (!facts.sequence || facts.least !== 1 || facts.numbers < 3 || name === '' || isCategoryNumber(name))
    return false;
  return columns.some((other) =>
    facts.numbers > 3
      ? other.facts !== facts && other.facts.numbers > 0
      : other.role === 'count' && other.confidence >= 0.95,
  );
}

/** Words stand right of it, before any column that is known to count. */
function beforeWords(columns: readonly DraftColumn[], place: number): boolean {
  const next = columns[place + 1];
  return next !== undefined && namesRows(next) && next.facts.kinds.text > next.facts.filled / 2;
}

/** `tidy` layouts: dimensions with codes for values stand before the column that counts. */
function isCodeOfGroups(columns: readonly DraftColumn[], place: number, hint: TableHint): boolean {
  const column = columns[place];
  if (!column || !columns.every((before, at) => at >= place || namesRows(before))) return false;
  const { facts, name } = column;
  const few = facts.filled > 1 && facts.sequence && facts.least <= 1;
  const returns =
    facts.distinct <= facts.filled / 2 || (facts.distinct < facts.filled && beforeWords(columns, place));
  if (!few && !(facts.filled > 3 && (returns || facts.sequence))) return false;
  if (isCategoryNumber(name) || isWord(name, 'total') || hint.addsUp(column)) return false;
  // Behind words it may be one of several that count, behind the numbers of sites it is hardly.
  const sure = place > 0 && columns.slice(0, place).every(isNumbered) ? 0.8 : 0.9;
  return columns.some(({ role, confidence }, at) => at > place && role === 'count' && confidence >= sure);
}

function isNumbered({ facts }: DraftColumn): boolean {
  return facts.numbers === facts.filled;
}
