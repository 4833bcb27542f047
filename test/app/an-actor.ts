import type { Actor } from '../../src/app/people/person';

export function anActor(given: Partial<Actor>): Actor {
  return {
    id: 'p1',
    signIn: 'pat',
    name: 'Pat',
    roles: [],
    disabled: false,
    group: '',
    memberships: new Map(),
    releases: new Set(),
    from: 'test',
    ...given,
  };
}
