import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../../clock.port';
import { type Origin, UnitOfWork } from '../../unit-of-work.port';
import { newPassword } from '../credentials';
import { hashOfToken } from '../one-time-token';
import { PasswordHasher, Sessions } from '../people.port';
import { worthNothing } from './worth-nothing';

export const usePasswordLinkInput = z.strictObject({
  token: z.string().min(1).max(200),
  password: newPassword,
});

/** Works once. What was signed in with an earlier password ends, and the person is told: it may not have been them. */
@Injectable()
export class UsePasswordLink {
  constructor(
    private readonly work: UnitOfWork,
    private readonly hasher: PasswordHasher,
    private readonly sessions: Sessions,
    private readonly clock: Clock,
  ) {}

  async execute({ token, password }: z.output<typeof usePasswordLinkInput>, from: string): Promise<void> {
    const passwordHash = await this.hasher.hash(password);
    const id = await this.work.write(whoeverHasIt(from), async ({ people, passwordLinks, notices }) => {
      const at = this.clock.now();
      const personId = await passwordLinks.use(hashOfToken(token), at);
      const person = personId === undefined ? undefined : await people.find(personId);
      if (!person || person.disabled) throw worthNothing();
      await people.setPassword(person.id, passwordHash);
      await notices.send([person.id], { kind: 'password-link-used', at });
      const after = { person: person.id, signIn: person.signIn, by: 'one-time link' };
      return { result: person.id, events: [{ kind: 'person.password-set', after }] };
    });
    await this.sessions.removeOf(id);
  }
}

/** Most likely the person; but a link can be lost on its way, so the audit does not say that it was. */
function whoeverHasIt(from: string): Origin {
  return { id: 'password-link', name: 'Holder of a one-time link', role: 'person', from };
}
