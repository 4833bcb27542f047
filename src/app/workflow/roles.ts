import type { Actor } from '../people/person';
import { keeperOf } from '../submissions/keeper';
import { whyConflicted } from './conflict';
import { wasSubmitted } from './was-submitted';
import type { AnyCircumstances } from './circumstances';

/** In which capacity somebody acts on a request. Who has it does not change with the request's state. */
export type By = 'author' | 'writer' | 'eligible-checker' | 'lead' | 'releaser' | 'compliance' | 'system';

export const TRAINING_OVER =
  'Your training for output checking has run out. An administrator renews the mark once you are trained again.';

type WhyNever = (person: Actor, about: AnyCircumstances) => string | undefined;

/** Answers with the sentence of the refusal when this person can never act so on this request, or with nothing. */
export const WHY_NEVER: Readonly<Record<By, WhyNever>> = {
  author: (person, { request }) =>
    keeperOf(request) === person.id ? undefined : 'Only the author of a request may do this.',
  writer: whyNoWriter,
  'eligible-checker': whyNoReviewer,
  lead: (person, about) =>
    person.roles.includes('lead')
      ? whyNoReviewer(person, about)
      : 'Only checkers who lead give requests to others.',
  releaser: (person, about) =>
    mayRelease(person, about)
      ? undefined
      : 'Only people with the right to release in this project may do this.',
  compliance: (person) =>
    person.roles.includes('compliance') ? undefined : 'Only a compliance officer may do this.',
  system: () => 'Only Sluice itself does this.',
};

/**
 * Its author, and the members of a project that shares drafts. Whoever reads reviews of a submitted request writes in it
 * only if they did before: then they never read them.
 */
function whyNoWriter(person: Actor, about: AnyCircumstances): string | undefined {
  const { request } = about;
  if (keeperOf(request) === person.id) return undefined;
  const { project, decoy, coAuthors } = request;
  if (!project.sharesDrafts || decoy || !isMember(person, project.id))
    return 'Only the author of a request may do this.';
  const readsReviews = reviewsHere(person, about) || person.roles.includes('compliance');
  return wasSubmitted(request) && readsReviews && !coAuthors.wrote.includes(person.id)
    ? 'Whoever reads reviews writes in no request of others once it was submitted.'
    : undefined;
}

function whyNoReviewer(person: Actor, { request, policy }: AnyCircumstances): string | undefined {
  const isOwn = request.author.id === person.id || keeperOf(request) === person.id;
  if (isOwn) return 'Nobody reviews their own request.';
  if (!reviewsHere(person, { request, policy })) return 'Only output checkers may do this.';
  if (person.trainingOver) return TRAINING_OVER;
  const conflict = whyConflicted(person, request, policy);
  if (conflict !== undefined) return conflict;
  const { reviewers, outsideProject } = policy;
  if (mustBeFromOutside(person, { request, policy })) {
    return (
      `The rulebook wants ${outsideProject} of ${reviewers} reviewers from outside the project ` +
      '(outside-project), and you are a member of it.'
    );
  }
  return undefined;
}

/** A member, where the book wants every reviewer from outside. */
export function mustBeFromOutside(
  person: Actor,
  { request, policy }: Pick<AnyCircumstances, 'request' | 'policy'>,
): boolean {
  return isMember(person, request.project.id) && policy.outsideProject >= policy.reviewers;
}

/** With `decision: owner` the project's owner is one of its checkers. */
export function reviewsHere(
  person: Actor,
  { request, policy }: Pick<AnyCircumstances, 'request' | 'policy'>,
): boolean {
  return (
    person.roles.includes('checker') ||
    (policy.decision === 'owner' && person.memberships.get(request.project.id) === 'owner')
  );
}

export function isMember(person: Actor, projectId: string): boolean {
  return person.memberships.has(projectId);
}

export function mayRelease(person: Actor, { request }: Pick<AnyCircumstances, 'request'>): boolean {
  return mayReleaseFrom(person, request.project.id);
}

export function mayReleaseFrom({ releases }: Actor, projectId: string): boolean {
  return releases === 'everywhere' || releases.has(projectId);
}
