import { decide, verdict } from '../columns/draft-column';
import type { UndecidedTable } from '../undecided-table';

const POWER = /^(?:statistical[ _.])?power(?:[ _.]?(?:%|pct|percent))?$/i;
const OF_PLANS =
  /^(?:alpha|sig[ _.]?level|significance(?:[ _.]level)?|effect(?:[ _.]size)?|delta|mdd|mde|cohens?[ _.]?d|icc|hr|or|rr)$/i;

/** How large a study would have to be: its people are planned, and none is there. */
export function numbersOfPlans({ columns }: UndecidedTable): void {
  if (!columns.some(({ name }) => POWER.test(name.trim()))) return;
  if (!columns.some(({ name }) => OF_PLANS.test(name.trim()))) return;
  for (const column of columns)
    if (column.facts.numbers > 0) decide(column, verdict('other', 0.85, 'of a study that is planned'));
}
