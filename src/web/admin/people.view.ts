import type { HeldRight } from '../../app/people/people.port';
import type { PeoplePage } from '../../app/people/read-people/read-people';
import { dateTime } from '../words/moments';

export interface PeoplePageView {
  readonly mayChange: boolean;
  readonly people: readonly {
    readonly name: string;
    readonly signIn: string;
    readonly roles: string;
    readonly projects: string;
    readonly releases: readonly { readonly where: string; readonly granted: string }[];
    readonly state: string;
    readonly group: string;
    readonly groupAction: string;
  }[];
}

/** Who may do what, and where. */
export function peoplePage({ people, rights, mayChange }: PeoplePage): PeoplePageView {
  const held = new Map(people.map(({ id }): [string, HeldRight[]] => [id, []]));
  for (const right of rights) held.get(right.personId)?.push(right);
  return {
    mayChange,
    people: people.map(({ id, name, signIn, roles, disabled, group }) => ({
      name,
      signIn,
      roles: roles.join(', '),
      ...rightsOf(held.get(id) ?? []),
      group,
      groupAction: `/people/${id}/group`,
      state: disabled ? 'disabled' : 'active',
    })),
  };
}

function rightsOf(rights: readonly HeldRight[]) {
  return {
    projects: rights
      .flatMap(({ right, project = '' }) => (right === 'release' ? [] : [`${project}\u00a0(${right})`]))
      .join(', '),
    releases: rights.flatMap(({ right, project, granted }) =>
      right === 'release'
        ? [
            {
              where: project ?? 'everywhere',
              granted: granted ? `by ${granted.by}, ${dateTime(granted.at)}` : '',
            },
          ]
        : [],
    ),
  };
}
