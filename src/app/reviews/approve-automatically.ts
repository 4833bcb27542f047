import type { ReviewPolicy } from '../../engine/rulebook/book';
import { news } from '../notices/notices.port';
import { moveRequest } from '../submissions/move-request';
import type { ReleaseRequest } from '../submissions/request';
import type { RequestEvent } from '../submissions/request-event';
import type { Stores } from '../unit-of-work.port';
import { stateAfter } from '../workflow/may';
import { filesAskedFor } from './file-decision';
import { seatsTaken } from './seats';
import { tellReleasers } from './tell-releasers';

/**
 * The book lets go what its rules pass, and they passed all of it: nothing unsure, unread, unchecked or forbidden. Where the
 * author corrected what a column is, the rules passed what the author says, and a person reads that first.
 */
export function passesByItself(request: ReleaseRequest, { decision, because }: ReviewPolicy): boolean {
  const files = filesAskedFor(request);
  return (
    decision === 'automatic' &&
    // It is there to be seen by people.
    !request.decoy &&
    because !== undefined &&
    files.length > 0 &&
    files.every(
      ({ scan, statement }) =>
        scan.state === 'done' &&
        scan.verdict === 'passed' &&
        scan.forbidden === undefined &&
        statement.roles === '',
    )
  );
}

/** Once a person has taken a seat, people decide. */
export async function approveAutomatically(
  stores: Stores,
  request: ReleaseRequest,
  policy: ReviewPolicy,
  at: Date,
): Promise<readonly RequestEvent[]> {
  const to = stateAfter('approve-automatically', request.state);
  if (!to || seatsTaken(request).length > 0 || request.project.endedAt) return [];
  if (!passesByItself(request, policy)) return [];
  const { because = '' } = policy;
  const move = { kind: 'request.approved-automatically', to, at, automatic: because } as const;
  const event = await moveRequest(stores.requests, request, move);
  await stores.notices.send([request.author.id], news(request, 'request-approved', at));
  await tellReleasers(stores, request, at);
  return [{ ...event, after: { ...event.after, because } }];
}
