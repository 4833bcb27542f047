import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { checkedInput } from '../../checked-input';
import { type Origin, UnitOfWork } from '../../unit-of-work.port';
import { newPassword, signInName } from '../credentials';
import { findPerson } from '../find-person';
import { PasswordHasher, Sessions } from '../people.port';

const setPasswordInput = z.strictObject({ signIn: signInName, password: newPassword });

/** Whoever was signed in with the old password is signed out: it may have been stolen. */
@Injectable()
export class SetPassword {
  constructor(
    private readonly work: UnitOfWork,
    private readonly hasher: PasswordHasher,
    private readonly sessions: Sessions,
  ) {}

  async execute(origin: Origin, input: z.input<typeof setPasswordInput>): Promise<void> {
    const { signIn, password } = checkedInput(setPasswordInput, input);
    const passwordHash = await this.hasher.hash(password);
    const id = await this.work.write(origin, async ({ people, passwordLinks }) => {
      const person = await findPerson(people, signIn);
      await people.setPassword(person.id, passwordHash);
      await passwordLinks.drop(person.id);
      const after = { person: person.id, signIn };
      return { result: person.id, events: [{ kind: 'person.password-set', after }] };
    });
    await this.sessions.removeOf(id);
  }
}
