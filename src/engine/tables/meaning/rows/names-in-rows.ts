import { meaningOf, wordsOf } from '../../words/meaning';
import type { DraftColumn } from '../columns/draft-column';
import { forgetPlaces } from './places-among-rows';
import type { DraftRow } from './row-hints';

/** What rows are called that names no statistic there, although a word or sign for one is in it. */
export function forgetNamesInRows(rows: readonly DraftRow[], columns: readonly DraftColumn[]): DraftRow[] {
  return forgetPartsOfNames(forgetPlaces(forgetNumbers(rows), columns), columns);
}

/** `R2` between `R1` and `R3` is the second of several; `Q1` and `P5` are quantiles in company, too. */
const NUMBERED = /^((?![pq]\d)\p{L})\d{1,2}$/iu;

function forgetNumbers(rows: readonly DraftRow[]): readonly DraftRow[] {
  const stem = ({ labels }: DraftRow) => NUMBERED.exec(labels.at(-1) ?? '')?.[1];
  const named = rows.filter((row) => row.statistic && stem(row) !== undefined);
  if (named.length === 0) return rows;
  const labels = new Set(rows.flatMap((row) => (stem(row) === undefined ? [] : [row.labels.at(-1)])));
  const stems = [...labels].map((label) => label?.charAt(0));
  const several = new Set(named.filter((row) => stems.filter((other) => other === stem(row)).length > 1));
  return rows.map((row) => (several.has(row) ? withoutStatistic(row) : row));
}

function withoutStatistic(row: DraftRow): DraftRow {
  return { ...row, statistic: undefined, statistics: [] };
}

/**
 * `Median road`, `Rate rise`: places are called by words that statistics have, too. Where all figures are whole, no other row
 * says of anything what it measures, and such a word stands before another that is no vocabulary's, it is part of a name.
 */
function forgetPartsOfNames(rows: readonly DraftRow[], columns: readonly DraftColumn[]): DraftRow[] {
  const named = rows.filter(isNamed);
  const others = rows.filter((row) => !row.section && !isNamed(row));
  const names = named.filter(isName);
  const alone = names.length > 0 && names.length === named.length && others.length > 0;
  if (!alone || others.some(measures) || !columns.every(holdsWholeNumbers)) return [...rows];
  return rows.map((row) => (names.includes(row) ? withoutStatistic(row) : row));
}

function isNamed({ section, statistic, statistics }: DraftRow): boolean {
  return !section && (statistic !== undefined || statistics.length > 0);
}

/** Words and nothing else, the first or the last of them a statistic, and no other one known. */
function isName({ labels, statistic, corrected }: DraftRow): boolean {
  const label = labels.at(-1) ?? '';
  if (corrected || statistic?.whole === true || !/^\p{L}[\p{L}' -]*$/u.test(label)) return false;
  const known = meaningOf(label).filter(({ topics }) => !topics.has('geography') && !topics.has('name'));
  const length = wordsOf(label).length;
  return known.length === 1 && known[0]?.phrase.includes(' ') === false && length > 1;
}

/** Rows of people, sizes and things that are measured keep company with statistics. */
function measures({ labels }: DraftRow): boolean {
  return meaningOf(labels.at(-1) ?? '').some(({ topics }) =>
    [...topics].some((topic) => topic !== 'geography' && topic !== 'name' && topic !== 'total'),
  );
}

function holdsWholeNumbers({ facts }: DraftColumn): boolean {
  return facts.numbers === 0 || (facts.whole === 1 && facts.decimals === 0 && facts.percents === 0);
}
