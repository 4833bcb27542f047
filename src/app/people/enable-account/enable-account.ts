import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { checkedInput } from '../../checked-input';
import { type Origin, UnitOfWork } from '../../unit-of-work.port';
import { signInName } from '../credentials';
import { findPerson } from '../find-person';

export const enableAccountInput = z.strictObject({ signIn: signInName });

/** They sign in again, with the password and the roles that they had. */
@Injectable()
export class EnableAccount {
  constructor(private readonly work: UnitOfWork) {}

  async execute(origin: Origin, input: z.input<typeof enableAccountInput>): Promise<void> {
    const { signIn } = checkedInput(enableAccountInput, input);
    await this.work.write(origin, async ({ people }) => {
      const person = await findPerson(people, signIn);
      if (!person.disabled) return { result: undefined, nothing: true };
      await people.setDisabled(person.id, false);
      const after = { person: person.id, signIn };
      return { result: undefined, events: [{ kind: 'person.enabled', after }] };
    });
  }
}
