import type { ReviewPolicy } from '../../engine/rulebook/book';
import type { ListedFile, ListedRequest, Review } from '../submissions/request';
import { standingVotesOn } from './standing-vote';
import { filesAskedFor, filesInConflict, settledBefore } from './file-decision';

export function seatsTaken({ reviews, turn }: ListedRequest): readonly Review[] {
  return reviews.filter((review) => review.turn === turn && !review.left);
}

/** Seats that lapse when their holders stay idle. */
export function openClaims(request: ListedRequest): readonly Review[] {
  return seatsTaken(request).filter(({ submittedAt }) => submittedAt === undefined);
}

export function seatOf(request: ListedRequest, personId: string): Review | undefined {
  return seatsTaken(request).find(({ reviewer }) => reviewer.id === personId);
}

/** As many as the book wants reviewers; a conflict that the reviews end with opens one more. */
export function seatsThereAre(request: ListedRequest, policy: ReviewPolicy): number {
  const extra = request.state === 'reviewed' && filesInConflict(request, policy).length > 0 ? 1 : 0;
  return policy.reviewers + extra;
}

/** Files that a reviewer has to vote on and has not. Whoever takes the extra seat is asked about the conflict only. */
export function filesWithoutVote(
  request: ListedRequest,
  personId: string,
  policy: ReviewPolicy,
): readonly ListedFile[] {
  const needed =
    request.state === 'reviewed' && allReviewsAreIn(seatsTaken(request), policy)
      ? filesInConflict(request, policy)
      : filesAskedFor(request).filter((file) => !settledBefore(request, file, policy));
  return needed.filter((file) => !hasVote(request, file, personId));
}

function hasVote(request: ListedRequest, file: ListedFile, personId: string): boolean {
  return standingVotesOn(request, file).some(({ voter }) => voter.id === personId);
}

export function allReviewsAreIn(reviews: readonly Review[], policy: ReviewPolicy): boolean {
  return reviews.filter(({ submittedAt }) => submittedAt !== undefined).length >= policy.reviewers;
}
