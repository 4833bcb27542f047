import type { Person } from '../../app/people/person';
import type { PersonRow } from './rows/person.row';

/** The row has to come with its roles. */
export function personOf({ id, signIn, name, disabled, group, trainedUntil, roles }: PersonRow): Person {
  const held = roles.map(({ role }) => role).sort();
  return { id, signIn, name, disabled, group, roles: held, ...(trainedUntil && { trainedUntil }) };
}
