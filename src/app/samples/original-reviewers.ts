import type { ListedRequest } from '../submissions/request';

/** Whoever had a seat or cast a vote in any turn, whether it counted or not: they know what they thought. */
export function originalReviewers({ reviews, votes }: ListedRequest): ReadonlySet<string> {
  return new Set([...reviews.map(({ reviewer }) => reviewer.id), ...votes.map(({ voter }) => voter.id)]);
}
