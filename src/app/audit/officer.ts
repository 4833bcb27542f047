import { originOf } from '../people/origin';
import type { Actor } from '../people/person';
import type { Rulebooks } from '../policies/rulebooks.port';
import { refuse } from '../refusals';
import type { Origin } from '../unit-of-work.port';

/** @throws Refusal `forbidden` for everybody but compliance officers */
export function mustBeOfficer(actor: Actor): Origin {
  if (actor.roles.includes('compliance')) return originOf(actor, 'compliance');
  throw refuse.forbidden('Only compliance officers read the audit.');
}

/**
 * The filter that keeps a running review from the officer too. The audit shows requests under many books at once, so
 * one book that blinds its officers blinds them everywhere: telling too little for a while harms nobody.
 */
export async function blinding(actor: Actor, rulebooks: Rulebooks): Promise<{ blindedExceptFor?: string }> {
  const books = await rulebooks.all();
  return books.every(({ review }) => !review.officerBlinded) ? {} : { blindedExceptFor: actor.id };
}
