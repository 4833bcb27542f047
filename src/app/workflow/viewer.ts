import type { Actor } from '../people/person';
import type { ReleaseRequest } from '../submissions/request';
import type { Circumstances } from './circumstances';
import { isMember, mayRelease, WHY_NEVER } from './roles';

/** In which capacity somebody reads a request; the first that fits, because it also says what is kept from them. */
export type Viewer = 'author' | 'checker' | 'compliance' | 'member' | 'releaser';

/**
 * Nobody but its author and compliance knows of a request that was never submitted. Administrators keep people and
 * projects; what is asked for release is not theirs to see.
 *
 * @returns undefined for whom the request must look as if it did not exist
 */
export function viewerOf(person: Actor, about: Circumstances): Viewer | undefined {
  const { request } = about;
  const isCompliance = person.roles.includes('compliance');
  if (request.author.id === person.id) return 'author';
  if (!wasSubmitted(request)) return isCompliance ? 'compliance' : undefined;
  if (WHY_NEVER['eligible-checker'](person, about) === undefined) return 'checker';
  if (isCompliance) return 'compliance';
  if (isMember(person, request.project.id)) return 'member';
  return mayRelease(person, about) ? 'releaser' : undefined;
}

/** A request that was taken back untouched is its author's alone again. */
function wasSubmitted({ state, turn, submittedAt }: ReleaseRequest): boolean {
  return turn > 1 || (state !== 'draft' && submittedAt !== undefined);
}
