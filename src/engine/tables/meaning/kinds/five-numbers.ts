import { meaningOf } from '../../words/meaning';
import { decide, verdict, type DraftColumn } from '../columns/draft-column';

const FIVE = 5;
const FEWEST_ROWS = 3;

/**
 * `describe()` in a language that no vocabulary has: five figures that no row lets fall, over names that say nothing, behind a
 * figure that lies between the first and the last of them (their mean) and one of how many. The ends are a minimum and a maximum.
 */
export function fiveNumbers(columns: readonly DraftColumn[]): void {
  const from = columns.findIndex((_, place) => areFive(columns.slice(place, place + FIVE)));
  const five = columns.slice(from, from + FIVE);
  const [least, ...others] = five;
  const greatest = others.pop();
  if (from < 0 || !least || !greatest || !hasMean(columns.slice(0, from), least, greatest)) return;
  const reason = 'five figures that rise in every row, beside their mean';
  decide(least, verdict('minimum', 0.8, reason));
  decide(greatest, verdict('maximum', 0.8, reason));
  for (const [i, column] of others.entries())
    decide(column, verdict(i === 1 ? 'median' : 'quantile', 0.8, reason));
}

function areFive(columns: readonly DraftColumn[]): boolean {
  const [first] = columns;
  if (!first || columns.length < FIVE || first.facts.numbers < FEWEST_ROWS) return false;
  if (!columns.every(isOpen)) return false;
  return columns.every(({ facts }, i) => {
    const before = columns[i - 1]?.facts.values;
    return before === undefined || facts.values.every((value, row) => value >= (before[row] ?? NaN));
  });
}

/** Digits name bands and years, which rise as well. */
function isOpen({ confidence, name, facts }: DraftColumn): boolean {
  return (
    confidence === 0 && /\p{L}/u.test(name) && meaningOf(name).length === 0 && facts.numbers === facts.filled
  );
}

function hasMean(before: readonly DraftColumn[], least: DraftColumn, greatest: DraftColumn): boolean {
  const sizes = before.some(({ role, facts }) => role === 'count' && facts.numbers > 0);
  const means = before.filter(
    (column) =>
      isOpen(column) &&
      column.facts.decimals > 0 &&
      column.facts.values.every(
        (value, row) =>
          value >= (least.facts.values[row] ?? NaN) && value <= (greatest.facts.values[row] ?? NaN),
      ),
  );
  return sizes && means.length > 0;
}
