import { decide, namesRows, verdict, type DraftColumn } from './draft-column';
import { isTotalLabel } from '../../words/says-total';

/**
 * Counts of which a whole column was taken out: `<10` in every row, or marks beside it, one letter that stands for gaps, or
 * nothing at all. Nothing in such a column says what it is; the counts beside it do, and totals that show more than is
 * printed.
 */
export function countsTakenOut(columns: readonly DraftColumn[]): void {
  const hollow = columns.filter((column, place) => place > 0 && kindOfHollow(column) !== undefined);
  if (hollow.length === 0) return;
  const figures = columns.filter((column) => column.facts.numbers > 0 && !namesRows(column));
  if (figures.length < 2 || figures.some(({ role }) => role !== 'count')) return;
  for (const column of hollow)
    if (standsForCounts(column, figures)) decide(column, verdict('count', 0.7, 'every count was taken out'));
}

type Hollow = 'bounds' | 'letters' | 'blank';

function kindOfHollow({ facts, role, confidence, name }: DraftColumn): Hollow | undefined {
  const { filled, numbers, kinds, longestText, distinct } = facts;
  if (numbers > 0 || name === '') return undefined;
  if (filled === 0) return role === 'other' ? 'blank' : undefined;
  if (kinds.number > 0 && kinds.number + kinds.marker === filled)
    return confidence === 0 ? 'bounds' : undefined;
  // Of words the longest has a length; letters that may stand for gaps are not counted among them.
  return kinds.text === filled && longestText === 0 && distinct === 1 ? 'letters' : undefined;
}

function standsForCounts(column: DraftColumn, figures: readonly DraftColumn[]): boolean {
  const kind = kindOfHollow(column);
  if (kind === 'bounds') return true;
  const total = totalBeside(column, figures);
  const others = figures.filter((other) => other !== total && isBeside(other, column));
  const left = total && leftOf(total, others);
  if (left !== undefined) return left > 0;
  return total !== undefined || (kind === 'letters' && figures.some((other) => other.column < column.column));
}

function totalBeside(column: DraftColumn, figures: readonly DraftColumn[]): DraftColumn | undefined {
  return figures.find((other) => isTotalLabel(other.name) && isBeside(other, column));
}

/** Under the same outer headers, if there are any. */
function isBeside({ labels }: DraftColumn, column: DraftColumn): boolean {
  return labels.slice(0, -1).join('\u0000') === column.labels.slice(0, -1).join('\u0000');
}

/** What a total shows more than the counts that it adds up, in the first row that shows them all. */
function leftOf(total: DraftColumn, others: readonly DraftColumn[]): number | undefined {
  for (const [row, whole] of total.facts.values.entries()) {
    const shown = others.reduce((sum, { facts }) => sum + (facts.values[row] ?? NaN), 0);
    if (whole > 0 && !Number.isNaN(shown)) return whole - shown;
  }
  return undefined;
}
