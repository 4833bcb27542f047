import { asAdministrator, mustKeepOrWatch } from '../people/administrators';
import type { Actor } from '../people/person';
import type { Origin } from '../unit-of-work.port';

/** @throws Refusal `forbidden` for everybody but administrators */
export function asBookKeeper(actor: Actor): Origin {
  return asAdministrator(
    actor,
    'Only administrators change which rulebook a project has.',
    'Ask an administrator to propose it, and a second one to agree.',
  );
}

/** @throws Refusal `forbidden` for everybody but administrators and compliance officers */
export function mustSeeBookChanges(actor: Actor): void {
  mustKeepOrWatch(actor, 'Only administrators and compliance officers read how rulebooks change.');
}
