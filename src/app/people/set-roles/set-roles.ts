import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { checkedInput } from '../../checked-input';
import { Clock } from '../../clock.port';
import { Rulebooks } from '../../policies/rulebooks.port';
import { refuse } from '../../refusals';
import { seatsFallAway } from '../../reviews/seat-falls-away';
import { type Origin, UnitOfWork } from '../../unit-of-work.port';
import { signInName } from '../credentials';
import { findPerson } from '../find-person';
import { mustBeAboutAnother, mustNotBeTheLast } from '../separate-duties';
import { Sessions } from '../people.port';
import { PERSON_ROLES, type PersonRole } from '../person';

const roles = z.array(z.enum(PERSON_ROLES));
export const setRolesInput = z.strictObject({
  signIn: signInName,
  roles,
  /** Those on the screen of who decides; the shell has none. */
  rolesSeen: roles.optional(),
});

/** The roles from now on. A checker who is none any more leaves their seats. Ends the person's sessions, so that nobody works on with what was taken away. */
@Injectable()
export class SetRoles {
  constructor(
    private readonly work: UnitOfWork,
    private readonly sessions: Sessions,
    private readonly rulebooks: Rulebooks,
    private readonly clock: Clock,
  ) {}

  async execute(origin: Origin, input: z.input<typeof setRolesInput>): Promise<void> {
    const { signIn, ...asked } = checkedInput(setRolesInput, input);
    const roles = inOrder(asked.roles);
    const changed = await this.work.write(origin, async (stores) => {
      const { people } = stores;
      const person = await findPerson(people, signIn);
      const before = inOrder(person.roles);
      mustBeAboutAnother(origin, person, 'Nobody changes their own roles.');
      if (asked.rolesSeen && inOrder(asked.rolesSeen).join() !== before.join())
        throw refuse.changed(`The roles of ${person.name}`);
      if (before.join() === roles.join()) return { result: undefined, nothing: true };
      if (!roles.includes('admin')) await mustNotBeTheLast(people, person);
      await people.setRoles(person.id, roles);
      const who = { person: person.id, signIn };
      const lost = before.includes('checker') && !roles.includes('checker');
      const fall = { personId: person.id, because: 'role-removed', at: this.clock.now() } as const;
      const fell = lost ? await seatsFallAway(stores, this.rulebooks, fall) : [];
      return {
        result: person.id,
        events: [
          { kind: 'person.roles-set', before: { ...who, roles: before }, after: { ...who, roles } },
          ...fell,
        ],
      };
    });
    if (changed !== undefined) await this.sessions.removeOf(changed);
  }
}

function inOrder(roles: readonly PersonRole[]): readonly PersonRole[] {
  return [...new Set(roles)].sort();
}
