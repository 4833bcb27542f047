import { news } from '../notices/notices.port';
import type { Actor } from '../people/person';
import type { Stores } from '../unit-of-work.port';
import type { CoAuthors } from './co-authors';
import { type Meant, reviewersNamedLate, withWriters } from './co-authors-meant';
import { keeperOf } from './keeper';
import type { ReleaseRequest } from './request';

/** As whom somebody writes in a request; goes into the audit. */
export type Writes = 'author' | 'writer';

interface Writing {
  readonly by: Actor;
  readonly at: Date;
}

/**
 * The request has changed, and by whom: whoever writes in another's request is one of its co-authors from then on, and so
 * never reviews it.
 *
 * @param request may be bare
 */
export async function recordWriting(
  stores: Stores,
  request: ReleaseRequest,
  { by, at }: Writing,
): Promise<Writes> {
  await stores.requests.touch(request.id);
  const as = writesAs(request, by);
  if (as === 'writer' && !request.coAuthors.wrote.includes(by.id))
    await addWriter(stores, request.id, { by, at });
  return as;
}

export function writesAs(request: ReleaseRequest, { id }: Actor): Writes {
  return keeperOf(request) === id ? 'author' : 'writer';
}

async function addWriter(stores: Stores, requestId: string, { by, at }: Writing): Promise<void> {
  const request = await stores.requests.find(requestId);
  if (!request) return;
  const wrote = [...request.coAuthors.wrote, by.id];
  await saveCoAuthors(stores, request, { meant: withWriters(request.coAuthors, [by]), wrote, at });
}

/** Whoever had begun to review before somebody of theirs was named keeps their seat, and is told, as compliance is. */
export async function saveCoAuthors(
  stores: Stores,
  request: ReleaseRequest,
  { meant, wrote, at }: { readonly meant: Meant; readonly wrote: readonly string[]; readonly at: Date },
): Promise<CoAuthors> {
  const namedLate = reviewersNamedLate(request, { ...meant, wrote }, await stores.people.all());
  const coAuthors = { ...meant, wrote, namedLate };
  await stores.requests.nameCoAuthors(request.id, coAuthors);
  await tellOfLate(stores, request, namedLate, at);
  return coAuthors;
}

/** Once a person, however often the names are rewritten. */
async function tellOfLate(
  { notices, people }: Stores,
  request: ReleaseRequest,
  late: CoAuthors['namedLate'],
  at: Date,
): Promise<void> {
  const isNew = late.filter((id) => !request.coAuthors.namedLate.includes(id));
  if (isNew.length === 0) return;
  await notices.send(isNew, news(request, 'named-late', at));
  const watching = (await people.all()).filter(
    ({ roles, disabled }) => !disabled && roles.includes('compliance'),
  );
  await notices.send(
    watching.map(({ id }) => id),
    news(request, 'reviewer-named', at),
  );
}
