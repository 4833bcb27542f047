import type { PersonRole } from '../../../app/people/person';
import { flag, key, optionalMoment, text } from './columns';
import { table } from './table';

export interface PersonRow {
  readonly id: string;
  readonly signIn: string;
  readonly name: string;
  /** For searching; see `fold.ts`. */
  readonly nameFolded: string;
  readonly passwordHash: string;
  readonly disabled: boolean;
  readonly group: string;
  readonly trainedUntil: Date | null;
  readonly roles: readonly PersonRoleRow[];
}

export interface PersonRoleRow {
  readonly personId: string;
  readonly role: PersonRole;
  readonly person: PersonRow;
}

export const personRows = table<PersonRow>({
  name: 'person',
  columns: {
    id: key(),
    signIn: text('sign_in'),
    name: text(),
    nameFolded: text('name_folded'),
    // Comes only when it is asked for by name, so that no join carries it about.
    passwordHash: { ...text('password_hash'), select: false },
    disabled: flag(),
    group: text('group_name'),
    trainedUntil: optionalMoment('trained_until'),
  },
  relations: { roles: { type: 'one-to-many', target: 'person_role', inverseSide: 'person' } },
});

export const personRoleRows = table<PersonRoleRow>({
  name: 'person_role',
  columns: { personId: key('person_id'), role: key() },
  relations: {
    person: {
      type: 'many-to-one',
      target: 'person',
      joinColumn: { name: 'person_id' },
      inverseSide: 'roles',
    },
  },
});
