import type { Actor } from '../people/person';
import type { Decoy } from '../submissions/request';
import type { RequestGlance } from '../submissions/requests.port';
import type { AnyCircumstances } from './circumstances';
import { isMember, mayRelease, mayReleaseFrom, WHY_NEVER } from './roles';
import { wasSubmitted } from './was-submitted';

/** In which capacity somebody reads a request; the first that fits, because it also says what is kept from them. */
export type Viewer = 'author' | 'writer' | 'checker' | 'compliance' | 'member' | 'releaser';

/**
 * Nobody but its author, whoever may write in it and compliance reads a request that was never submitted. Administrators
 * keep people and projects; what is asked for release is not theirs to see.
 *
 * @returns undefined for who may not read it
 */
export function viewerOf(person: Actor, about: AnyCircumstances): Viewer | undefined {
  const { request } = about;
  if (request.decoy) return viewerOfDecoy(person, about, request.decoy);
  const isCompliance = person.roles.includes('compliance');
  if (request.author.id === person.id) return 'author';
  if (WHY_NEVER.writer(person, about) === undefined) return 'writer';
  if (!wasSubmitted(request)) return isCompliance ? 'compliance' : undefined;
  if (WHY_NEVER['eligible-checker'](person, about) === undefined) return 'checker';
  if (isCompliance) return 'compliance';
  if (isMember(person, request.project.id)) return 'member';
  return mayRelease(person, about) ? 'releaser' : undefined;
}

/** To checkers a request like any other; whose name it bears, and their project, know nothing of it. */
function viewerOfDecoy(person: Actor, about: AnyCircumstances, { by }: Decoy): Viewer | undefined {
  const { request } = about;
  if (request.author.id === person.id) return undefined;
  if (!wasSubmitted(request) && by === person.id) return 'author';
  if (wasSubmitted(request) && WHY_NEVER['eligible-checker'](person, about) === undefined) return 'checker';
  if (person.roles.includes('compliance')) return 'compliance';
  return wasSubmitted(request) && mayRelease(person, about) ? 'releaser' : undefined;
}

/**
 * Whether a request exists for this person, so that a refusal may say why they cannot do something. Staff may know
 * that there is a draft, without reading it; other members of the project may not, unless it shares drafts.
 */
export function knowsOf(person: Actor, about: AnyCircumstances): boolean {
  const { decoy, author } = about.request;
  if (decoy && author.id === person.id) return false;
  const isStaff = person.roles.includes('checker') || person.roles.includes('admin');
  return isStaff || viewerOf(person, about) !== undefined;
}

/** By what can be asked before the request is read: whoever this turns away would be turned away by `knowsOf`. */
export function couldBeFor(person: Actor): (glance: RequestGlance) => boolean {
  return ({ projectId, authorId }) =>
    person.roles.length > 0 ||
    person.id === authorId ||
    isMember(person, projectId) ||
    mayReleaseFrom(person, projectId);
}
