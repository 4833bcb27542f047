import type { Role } from '../../roles';
import { namesRows, type DraftColumn } from '../columns/draft-column';
import type { DraftRow } from './row-hints';

/** What a table may say of all its places in a row above or below them, and how such a figure lies among theirs. */
const SUMMARISES: ReadonlyMap<Role, (figure: number, least: number, greatest: number) => boolean> = new Map([
  ['mean', liesBetween],
  ['median', liesBetween],
  ['quantile', liesBetween],
  ['minimum', (figure: number, least: number) => figure === least],
  ['maximum', (figure: number, _: number, greatest: number) => figure === greatest],
  ['range', (figure: number, least: number, greatest: number) => figure === greatest - least],
  ['sd', (figure: number, least: number, greatest: number) => figure < greatest - least],
]);

/**
 * Below `Town` or `Province`, `Delta`, `Range` and `Mean` are places where another place follows: what is said of all of them
 * stands above or below, and lies among their figures as its name says. Whole numbers only, as counts are.
 */
export function forgetPlaces(
  rows: readonly DraftRow[],
  columns: readonly DraftColumn[],
): readonly DraftRow[] {
  const figures = columns.filter(({ facts }) => facts.numbers > 0);
  if (!namesPlaces(columns) || !figures.every(holdsWholeNumbers)) return rows;
  const others = [...rows.keys()].filter((at) => isOfPlace(rows[at]));
  const [first = Infinity] = others;
  const last = others.at(-1) ?? -1;
  if (others.length < LEAST_PLACES) return rows;
  return rows.map((row, at) => {
    if (row.section || isOfPlace(row) || !isOneWord(row)) return row;
    const inside = at > first && at < last;
    return inside || !summarises(row, at, { figures, others }) ? withoutStatistic(row) : row;
  });
}

const LEAST_PLACES = 2;

/** The innermost words that name the rows. */
function namesPlaces(columns: readonly DraftColumn[]): boolean {
  const words = columns.filter(
    (column) => namesRows(column) && column.facts.kinds.text > column.facts.filled / 2,
  );
  return words.at(-1)?.role === 'geography';
}

function isOfPlace(row: DraftRow | undefined): boolean {
  return row !== undefined && !row.section && row.statistic === undefined && row.statistics.length === 0;
}

/** `Number of deaths`, `Rate per 1,000` are no places; of one word nobody knows. */
function isOneWord({ labels, corrected }: DraftRow): boolean {
  return corrected === undefined && /^\p{L}+$/u.test(labels.at(-1)?.trim() ?? '');
}

function summarises(
  { statistic }: DraftRow,
  at: number,
  { figures, others }: { figures: readonly DraftColumn[]; others: readonly number[] },
): boolean {
  if (statistic?.role === 'count') return true;
  const lies = statistic && SUMMARISES.get(statistic.role);
  return lies !== undefined && figures.every(({ facts }) => fits(lies, facts.values, at, others));
}

function fits(
  lies: (figure: number, least: number, greatest: number) => boolean,
  values: Float64Array,
  at: number,
  others: readonly number[],
): boolean {
  const shown = others.map((other) => values[other] ?? NaN).filter((value) => !Number.isNaN(value));
  const figure = values[at] ?? NaN;
  return Number.isNaN(figure) || shown.length === 0 || lies(figure, Math.min(...shown), Math.max(...shown));
}

function liesBetween(figure: number, least: number, greatest: number): boolean {
  return figure >= least && figure <= greatest;
}

function holdsWholeNumbers({ facts }: DraftColumn): boolean {
  return facts.whole === 1 && facts.decimals === 0 && facts.percents === 0;
}

function withoutStatistic(row: DraftRow): DraftRow {
  return { ...row, statistic: undefined, statistics: [] };
}
