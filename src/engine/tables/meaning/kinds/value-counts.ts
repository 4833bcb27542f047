import { decide, namesRows, verdict, type DraftColumn } from '../columns/draft-column';

const FEWEST_VALUES = 2;

/**
 * `value_counts()` of pandas: values under no name, and beside them how often each is there, called as what was counted
 * (`region`, `age`). The most frequent stands first, or bands follow each other.
 */
export function knowValueCounts(columns: readonly DraftColumn[]): void {
  const [values, times, ...others] = columns;
  if (!values || !times || others.length > 0 || values.name !== '' || !mayBeCalledAsCounted(times)) return;
  const { kinds, filled, distinct } = values.facts;
  const { facts } = times;
  if (filled < FEWEST_VALUES || distinct < filled || isIndex(values) || facts.filled !== filled) return;
  if (facts.numbers < filled || facts.whole < 1 || facts.decimals > 0) return;
  const falls = facts.values.every((value, i) => i === 0 || value <= (facts.values[i - 1] ?? NaN));
  if (falls || kinds.range === filled) decide(times, verdict('count', 0.8, 'how often each value is there'));
}

/** What names rows, or measures a person, heads figures of its own where it has values beside it. */
function mayBeCalledAsCounted(column: DraftColumn): boolean {
  return namesRows(column) || column.role === 'time' || column.role === 'weight';
}

/** `0, 1, 2`: numbers of records, which have one value each. */
function isIndex({ facts }: DraftColumn): boolean {
  return facts.numbers > 0 && facts.sequence;
}
