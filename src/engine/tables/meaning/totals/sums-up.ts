import type { DraftColumn } from '../columns/draft-column';

/** Last or first figure of the column equals the sum of the others. */
export function sumsUp(columns: readonly DraftColumn[]): (column: DraftColumn) => boolean {
  const whole = columns.filter(({ facts }) => facts.numbers > 2 && facts.whole >= 0.95);
  const proven = new Set(whole.filter(({ facts }) => endsInSum([...facts.values])));
  return (column) => proven.has(column);
}

function endsInSum(values: readonly number[]): boolean {
  const shown = values.filter((value) => !Number.isNaN(value));
  const sum = shown.reduce((total, value) => total + value, 0);
  return (
    shown.length > 3 &&
    [shown.at(-1), shown[0]].some((value) => value !== undefined && value > 3 && sum === 2 * value)
  );
}
