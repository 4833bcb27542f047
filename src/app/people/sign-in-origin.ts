import type { Origin } from '../unit-of-work.port';
import type { Person } from './person';

/** What was typed for a name that nobody has is not kept: now and then it is a password. */
export function signInOrigin(person: Person | undefined, from: string): Origin {
  return { id: person?.id ?? 'unknown', name: person?.name ?? 'Somebody', role: 'person', from };
}
