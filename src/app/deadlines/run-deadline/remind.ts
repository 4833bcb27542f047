import { news } from '../../notices/notices.port';
import { openClaims, seatsTaken, seatsThereAre } from '../../reviews/seats';
import { requestEvent } from '../../submissions/request-event';
import { whoMayReview } from '../../submissions/send-for-review';
import type { Stores } from '../../unit-of-work.port';
import { type Deadline, type Look, NOT_DUE } from './look';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Later than promised: whoever should act is told once a day. A job of an earlier turn finds that it is not due. */
export async function remind(stores: Stores, deadline: Deadline): Promise<Look> {
  const { request, now } = deadline;
  if (!request.dueAt || request.dueAt > now) return NOT_DUE;
  const away = await stores.absences.awayAt(now);
  const told = (await whoShouldAct(stores, deadline)).filter((id) => !away.has(id));
  await stores.notices.send(told, news(request, 'answer-late', now, now.toISOString()));
  const said = { after: { dueAt: request.dueAt.toISOString(), told: told.length } };
  return {
    events: [requestEvent(request, 'request.late', said)],
    lookAgain: new Date(now.getTime() + DAY_MS),
  };
}

/** Who holds a seat and has not handed in; everybody who could take one that is free; in the end all reviewers. */
async function whoShouldAct(stores: Stores, { request, policy, now }: Deadline): Promise<readonly string[]> {
  if (request.state === 'reviewed') return seatsTaken(request).map(({ reviewer }) => reviewer.id);
  const isFree = seatsTaken(request).length < seatsThereAre(request, policy);
  const done = new Set(
    request.reviews.filter(({ submittedAt }) => submittedAt).map(({ reviewer }) => reviewer.id),
  );
  const others = isFree ? await whoMayReview(stores, request, policy, now) : [];
  const holders = openClaims(request).map(({ reviewer }) => reviewer.id);
  return [...new Set([...holders, ...others.filter((id) => !done.has(id))])];
}
