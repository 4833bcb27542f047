import type { Actor } from '../../app/people/person';
import type { FilePage } from '../../app/scanning/read-file/read-file';
import { filesAskedFor } from '../../app/reviews/file-decision';
import type { OutputFile, ListedRequest } from '../../app/submissions/request';
import type { RequestPage } from '../../app/submissions/request-page';
import { cutTo, visibleText } from '../../engine/report/visible-text';
import { nextToVoteOn } from '../requests/next-to-vote-on';
import { offerOf } from '../requests/acts.view';
import { lastVoteOf } from '../../app/reviews/standing-vote';

export interface VoteFormView {
  readonly allowed: boolean;
  readonly because: string;
  readonly action: string;
  /** The bytes that are on screen: a vote counts for these and no others. */
  readonly sha256: string;
  readonly approve: boolean;
  readonly changes: boolean;
  readonly reason: string;
  readonly reasonHint: string;
  /** A clean file that is approved needs no reason, so its key saves at once. */
  readonly savesAtOnce: boolean;
  /** The next file without a vote, or the overview when there is none. */
  readonly next: string;
  readonly label: string;
  /** What the next page says: one key may have been the whole vote, and another file is on screen by then. */
  readonly done: string;
  readonly said: string;
}

/** Null for those who never vote here. */
export function voteFormView(
  { request, offers }: RequestPage,
  { file }: FilePage,
  actor: Actor,
): VoteFormView | null {
  const [vote, revise] = [offerOf(offers, 'vote'), offerOf(offers, 'revise-vote')];
  const offer = revise?.allowed === true ? revise : (vote ?? revise);
  if (!offer || !filesAskedFor(request).some(({ id }) => id === file.id)) return null;
  const cast = lastVoteOf(request, file, actor.id);
  return {
    allowed: offer.allowed,
    because: offer.allowed ? '' : offer.because,
    action: `/requests/${request.id}/files/${file.id}/vote`,
    sha256: file.current.sha256,
    approve: cast?.choice === 'approve',
    changes: cast?.choice === 'changes',
    reason: cast?.reason ?? '',
    reasonHint: reasonHint(file.scan.verdict === 'passed'),
    savesAtOnce: file.scan.verdict === 'passed',
    next: nextHref(request, file, actor.id),
    label: cast ? 'Change vote' : 'Save vote',
    done: `Your vote on ${cutTo(visibleText(file.path), 60)} is saved.`,
    said: cast ? 'You have voted.' : fallenVote(request, file, actor.id),
  };
}

function nextHref(request: ListedRequest, file: OutputFile, voterId: string): string {
  const next = nextToVoteOn(request, voterId, file);
  return next ? `/requests/${request.id}/files/${next.id}` : `/requests/${request.id}`;
}

function reasonHint(isClean: boolean): string {
  return isClean
    ? 'Needed when you ask for changes. Only checkers read it.'
    : 'Needed: something was found, or could not be decided. Only checkers read it.';
}

/** A vote on the same bytes that counts no more, because what is said about them is another thing now. */
function fallenVote({ votes }: ListedRequest, file: OutputFile, personId: string): string {
  const last = votes.findLast(
    ({ voter, fileId, sha256 }) =>
      voter.id === personId && fileId === file.id && sha256 === file.current.sha256,
  );
  if (!last) return '';
  return file.scan.corrections
    ? 'Roles were corrected since you voted: vote again.'
    : 'What is said about the file changed since you voted: vote again.';
}
