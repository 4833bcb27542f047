import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { checkedInput } from '../../checked-input';
import { type Origin, UnitOfWork } from '../../unit-of-work.port';
import { signInName } from '../credentials';
import { findPerson } from '../find-person';
import { Sessions } from '../people.port';
import { PERSON_ROLES } from '../person';

const setRolesInput = z.strictObject({ signIn: signInName, roles: z.array(z.enum(PERSON_ROLES)) });

/** The roles from now on. Ends the person's sessions, so that nobody works on with what was taken away. */
@Injectable()
export class SetRoles {
  constructor(
    private readonly work: UnitOfWork,
    private readonly sessions: Sessions,
  ) {}

  async execute(origin: Origin, input: z.input<typeof setRolesInput>): Promise<void> {
    const { signIn, ...asked } = checkedInput(setRolesInput, input);
    const roles = [...new Set(asked.roles)].sort();
    const changed = await this.work.write(origin, async ({ people }) => {
      const person = await findPerson(people, signIn);
      const before = [...person.roles].sort();
      if (before.join() === roles.join()) return { result: undefined, nothing: true };
      await people.setRoles(person.id, roles);
      const who = { person: person.id, signIn };
      return {
        result: person.id,
        events: [{ kind: 'person.roles-set', before: { ...who, roles: before }, after: { ...who, roles } }],
      };
    });
    if (changed !== undefined) await this.sessions.removeOf(changed);
  }
}
