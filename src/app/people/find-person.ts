import { Refusal } from '../refusals';
import type { People } from './people.port';
import type { Person } from './person';

export async function findPerson(people: People, signIn: string): Promise<Person> {
  const found = await people.bySignIn(signIn);
  if (!found) throw nobodyCalled(signIn);
  return found.person;
}

/** For the shell, where there is no page whose address could be wrong. */
export function nobodyCalled(signIn: string): Refusal {
  return new Refusal(
    'not-found',
    `Nobody signs in as ${signIn}.`,
    'Check the spelling, or add the person first.',
  );
}
