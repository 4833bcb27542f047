import type { EventKind } from '../audit/event';
import type { Requests } from './requests.port';
import type { ReleaseRequest } from './request';
import { requestEvent, type RequestEvent } from './request-event';
import type { State } from '../workflow/words';

type Move = Parameters<Requests['move']>[0];

export interface MoveTo extends Pick<Move, 'turn' | 'submittedAt' | 'book'> {
  readonly to: State;
  readonly at: Date;
  readonly kind: EventKind;
}

/** Moves the request on, and says so in an event. */
export async function moveRequest(
  requests: Requests,
  request: ReleaseRequest,
  { kind, ...move }: MoveTo,
): Promise<RequestEvent> {
  await requests.move({ id: request.id, version: request.version, from: request.state, ...move });
  const turn = move.turn ?? request.turn;
  return requestEvent(request, kind, {
    turn,
    before: { state: request.state, turn: request.turn },
    after: { state: move.to, turn },
  });
}
