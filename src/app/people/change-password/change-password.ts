import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { refuse } from '../../refusals';
import { UnitOfWork } from '../../unit-of-work.port';
import { newPassword } from '../credentials';
import { originOf } from '../origin';
import { PasswordHasher, Sessions } from '../people.port';
import type { Actor } from '../person';

export const changePasswordInput = z.strictObject({
  /** As at the sign-in: a wrong one may be anything. */
  current: z.string().max(1000),
  password: newPassword,
});

/** One's own. A session left open is not enough for it. All sessions end; whoever asked begins a new one. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly work: UnitOfWork,
    private readonly hasher: PasswordHasher,
    private readonly sessions: Sessions,
  ) {}

  /** @throws Refusal `invalid` for a current password that is wrong */
  async execute(actor: Actor, { current, password }: z.output<typeof changePasswordInput>): Promise<void> {
    const known = await this.work.read(({ people }) => people.bySignIn(actor.signIn));
    const isTheirs = known !== undefined && (await this.hasher.matches(known.passwordHash, current));
    if (!isTheirs) throw refuse.invalid([{ field: 'current', message: 'This is not your password.' }]);
    const passwordHash = await this.hasher.hash(password);
    await this.work.write(originOf(actor, 'person'), async ({ people, passwordLinks }) => {
      await people.setPassword(actor.id, passwordHash);
      await passwordLinks.drop(actor.id);
      const after = { person: actor.id, signIn: actor.signIn };
      return { result: undefined, events: [{ kind: 'person.password-set', after }] };
    });
    await this.sessions.removeOf(actor.id);
  }
}
