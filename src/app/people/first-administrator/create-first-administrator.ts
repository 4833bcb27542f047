import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../../clock.port';
import { type Origin, UnitOfWork } from '../../unit-of-work.port';
import { newPassword, personName, signInName } from '../credentials';
import { PasswordHasher } from '../people.port';
import { hashOfToken } from '../one-time-token';
import { usedUp } from './used-up';

export const createFirstAdministratorInput = z.strictObject({
  token: z.string().min(1).max(200),
  name: personName,
  signIn: signInName,
  password: newPassword,
});

const WHOEVER_HAS_THE_LINK: Origin = {
  id: 'setup-link',
  name: 'Holder of the setup link',
  role: 'admin',
  from: 'setup-link',
};

/** Works once, and only while nobody is here: a link that was left in a log opens nothing later. */
@Injectable()
export class CreateFirstAdministrator {
  constructor(
    private readonly work: UnitOfWork,
    private readonly hasher: PasswordHasher,
    private readonly clock: Clock,
  ) {}

  async execute(input: z.output<typeof createFirstAdministratorInput>): Promise<void> {
    const { token, name, signIn, password } = input;
    const passwordHash = await this.hasher.hash(password);
    await this.work.write(WHOEVER_HAS_THE_LINK, async ({ people, setupLinks }) => {
      const isGood = await setupLinks.use(hashOfToken(token), this.clock.now());
      if (!isGood || !(await people.isEmpty())) throw usedUp();
      const person = await people.add({ signIn, name, roles: ['admin'] }, passwordHash);
      const after = { person, signIn, name, roles: ['admin'] };
      return { result: undefined, events: [{ kind: 'person.added', after }] };
    });
  }
}
