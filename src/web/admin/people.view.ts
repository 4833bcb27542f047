import type { Person } from '../../app/people/person';

export interface PeoplePage {
  readonly people: readonly {
    readonly name: string;
    readonly signIn: string;
    readonly roles: string;
    readonly state: string;
    readonly group: string;
    readonly groupAction: string;
  }[];
}

export function peoplePage(people: readonly Person[]): PeoplePage {
  return {
    people: people.map(({ id, name, signIn, roles, disabled, group }) => ({
      name,
      signIn,
      roles: roles.length === 0 ? 'by membership of projects' : roles.join(', '),
      group,
      groupAction: `/people/${id}/group`,
      state: disabled ? 'disabled' : 'active',
    })),
  };
}
