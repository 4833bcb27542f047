import type { Rulebooks } from '../policies/rulebooks.port';
import type { Actor } from '../people/person';
import { type Refusal, refuse } from '../refusals';
import type { ListedFile, OutputFile, ReleaseRequest } from '../submissions/request';
import type { Stores } from '../unit-of-work.port';
import { whyConflicted } from './conflict';
import type { AnyCircumstances, Circumstances } from './circumstances';
import { isMember, reviewsHere, TRAINING_OVER } from './roles';
import { couldBeFor, knowsOf, viewerOf, type Viewer } from './viewer';
import { wasSubmitted } from './was-submitted';

/** A request as one of those who may read it. */
export interface KnownRequest<File extends ListedFile = OutputFile> extends Circumstances<File> {
  readonly viewer: Viewer;
}

/** The same where its files are only listed, but for those that were read whole. */
export interface ListedKnown extends KnownRequest<ListedFile> {
  readonly whole: readonly OutputFile[];
}

type Books = Pick<Rulebooks, 'get'>;

/**
 * For reading.
 *
 * @throws Refusal `not-found`, the same whether the request exists or is not for this person
 */
export async function knownRequest(
  stores: Stores,
  rulebooks: Books,
  person: Actor,
  requestId: string,
): Promise<KnownRequest> {
  return asViewer(person, await requestToAskAbout(stores, rulebooks, person, requestId));
}

/**
 * For a page: its files as lists need them, and the one that is named whole; all of them while it is written.
 *
 * @throws Refusal `not-found`, the same whether the request exists or is not for this person
 */
export async function listedRequest(
  stores: Stores,
  rulebooks: Books,
  person: Actor,
  { requestId, fileId }: { readonly requestId: string; readonly fileId?: string | undefined },
): Promise<ListedKnown> {
  const found = await stores.requests.findListed(requestId, fileId, couldBeFor(person));
  const about = asViewer(person, await known(stores, rulebooks, person, found?.request));
  return { ...about, whole: found?.whole ?? [] };
}

function asViewer<File extends ListedFile>(person: Actor, about: Circumstances<File>): KnownRequest<File> {
  const viewer = viewerOf(person, about);
  if (!viewer) throw whyNotReadable(person, about);
  return { ...about, viewer };
}

/**
 * For reading one of its files: the others, and the votes on them, are not there.
 *
 * @throws Refusal `not-found`, also when the request has no such file for this person
 */
export async function knownFile(
  stores: Stores,
  rulebooks: Books,
  person: Actor,
  { requestId, fileId }: { readonly requestId: string; readonly fileId: string },
): Promise<KnownRequest> {
  const found = await stores.requests.findWithFile(requestId, fileId, couldBeFor(person));
  return asViewer(person, await known(stores, rulebooks, person, found));
}

/** For asking whether an act is possible, before its bytes are received. */
export async function requestToAskAbout(
  stores: Stores,
  rulebooks: Books,
  person: Actor,
  requestId: string,
): Promise<Circumstances> {
  return known(stores, rulebooks, person, await stores.requests.find(requestId, couldBeFor(person)));
}

/** For adding to it: as it is without its files, votes and comments, however many there are. */
export async function bareRequest(
  stores: Stores,
  rulebooks: Books,
  person: Actor,
  requestId: string,
): Promise<Circumstances> {
  return known(stores, rulebooks, person, await stores.requests.bare(requestId, couldBeFor(person)));
}

/** For doing it: other writers of the request wait until this transaction ends. */
export async function requestToChange(
  stores: Stores,
  rulebooks: Books,
  person: Actor,
  requestId: string,
): Promise<Circumstances> {
  return known(stores, rulebooks, person, await stores.requests.findToChange(requestId, couldBeFor(person)));
}

async function known<File extends ListedFile>(
  stores: Stores,
  rulebooks: Books,
  person: Actor,
  request: ReleaseRequest<File> | undefined,
): Promise<Circumstances<File>> {
  if (!request) throw refuse.notFound('request');
  const { review: policy } = await rulebooks.get(request.book);
  const memberIds = await membersThatCount(stores, person, { request, policy });
  const about = { request, policy, memberIds };
  if (!knowsOf(person, about)) throw refuse.notFound('request');
  return about;
}

function whyNotReadable(person: Actor, { request, policy }: AnyCircumstances): Refusal {
  const conflict = whyConflicted(person, request, policy);
  if (conflict !== undefined && wasSubmitted(request)) return refuse.forbidden(conflict);
  if (person.trainingOver && reviewsHere(person, { request, policy })) return refuse.forbidden(TRAINING_OVER);
  return wasSubmitted(request)
    ? refuse.forbidden(
        'Administrators keep people and projects; what is asked for release is not theirs to see.',
      )
    : refuse.forbidden('This request was not submitted, so only its author reads it.', 'Wait until it is.');
}

/** Only the seat of a member who reviews is limited by how many members sit already; nobody else needs the query. */
async function membersThatCount(
  { projects }: Stores,
  person: Actor,
  about: Pick<AnyCircumstances, 'request' | 'policy'>,
): Promise<ReadonlySet<string>> {
  const { project } = about.request;
  if (!isMember(person, project.id) || !reviewsHere(person, about)) return new Set();
  return new Set((await projects.members(project.id)).map(({ id }) => id));
}

/** A form that was filled in on an older version of the request is refused with `changed`. */
export function mustBeCurrent(request: Pick<ReleaseRequest, 'version'>, version: number): void {
  if (request.version !== version) throw refuse.changed('This request');
}
