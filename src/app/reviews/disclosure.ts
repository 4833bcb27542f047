import type { ReviewPolicy } from '../../engine/rulebook/book';
import type { ListedRequest } from '../submissions/request';
import type { State } from '../workflow/words';
import { allReviewsAreIn } from './seats';

/** Nothing more will be decided here, so there is no independent judgement left to protect. */
export const OVER: readonly State[] = ['released', 'rejected', 'withdrawn', 'recalled', 'expired'];

/**
 * The last turn whose votes, reviews and comments all reviewers may see; 0 for none.
 *
 * A turn is disclosed once every review that the book wants was handed in. One that was returned early never was: its
 * votes stay apart, because those on unchanged files still count in the next turn, where others vote on the same files.
 */
export function lastDisclosedTurn(request: ListedRequest, policy: ReviewPolicy): number {
  const { turn, state, reviews } = request;
  if (!policy.blinded || OVER.includes(state)) return turn;
  for (let complete = turn; complete > 0; complete--) {
    if (
      allReviewsAreIn(
        reviews.filter((review) => review.turn === complete),
        policy,
      )
    )
      return complete;
  }
  return 0;
}
