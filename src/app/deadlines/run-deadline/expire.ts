import { moveRequest } from '../../submissions/move-request';
import type { Stores } from '../../unit-of-work.port';
import { stateAfter } from '../../workflow/may';
import { type Deadline, type Look, NOT_DUE } from './look';

/** The package is no longer handed out. What it was, the manifest says for good. */
export async function expire({ requests }: Stores, { request, now }: Deadline): Promise<Look> {
  const to = stateAfter('expire', request.state);
  if (!to || !request.dueAt || request.dueAt > now) return NOT_DUE;
  return { events: [await moveRequest(requests, request, { kind: 'release.expired', to, at: now })] };
}
