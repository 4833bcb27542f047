import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { checkedInput } from '../../checked-input';
import { Clock } from '../../clock.port';
import { Rulebooks } from '../../policies/rulebooks.port';
import { seatsFallAway } from '../../reviews/seat-falls-away';
import { type Origin, UnitOfWork } from '../../unit-of-work.port';
import { signInName } from '../credentials';
import { findPerson } from '../find-person';
import { Sessions } from '../people.port';
import { PERSON_ROLES } from '../person';

const setRolesInput = z.strictObject({ signIn: signInName, roles: z.array(z.enum(PERSON_ROLES)) });

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
    const roles = [...new Set(asked.roles)].sort();
    const changed = await this.work.write(origin, async (stores) => {
      const { people } = stores;
      const person = await findPerson(people, signIn);
      const before = [...person.roles].sort();
      if (before.join() === roles.join()) return { result: undefined, nothing: true };
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
