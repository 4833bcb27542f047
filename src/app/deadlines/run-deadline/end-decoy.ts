import { news } from '../../notices/notices.port';
import { filesAskedFor } from '../../reviews/file-decision';
import { moveRequest } from '../../submissions/move-request';
import type { Decoy, DecoyOutcome, ReleaseRequest } from '../../submissions/request';
import { requestEvent, type RequestEvent } from '../../submissions/request-event';
import type { Stores } from '../../unit-of-work.port';
import { stateAfter } from '../../workflow/may';
import { type Deadline, type Look, NOT_DUE } from './look';

/** What checkers decided on a decoy stands; there is nobody to send it back to, and nowhere to release it. */
export async function endDecoy(stores: Stores, { request, now }: Deadline): Promise<Look> {
  const { decoy } = request;
  if (!decoy) return NOT_DUE;
  const moved = await withdraw(stores, request, now);
  // What an approval in part left over has nothing wrong in it that counts once more.
  if (decoy.problems.length === 0) return { events: moved };
  const outcome = outcomeOf(request, decoy);
  if (!(await stores.decoys.end(request.id, outcome))) return { events: moved };
  const voters = new Set(request.votes.map(({ voter }) => voter.id));
  await stores.notices.send([decoy.by, ...voters], news(request, 'decoy-ended', now));
  return { events: [...moved, requestEvent(request, 'decoy.ended', { after: { outcome } })] };
}

async function withdraw(
  { requests }: Stores,
  request: ReleaseRequest,
  at: Date,
): Promise<readonly RequestEvent[]> {
  const to = stateAfter('decoy-ends', request.state);
  return to ? [await moveRequest(requests, request, { kind: 'request.withdrawn', to, at })] : [];
}

/** One file that was approved with its problem is enough: so much would have gone out. */
function outcomeOf(request: ReleaseRequest, { problems }: Decoy): DecoyOutcome {
  const wrong = new Set(problems.map(({ fileId }) => fileId));
  const goesOut = request.state === 'approved' ? filesAskedFor(request) : [];
  return goesOut.some(({ id }) => wrong.has(id)) ? 'missed' : 'caught';
}
