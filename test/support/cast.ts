import type { PersonRole } from '../../src/app/people/person';
import type { Visitor } from './visitor';

export interface Character {
  readonly name: string;
  readonly roles: readonly PersonRole[];
  readonly releases: boolean;
  /** Of project P, as researcher. */
  readonly member: boolean;
}

const NOBODY: Omit<Character, 'name'> = { roles: [], releases: false, member: false };

/** The people of the acceptance cases, by the letters they have there. */
export const CAST = {
  r1: { ...NOBODY, name: 'Rita Author', member: true },
  r2: { ...NOBODY, name: 'Ray Member', member: true },
  c1: { ...NOBODY, name: 'Carla One', roles: ['checker'], releases: true },
  c2: { ...NOBODY, name: 'Chris Two', roles: ['checker'], releases: true },
  /** The cases name nobody who leads, so that to everybody else giving a seat is refused. */
  c3: { ...NOBODY, name: 'Cleo Three', roles: ['checker', 'lead'], releases: true },
  c4: { ...NOBODY, name: 'Cora Member', roles: ['checker'], member: true },
  o: { ...NOBODY, name: 'Olga Officer', roles: ['compliance'] },
  a: { ...NOBODY, name: 'Adam Administrator', roles: ['admin'] },
  x: { ...NOBODY, name: 'Xavier Stranger' },
} as const satisfies Readonly<Record<string, Character>>;

export type Letter = keyof typeof CAST;
export const LETTERS: readonly Letter[] = ['r1', 'r2', 'c1', 'c2', 'c3', 'c4', 'o', 'a', 'x'];
export const PASSWORD = 'a long enough password';

/** Where requests are played: in this process or in one that can be killed. */
export interface Stage {
  readonly projectId: string;
  who(letter: Letter): Visitor;
}
