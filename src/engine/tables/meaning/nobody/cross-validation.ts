import { decide, verdict } from '../columns/draft-column';
import type { UndecidedTable } from '../undecided-table';

/** Columns of a search for settings, as scikit-learn writes `cv_results_`. */
const OF_FOLDS =
  /^(?:split\d{1,3}_(?:test|train)|(?:mean|std|rank)_(?:test|train))_\w{1,40}$|^(?:mean|std)_(?:fit|score)_time$/i;

/** How well and how fast a model did over the parts of its data: of models, and of no person. */
export function resultsOfFolds({ columns }: UndecidedTable): void {
  const own = columns.filter(({ name }) => OF_FOLDS.test(name.trim()));
  if (own.length < 2) return;
  for (const column of own) decide(column, verdict('other', 0.85, 'how a model did in cross-validation'));
}
