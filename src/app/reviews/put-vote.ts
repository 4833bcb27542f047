import type { Actor } from '../people/person';
import { groupOf } from '../submissions/group-of';
import type { OutputFile, ReleaseRequest, Vote } from '../submissions/request';
import { requestEvent, type RequestEvent } from '../submissions/request-event';
import type { Stores } from '../unit-of-work.port';
import type { Circumstances } from '../workflow/circumstances';
import type { Act, State } from '../workflow/words';
import { claimUntil } from './claim-until';
import { lastVoteOf } from './standing-vote';

/** A vote takes a seat, and the first one brings the request into review. */
export async function sitDown(
  stores: Stores,
  { request, policy }: Circumstances,
  voter: Actor,
  { to, at }: { readonly to: State; readonly at: Date },
): Promise<void> {
  const { id, version, turn, state: from } = request;
  const until = await claimUntil(stores, at, policy);
  await stores.reviews.takeSeat({ requestId: id, turn, reviewerId: voter.id }, at, until);
  // Without a move the request's version stays, or others could count how often a blinded checker has voted.
  if (to !== from) await stores.requests.move({ id, version, from, to, at });
}

interface Ballot extends Pick<Vote, 'choice' | 'reason'> {
  readonly act: Extract<Act, 'vote' | 'revise-vote'>;
  readonly to: State;
  readonly at: Date;
}

/** Stores what somebody with a seat thinks of the bytes that the file has now, and of what is said about them. */
export async function putVote(
  { reviews }: Stores,
  request: ReleaseRequest,
  file: OutputFile,
  voter: Actor,
  { choice, reason, act, to, at }: Ballot,
): Promise<RequestEvent> {
  const { statementVersion, groupId, current } = file;
  const about = { statementVersion, groupId, contextVersion: groupOf(request, groupId).contextVersion };
  const of = { fileId: file.id, sha256: current.sha256 };
  const afterDisclosure = act === 'revise-vote';
  const { id: requestId, turn } = request;
  await reviews.vote({
    ...of,
    ...about,
    requestId,
    turn,
    voterId: voter.id,
    choice,
    reason,
    afterDisclosure,
    at,
  });
  const last = lastVoteOf(request, file, voter.id);
  const before = { state: request.state, ...(last && { choice: last.choice, reason: last.reason }) };
  const after = { state: to, choice, reason, verdict: file.scan.verdict ?? 'not checked', ...about };
  return requestEvent(request, afterDisclosure ? 'vote.revised' : 'vote.cast', { ...of, before, after });
}
