import type { Actor } from '../../app/people/person';
import type { FilePage } from '../../app/scanning/read-file/read-file';
import type { RequestPage } from '../../app/submissions/read-request/read-request';
import { offerOf } from '../requests/acts.view';
import { voteOf } from '../requests/file-line.view';

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
  readonly label: string;
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
  if (!offer || file.withdrawn) return null;
  const cast = voteOf(request, file, actor.id);
  return {
    allowed: offer.allowed,
    because: offer.allowed ? '' : offer.because,
    action: `/requests/${request.id}/files/${file.id}/vote`,
    sha256: file.current.sha256,
    approve: cast?.choice === 'approve',
    changes: cast?.choice === 'changes',
    reason: cast?.reason ?? '',
    reasonHint: reasonHint(file.scan.verdict === 'passed'),
    label: cast ? 'Change vote' : 'Save vote',
    said: cast ? 'You have voted.' : '',
  };
}

function reasonHint(isClean: boolean): string {
  return isClean
    ? 'Needed when you ask for changes. Only checkers read it.'
    : 'Needed: something was found, or could not be decided. Only checkers read it.';
}
