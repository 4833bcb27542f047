import type { Person } from '../../app/people/person';

export interface PeoplePage {
  readonly people: readonly {
    readonly name: string;
    readonly signIn: string;
    readonly roles: string;
    readonly state: string;
  }[];
}

export function peoplePage(people: readonly Person[]): PeoplePage {
  return {
    people: people.map(({ name, signIn, roles, disabled }) => ({
      name,
      signIn,
      roles: roles.length === 0 ? 'by membership of projects' : roles.join(', '),
      state: disabled ? 'disabled' : 'active',
    })),
  };
}
