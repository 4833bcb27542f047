import type { ReviewPolicy } from '../../engine/rulebook/book';
import type { ListedFile, ListedRequest, ReleaseRequest, Vote } from '../submissions/request';
import { standingVotesOn } from './standing-vote';

/** How the votes on a file's current bytes stand. `open`: too few, but nobody disagrees. */
export type FileDecision = 'approved' | 'changes' | 'conflict' | 'open';

/** A file is decided when as many as the book wants agree about what it is now; a minority stays on record. */
export function decideFile(request: ListedRequest, file: ListedFile, policy: ReviewPolicy): FileDecision {
  // Nobody voted, because the book lets what its rules pass go by itself.
  if (request.automatic !== undefined && file.scan.verdict === 'passed') return 'approved';
  return decisionOf(countedVotes(request, file), file, policy);
}

/** What is to be released, and was neither taken out nor left over: what people decide on, and all that ever leaves. */
export function filesAskedFor<File extends ListedFile>({ files }: ReleaseRequest<File>): readonly File[] {
  return files.filter(({ kind, withdrawn, continuedIn }) => kind === 'output' && !withdrawn && !continuedIn);
}

export function filesInConflict<File extends ListedFile>(
  request: ReleaseRequest<File>,
  policy: ReviewPolicy,
): readonly File[] {
  return filesAskedFor(request).filter((file) => decideFile(request, file, policy) === 'conflict');
}

/** Approved in an earlier turn and unchanged since: nobody has to look at it again. */
export function settledBefore(request: ListedRequest, file: ListedFile, policy: ReviewPolicy): boolean {
  const earlier = countedVotes(request, file).filter(({ turn }) => turn < request.turn);
  return decisionOf(earlier, file, policy) === 'approved';
}

/** The last vote of each reviewer on what the file is now, once the review that it belongs to was handed in. */
export function countedVotes(request: ListedRequest, file: ListedFile): readonly Vote[] {
  const standing = standingVotesOn(request, file);
  // Most are asked about while nobody has handed in: that has to cost nothing, or ten thousand files are slow.
  if (!standing.some((vote) => wasHandedIn(request, vote))) return [];
  const latest = new Map(standing.map((vote) => [vote.voter.id, vote]));
  return [...latest.values()].filter((vote) => wasHandedIn(request, vote));
}

function wasHandedIn({ reviews }: ListedRequest, { voter, turn }: Vote): boolean {
  return reviews.some(
    (review) =>
      review.reviewer.id === voter.id &&
      review.turn >= turn &&
      review.submittedAt !== undefined &&
      !review.left,
  );
}

function decisionOf(votes: readonly Vote[], file: ListedFile, policy: ReviewPolicy): FileDecision {
  const approvals = votes.filter(({ choice }) => choice === 'approve').length;
  const against = votes.length - approvals;
  const differ = approvals > 0 && against > 0;
  const onlyTogether = policy.override === 'all-agree' && file.scan.verdict !== 'passed';
  if (differ && onlyTogether) return 'conflict';
  if (approvals >= policy.reviewers && against < policy.reviewers) return 'approved';
  if (against >= policy.reviewers && approvals < policy.reviewers) return 'changes';
  return differ ? 'conflict' : 'open';
}
