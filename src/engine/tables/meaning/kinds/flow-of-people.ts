import type { DraftColumn } from '../columns/draft-column';

const FEWEST_STEPS = 2;
const MOST_COLUMNS = 12;

/**
 * Who was left after each step, and how many each step left out: each row is the one above less what is excluded, so that
 * none is the sum of others, whatever it is called (`All registered`).
 */
export function isFlow(columns: readonly DraftColumn[]): boolean {
  const counts = columns.filter(({ role }) => role === 'count').slice(0, MOST_COLUMNS);
  return counts.some((left) => counts.some((gone) => gone !== left && isLessBy(left, gone)));
}

function isLessBy(
  { facts: { values: left } }: DraftColumn,
  { facts: { values: gone } }: DraftColumn,
): boolean {
  return [1, 0].some((late) => {
    let steps = 0;
    for (let row = 1; row < left.length; row += 1) {
      const excluded = gone[row - 1 + late] ?? NaN;
      const by = (left[row - 1] ?? NaN) - (left[row] ?? NaN);
      if (Number.isNaN(by) || Number.isNaN(excluded)) continue;
      if (by !== excluded) return false;
      if (by > 0) steps += 1;
    }
    return steps >= FEWEST_STEPS;
  });
}
