import type { Rulebooks } from '../policies/rulebooks.port';
import type { Actor } from '../people/person';
import { refuse } from '../refusals';
import type { ReleaseRequest } from '../submissions/request';
import type { Stores } from '../unit-of-work.port';
import type { Circumstances } from './circumstances';
import { isMember } from './roles';
import { viewerOf, type Viewer } from './viewer';

/** A request that the person may know of, with what decides about acts on it. */
export interface KnownRequest extends Circumstances {
  readonly viewer: Viewer;
}

type Books = Pick<Rulebooks, 'get'>;

/** @throws Refusal `not-found`, the same whether the request exists or is not for this person */
export async function knownRequest(
  stores: Stores,
  rulebooks: Books,
  person: Actor,
  requestId: string,
): Promise<KnownRequest> {
  return known(stores, rulebooks, person, await stores.requests.find(requestId));
}

/** The same for an act: other writers of the request wait until this transaction ends. */
export async function requestToChange(
  stores: Stores,
  rulebooks: Books,
  person: Actor,
  requestId: string,
): Promise<KnownRequest> {
  return known(stores, rulebooks, person, await stores.requests.findToChange(requestId));
}

async function known(
  stores: Stores,
  rulebooks: Books,
  person: Actor,
  request: ReleaseRequest | undefined,
): Promise<KnownRequest> {
  if (!request) throw refuse.notFound('request');
  const { review: policy } = await rulebooks.get(request.book);
  const memberIds = await membersThatCount(stores, person, request);
  const about = { request, policy, memberIds };
  const viewer = viewerOf(person, about);
  if (!viewer) throw refuse.notFound('request');
  return { ...about, viewer };
}

/** Only a member's seat is limited by how many members sit already; nobody else needs the query. */
async function membersThatCount(
  { projects }: Stores,
  person: Actor,
  { project }: ReleaseRequest,
): Promise<ReadonlySet<string>> {
  if (!isMember(person, project.id)) return new Set();
  return new Set((await projects.members(project.id)).map(({ id }) => id));
}

/** A form that was filled in on an older version of the request is refused with `changed`. */
export function mustBeCurrent(request: ReleaseRequest, version: number): void {
  if (request.version !== version) throw refuse.changed('This request');
}
