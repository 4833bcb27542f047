import type { CompleteBook } from './effective-book';
import { problem, type Place } from './problems';
import type { Problem } from './refusal';

/** What each key may hold is the schema's; this is what keys may not say together. */
export function checkTogether({ review }: CompleteBook, place: Place): Problem[] {
  const problems: Problem[] = [];
  if (review.decision !== 'human' && review.because === undefined) {
    problems.push(
      problem(
        ['review', 'decision'],
        `"${review.decision}" without a reason`,
        'human, or another with `because:` that names why',
        place,
      ),
    );
  }
  if (review['outside-project'] > review.reviewers) {
    problems.push(
      problem(
        ['review', 'outside-project'],
        `${review['outside-project']} with ${review.reviewers} reviewers`,
        'at most as many as `reviewers`',
        place,
      ),
    );
  }
  return problems;
}
