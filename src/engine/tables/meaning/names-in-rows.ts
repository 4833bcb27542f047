import { meaningOf, wordsOf } from '../words/meaning';
import type { DraftColumn } from './draft-column';
import type { DraftRow } from './row-hints';

/**
 * `Median road`, `Rate rise`: places are called by words that statistics have, too. Where all figures are whole, no other row
 * says of anything what it measures, and such a word stands before another that is no vocabulary's, it is part of a name.
 */
export function forgetNamesInRows(rows: readonly DraftRow[], columns: readonly DraftColumn[]): DraftRow[] {
  const named = rows.filter(isNamed);
  const others = rows.filter((row) => !row.section && !isNamed(row));
  const names = named.filter(isName);
  const alone = names.length > 0 && names.length === named.length && others.length > 0;
  if (!alone || others.some(measures) || !columns.every(holdsWholeNumbers)) return [...rows];
  return rows.map((row) => (names.includes(row) ? { ...row, statistic: undefined, statistics: [] } : row));
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
