import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { Refusal } from '../../refusals';
import { UnitOfWork } from '../../unit-of-work.port';
import { PasswordHasher } from '../people.port';
import type { Person } from '../person';
import { signInOrigin } from '../sign-in-origin';

/** Lenient on purpose: what no name could be gets the same answer as a name that nobody has. */
export const signInInput = z.strictObject({
  signIn: z.string().trim().toLowerCase().max(1000),
  password: z.string().max(1000),
});

/** Nobody learns whether a name exists: an unknown one costs the same hash, the same event and gets the same words. */
@Injectable()
export class SignIn {
  private decoy: Promise<string> | undefined;

  constructor(
    private readonly work: UnitOfWork,
    private readonly hasher: PasswordHasher,
  ) {}

  async execute({ signIn, password }: z.output<typeof signInInput>, from: string): Promise<Person> {
    const decoy = await this.decoyHash();
    const known = await this.work.read(({ people }) => people.bySignIn(signIn));
    const matches = await this.hasher.matches(known?.passwordHash ?? decoy, password);
    const person = matches && known && !known.person.disabled ? known.person : undefined;
    await this.work.remember(signInOrigin(known?.person, from), {
      kind: person ? 'person.signed-in' : 'person.sign-in-failed',
    });
    if (!person) throw wrongCredentials();
    return person;
  }

  /** Of a password that nobody knows; waited for by everybody, so that the first sign-in tells nothing either. */
  private decoyHash(): Promise<string> {
    this.decoy ??= this.hasher.hash(randomUUID());
    return this.decoy;
  }
}

function wrongCredentials(): Refusal {
  return new Refusal('login', 'Sign-in or password is wrong.', 'Try again, or ask your administrator.');
}
