import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { checkedInput } from '../../checked-input';
import { isMailAddress } from '../../notices/mail-setting';
import { type Origin, UnitOfWork } from '../../unit-of-work.port';
import { newPassword, personName, signInName } from '../credentials';
import { PasswordHasher } from '../people.port';
import { PERSON_ROLES } from '../person';

export const addPersonInput = z.strictObject({
  signIn: signInName,
  name: personName,
  /** Without it nobody signs in so, until they have set one by a link. */
  password: newPassword.optional(),
  roles: z.array(z.enum(PERSON_ROLES)),
});

/**
 * By an administrator, or from the shell, whose origin says who sat there. Whoever signs in with a mail address is written to there, until they
 * say otherwise. Returns the new person's id.
 */
@Injectable()
export class AddPerson {
  constructor(
    private readonly work: UnitOfWork,
    private readonly hasher: PasswordHasher,
  ) {}

  async execute(origin: Origin, input: z.input<typeof addPersonInput>): Promise<string> {
    const { password, ...person } = checkedInput(addPersonInput, input);
    const roles = [...new Set(person.roles)].sort();
    const passwordHash = await this.hasher.hash(password ?? randomUUID());
    return this.work.write(origin, async ({ people, notices }) => {
      const id = await people.add({ ...person, roles }, passwordHash);
      const { signIn } = person;
      if (isMailAddress(signIn)) await notices.setMail(id, { address: signIn, mode: 'each' });
      return { result: id, events: [{ kind: 'person.added', after: { person: id, ...person, roles } }] };
    });
  }
}
