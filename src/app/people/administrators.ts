import { refuse } from '../refusals';
import type { Origin } from '../unit-of-work.port';
import { originOf } from './origin';
import type { Actor } from './person';

/**
 * For what the shell may do too: there nobody is signed in, so use cases take where an act comes from.
 *
 * @throws Refusal `forbidden`, with this sentence, for everybody but administrators
 */
export function asAdministrator(actor: Actor, sentence: string, next = 'Ask an administrator.'): Origin {
  if (actor.roles.includes('admin')) return originOf(actor, 'admin');
  throw refuse.forbidden(sentence, next);
}

/** Who keeps people, projects and the policy, and who has to prove how they are kept. */
export function keepsOrWatches({ roles }: Pick<Actor, 'roles'>): boolean {
  return roles.includes('admin') || roles.includes('compliance');
}

/** @throws Refusal `forbidden`, with this sentence, for everybody but administrators and compliance officers */
export function mustKeepOrWatch(actor: Pick<Actor, 'roles'>, sentence: string): void {
  if (!keepsOrWatches(actor)) throw refuse.forbidden(sentence);
}
