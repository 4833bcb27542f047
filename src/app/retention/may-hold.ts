import { originOf } from '../people/origin';
import type { Actor } from '../people/person';
import { refuse } from '../refusals';
import type { Origin } from '../unit-of-work.port';

/** Also on the page of whoever comes by an old link. */
export const NOTHING_TO_HOLD =
  'All that this request held is deleted already, so there is nothing left to hold.';

/** Asked after whether there is such a request for them, so that a refusal tells nobody of one. */
export function mustHold(officer: Actor): void {
  if (!officer.roles.includes('compliance'))
    throw refuse.forbidden('Only compliance officers say that nothing of a request is deleted.');
}

export function asHolder(officer: Actor): Origin {
  return originOf(officer, 'compliance');
}
