import type { EventKind } from '../audit/event';
import { firstLook } from '../deadlines/first-look';
import type { Requests } from './requests.port';
import type { ReleaseRequest } from './request';
import { requestEvent, type RequestEvent } from './request-event';
import type { State } from '../workflow/words';

type Move = Parameters<Requests['move']>[0];

export interface MoveTo extends Pick<
  Move,
  'turn' | 'submittedAt' | 'book' | 'dueAt' | 'automatic' | 'wakeAt'
> {
  readonly to: State;
  readonly at: Date;
  readonly kind: EventKind;
}

/** Until it is out or sent back, the promise of its submission stands. */
const PROMISED: readonly State[] = ['in-review', 'reviewed', 'approved', 'releasing', 'release-failed'];

/** What was approved by Sluice stays so on its way out; sent back to people, it is theirs. */
const GOES_OUT: readonly State[] = ['releasing', 'release-failed', 'released', 'recalled', 'expired'];

/** Once it is decided, a decoy has said what it can. */
const ENDS_DECOY: readonly State[] = ['approved', 'returned', 'rejected'];

function endOfDecoy({ decoy }: ReleaseRequest, { to, at }: Pick<MoveTo, 'to' | 'at'>): Date | undefined {
  return decoy && ENDS_DECOY.includes(to) ? at : undefined;
}

/** Moves the request on, and says so in an event. */
export async function moveRequest(
  requests: Requests,
  request: ReleaseRequest,
  { kind, ...move }: MoveTo,
): Promise<RequestEvent> {
  const { id, version, state: from } = request;
  const dueAt = move.dueAt ?? (PROMISED.includes(move.to) ? undefined : null);
  const wakeAt =
    move.wakeAt ??
    endOfDecoy(request, move) ??
    (move.dueAt ? firstLook(move.to, move.at, move.dueAt) : undefined);
  const automatic = move.automatic ?? (GOES_OUT.includes(move.to) ? undefined : null);
  await requests.move({ id, version, from, ...move, dueAt, wakeAt, automatic });
  const turn = move.turn ?? request.turn;
  return requestEvent(request, kind, {
    turn,
    before: { state: request.state, turn: request.turn },
    after: { state: move.to, turn },
  });
}
