import type { HeldRight } from '../../app/people/people.port';
import type { Person } from '../../app/people/person';
import { heldRightsView, trainingView } from '../admin/held-rights.view';

export interface AccountView {
  readonly name: string;
  readonly signIn: string;
  readonly group: string;
  /** What they are and may do, a line each. */
  readonly facts: readonly string[];
}

export function accountPage(person: Person, rights: readonly HeldRight[], now: Date): AccountView {
  const { name, signIn, group, roles } = person;
  const { projects, releases } = heldRightsView(rights);
  const training = trainingView(person, now);
  return {
    ...{ name, signIn, group },
    facts: [
      ...roles,
      ...(training ? [`trained to check: ${training.say}`] : []),
      ...projects.map(({ code, part }) => `${part} of ${code}`),
      ...releases.map(({ where }) => `may release from ${where}`),
    ],
  };
}
