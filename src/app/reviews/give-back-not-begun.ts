import { news } from '../notices/notices.port';
import type { Rulebooks } from '../policies/rulebooks.port';
import type { ReleaseRequest } from '../submissions/request';
import { requestEvent, type RequestEvent } from '../submissions/request-event';
import { whoMayReview } from '../submissions/send-for-review';
import type { Stores } from '../unit-of-work.port';
import { openClaims, seatOf } from './seats';

interface Leaving {
  readonly personId: string;
  readonly at: Date;
}

/**
 * When somebody goes away: each claim of theirs without a vote of this turn is free again, and whoever could take the seat
 * is told. A review that was begun stays theirs until its claim lapses as any other, and its votes are kept as they are then.
 */
export async function giveBackWhatIsNotBegun(
  stores: Stores,
  rulebooks: Pick<Rulebooks, 'get'>,
  { personId, at }: Leaving,
): Promise<readonly RequestEvent[]> {
  const events: RequestEvent[] = [];
  for (const requestId of await stores.reviews.seatedIn(personId)) {
    const request = await stores.requests.findToChange(requestId);
    if (!request || !isOpenAndNotBegun(request, personId)) continue;
    const { review: policy } = await rulebooks.get(request.book);
    await stores.reviews.leaveSeat({ requestId, turn: request.turn, reviewerId: personId }, at, 'away');
    const could = await whoMayReview(stores, request, policy, at);
    const told = could.filter((id) => id !== personId && !seatOf(request, id));
    await stores.notices.send(told, news(request, 'seat-free', at, at.toISOString()));
    const said = { before: { reviewer: personId }, after: { because: 'away' } };
    events.push(requestEvent(request, 'seat.fell-away', said));
  }
  return events;
}

function isOpenAndNotBegun(request: ReleaseRequest, personId: string): boolean {
  const holds = openClaims(request).some(({ reviewer }) => reviewer.id === personId);
  return holds && !request.votes.some(({ voter, turn }) => voter.id === personId && turn === request.turn);
}
