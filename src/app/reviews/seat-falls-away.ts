import { news } from '../notices/notices.port';
import type { Rulebooks } from '../policies/rulebooks.port';
import type { LeftBecause, ReleaseRequest } from '../submissions/request';
import { moveRequest } from '../submissions/move-request';
import { requestEvent, type RequestEvent } from '../submissions/request-event';
import type { Stores } from '../unit-of-work.port';
import type { Actor } from '../people/person';
import type { Circumstances } from '../workflow/circumstances';
import { conflictOf } from '../workflow/conflict';
import { stateAfter } from '../workflow/may';
import { isMember, reviewsHere } from '../workflow/roles';
import type { State } from '../workflow/words';
import { allReviewsAreIn, seatsTaken, seatsThereAre } from './seats';

/** Elsewhere the turn is over, and its seats decide nothing. */
const UNDER_REVIEW: readonly State[] = ['in-review', 'reviewed'];

interface Fall {
  readonly personId: string;
  readonly because: LeftBecause & ('role-removed' | 'became-member' | 'same-group');
  readonly at: Date;
}

/**
 * What follows when somebody may no longer review, or has become a member of the project: in every request still under
 * review each seat of theirs that the book does not allow any more is free again, handed in or not. Their votes stay on
 * record, marked; a request that then lacks a review needs another reviewer. They and the others are told.
 */
export async function seatsFallAway(
  stores: Stores,
  rulebooks: Pick<Rulebooks, 'get'>,
  fall: Fall,
): Promise<readonly RequestEvent[]> {
  const events: RequestEvent[] = [];
  const person = await stores.people.actor(fall.personId, '');
  if (!person) return [];
  for (const requestId of await stores.reviews.seatedIn(fall.personId)) {
    const request = await stores.requests.findToChange(requestId);
    if (!request) continue;
    const { review: policy } = await rulebooks.get(request.book);
    const members = await stores.projects.members(request.project.id);
    const about = { request, policy, memberIds: new Set(members.map(({ id }) => id)) };
    if (mustLeave(person, about, fall)) events.push(...(await leave(stores, about, fall)));
  }
  return events;
}

function mustLeave(person: Actor, { request, policy, memberIds }: Circumstances, { because }: Fall): boolean {
  if (because === 'role-removed') return person.disabled || !reviewsHere(person, { request, policy });
  if (!isMember(person, request.project.id)) return false;
  const held = seatsTaken(request).filter(({ reviewer }) => memberIds.has(reviewer.id)).length;
  return held > seatsThereAre(request, policy) - policy.outsideProject;
}

/**
 * What follows when somebody belongs to another group: under a book that counts it, they leave the reviews of authors and
 * co-authors of that group, and whoever is of it leaves the reviews of what they ask for or have a hand in.
 */
export async function seatsFallToGroup(
  stores: Stores,
  rulebooks: Pick<Rulebooks, 'get'>,
  { personId, at }: Omit<Fall, 'because'>,
): Promise<readonly RequestEvent[]> {
  const asked = await stores.requests.idsOfAuthor(personId);
  const naming = (await stores.requests.naming(personId)).map(({ id }) => id);
  const people = new Map((await stores.people.all()).map((person) => [person.id, person]));
  const events: RequestEvent[] = [];
  for (const requestId of new Set([...(await stores.reviews.seatedIn(personId)), ...asked, ...naming])) {
    for (const holder of await holdersOf(stores, requestId)) {
      // Read again for each of them: the one before may have moved it.
      const request = await stores.requests.findToChange(requestId);
      const person = people.get(holder);
      if (!request || !person || !UNDER_REVIEW.includes(request.state)) continue;
      const { review: policy } = await rulebooks.get(request.book);
      if (conflictOf(person, request, policy)?.kind !== 'same-group') continue;
      events.push(
        ...(await leave(stores, { request, policy }, { personId: holder, because: 'same-group', at })),
      );
    }
  }
  return events;
}

async function holdersOf({ requests }: Stores, requestId: string): Promise<readonly string[]> {
  const request = await requests.find(requestId);
  return request ? seatsTaken(request).map(({ reviewer }) => reviewer.id) : [];
}

async function leave(
  stores: Stores,
  { request, policy }: Pick<Circumstances, 'request' | 'policy'>,
  { personId, because, at }: Fall,
): Promise<readonly RequestEvent[]> {
  const { id: requestId, turn } = request;
  await stores.reviews.leaveSeat({ requestId, turn, reviewerId: personId }, at, because);
  const others = seatsTaken(request).filter(({ reviewer }) => reviewer.id !== personId);
  await stores.notices.send([personId], news(request, 'seat-fell-away', at, at.toISOString()));
  const told = others.map(({ reviewer }) => reviewer.id);
  await stores.notices.send(told, news(request, 'reviewer-needed', at, at.toISOString()));
  const said = { before: { reviewer: personId }, after: { because } };
  const fell = requestEvent(request, 'seat.fell-away', said);
  return allReviewsAreIn(others, policy) ? [fell] : [fell, ...(await backToReview(stores, request, at))];
}

async function backToReview(
  { requests }: Stores,
  request: ReleaseRequest,
  at: Date,
): Promise<readonly RequestEvent[]> {
  const to = stateAfter('vote-falls-away', request.state);
  return to ? [await moveRequest(requests, request, { kind: 'review.reopened', to, at })] : [];
}
