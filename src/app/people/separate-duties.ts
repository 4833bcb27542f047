import { refuse } from '../refusals';
import type { Origin } from '../unit-of-work.port';
import type { People } from './people.port';
import type { Person } from './person';

/**
 * A second pair of eyes for what somebody may do: nobody decides it for themselves. The shell is nobody's account.
 *
 * @throws Refusal `forbidden` with this sentence
 */
export function mustBeAboutAnother(origin: Origin, person: Pick<Person, 'id'>, sentence: string): void {
  if (origin.id === person.id) throw refuse.forbidden(sentence, 'Ask another administrator.');
}

/** @throws Refusal `wrong-state` when nobody could administer any more without this person */
export async function mustNotBeTheLast(people: People, person: Person): Promise<void> {
  const administrators = await people.administrators();
  if (administrators.length > 1 || !administrators.includes(person.id)) return;
  throw refuse.wrongState(
    `${person.name} is the only administrator who can sign in.`,
    'Make somebody else an administrator first.',
  );
}
