import { originOf } from '../people/origin';
import type { Actor } from '../people/person';
import { refuse } from '../refusals';
import type { Origin } from '../unit-of-work.port';

/** @throws Refusal `forbidden`: who reviews must not even know whether there are any */
export function mustPrepareDecoys(actor: Actor): Origin {
  if (actor.roles.includes('compliance')) return originOf(actor, 'compliance');
  throw refuse.forbidden('Only compliance officers do this.');
}
