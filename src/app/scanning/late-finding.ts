import type { FileReport } from '../../engine/report/report';
import { news } from '../notices/notices.port';
import { moveRequest } from '../submissions/move-request';
import type { ReleaseRequest } from '../submissions/request';
import { requestEvent, type RequestEvent } from '../submissions/request-event';
import type { Stores } from '../unit-of-work.port';
import { stateAfter } from '../workflow/may';
import { OUT } from '../workflow/words';
import type { StoredScan } from './scanning.port';

/**
 * A check that people did not wait for ends with a finding. What was approved goes back to its reviewers; what is out
 * already is an incident, for compliance to follow up.
 */
export async function lateFinding(
  stores: Stores,
  { requestId, fileId, sha256 }: Pick<StoredScan, 'requestId' | 'fileId' | 'sha256'>,
  { verdict }: Pick<FileReport, 'verdict'>,
  at: Date,
): Promise<readonly RequestEvent[]> {
  if (verdict !== 'flagged' || !(await mayBeLate(stores, requestId))) return [];
  const request = await stores.requests.findToChange(requestId);
  if (!request) return [];
  const occasion = `${fileId} ${sha256}`;
  if (OUT.includes(request.state)) {
    await stores.notices.send(await watchers(stores), news(request, 'incident', at, occasion));
    return [requestEvent(request, 'incident.opened', { fileId, sha256, after: { because: BECAUSE } })];
  }
  const to = stateAfter('late-finding', request.state);
  if (!to) return [];
  await stores.notices.send(reviewersOf(request), news(request, 'late-finding', at, occasion));
  const event = await moveRequest(stores.requests, request, { kind: 'request.reopened', to, at });
  return [{ ...event, fileId, sha256, after: { ...event.after, because: BECAUSE } }];
}

async function mayBeLate({ requests }: Stores, requestId: string): Promise<boolean> {
  const state = (await requests.glance(requestId))?.state;
  return state !== undefined && (OUT.includes(state) || stateAfter('late-finding', state) !== undefined);
}

const BECAUSE = 'a check that ended after the approval found something';

function reviewersOf({ reviews, turn }: ReleaseRequest): readonly string[] {
  return reviews.filter((review) => review.turn === turn).map(({ reviewer }) => reviewer.id);
}

async function watchers({ people }: Stores): Promise<readonly string[]> {
  const watch = (await people.all()).filter(
    ({ roles, disabled }) => !disabled && roles.includes('compliance'),
  );
  return watch.map(({ id }) => id);
}
