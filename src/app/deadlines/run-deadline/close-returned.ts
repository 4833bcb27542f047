import { news } from '../../notices/notices.port';
import { dueUnder } from '../../reviews/due-at';
import { moveRequest } from '../../submissions/move-request';
import { requestEvent } from '../../submissions/request-event';
import type { ReleaseRequest } from '../../submissions/request';
import type { Stores } from '../../unit-of-work.port';
import { stateAfter } from '../../workflow/may';
import { WARNING_MS } from '../first-look';
import { type Deadline, type Look, NOT_DUE } from './look';

/** A returned request that nobody works on ends, a week after its author was warned. */
export async function closeReturned(stores: Stores, { request, policy, now }: Deadline): Promise<Look> {
  const idleSince = await lastChange(stores, request);
  const closesAt = await dueUnder(stores, policy, idleSince, policy.closeReturnedAfter);
  if (!closesAt) return NOT_DUE;
  const warnAt = new Date(Math.max(idleSince.getTime(), closesAt.getTime() - WARNING_MS));
  if (now < warnAt) return { events: [], lookAgain: warnAt };
  const warnedAt = await lastWarning(stores, request, idleSince);
  if (!warnedAt) return warn(stores, request, { now, closesAt });
  return now < closesAt ? { events: [], lookAgain: closesAt } : close(stores, request, now);
}

async function warn(
  { notices }: Stores,
  request: ReleaseRequest,
  { now, closesAt }: { readonly now: Date; readonly closesAt: Date },
): Promise<Look> {
  const lookAgain = closesAt > now ? closesAt : new Date(now.getTime() + WARNING_MS);
  await notices.send([request.author.id], news(request, 'closes-soon', now, closesAt.toISOString()));
  const said = { after: { closesAt: lookAgain.toISOString() } };
  return { events: [requestEvent(request, 'request.closes-soon', said)], lookAgain };
}

async function close({ requests, notices }: Stores, request: ReleaseRequest, at: Date): Promise<Look> {
  const to = stateAfter('close', request.state);
  if (!to) return NOT_DUE;
  const event = await moveRequest(requests, request, { kind: 'request.withdrawn', to, at });
  await notices.send([request.author.id], news(request, 'closed', at));
  const because = 'nobody worked on it in time';
  return { events: [{ ...event, after: { ...event.after, because } }] };
}

/** The last act of whoever writes it in this state, or its beginning. */
async function lastChange({ audit }: Stores, { id, stateSince }: ReleaseRequest): Promise<Date> {
  const changes = { requestId: id, kinds: CHANGES } as const;
  const [last] = (await audit.search(changes, 1, 0)).events;
  return last && new Date(last.at) > stateSince ? new Date(last.at) : stateSince;
}

async function lastWarning(
  { audit }: Stores,
  { id }: ReleaseRequest,
  since: Date,
): Promise<Date | undefined> {
  const [last] = (await audit.search({ requestId: id, kinds: ['request.closes-soon'] }, 1, 0)).events;
  return last && new Date(last.at) >= since ? new Date(last.at) : undefined;
}

/** Only those who write a request do these. */
const CHANGES = [
  'request.edited',
  'file.added',
  'file.replaced',
  'file.described',
  'file.marked',
  'file.moved',
  'file.exception-explained',
  'file.removed',
  'file.withdrawn',
  'group.added',
  'group.removed',
  'thread.answered',
] as const;
