import { originOf } from '../people/origin';
import type { Actor } from '../people/person';
import { refuse } from '../refusals';
import type { Origin } from '../unit-of-work.port';

/** @throws Refusal `forbidden` for everybody but administrators */
export function mustBeAdministrator(actor: Actor): Origin {
  if (actor.roles.includes('admin')) return originOf(actor, 'admin');
  throw refuse.forbidden(
    'Only administrators change which rulebook a project has.',
    'Ask an administrator to propose it, and a second one to agree.',
  );
}

/** Who keeps the policy, and who has to prove how it is kept. */
export function seesBookChanges({ roles }: Pick<Actor, 'roles'>): boolean {
  return roles.includes('admin') || roles.includes('compliance');
}

/** @throws Refusal `forbidden` for everybody but administrators and compliance officers */
export function mustSeeBookChanges(actor: Actor): void {
  if (seesBookChanges(actor)) return;
  throw refuse.forbidden('Only administrators and compliance officers read how rulebooks change.');
}
