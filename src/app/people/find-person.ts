import { refuse } from '../refusals';
import type { People } from './people.port';
import type { Person } from './person';

export async function findPerson(people: People, signIn: string): Promise<Person> {
  const found = await people.bySignIn(signIn);
  if (!found) throw refuse.notFound(`person as ${signIn}`);
  return found.person;
}
