import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { checkedInput } from '../../checked-input';
import { Clock } from '../../clock.port';
import { Rulebooks } from '../../policies/rulebooks.port';
import { seatsFallAway } from '../../reviews/seat-falls-away';
import { type Origin, UnitOfWork } from '../../unit-of-work.port';
import { signInName } from '../credentials';
import { findPerson } from '../find-person';
import { mustBeAboutAnother, mustNotBeTheLast } from '../separate-duties';
import { Sessions } from '../people.port';

export const disableAccountInput = z.strictObject({ signIn: signInName });

/**
 * They sign in no more, what they are signed in to ends at once, and a link for a password opens nothing. Roles, rights and
 * what they did stay, so that the account can be enabled again; seats in reviews they leave.
 */
@Injectable()
export class DisableAccount {
  constructor(
    private readonly work: UnitOfWork,
    private readonly sessions: Sessions,
    private readonly rulebooks: Rulebooks,
    private readonly clock: Clock,
  ) {}

  async execute(origin: Origin, input: z.input<typeof disableAccountInput>): Promise<void> {
    const { signIn } = checkedInput(disableAccountInput, input);
    const id = await this.work.write(origin, async (stores) => {
      const { people, passwordLinks } = stores;
      const person = await findPerson(people, signIn);
      mustBeAboutAnother(origin, person, 'Nobody disables their own account.');
      if (person.disabled) return { result: person.id, nothing: true };
      await mustNotBeTheLast(people, person);
      await people.setDisabled(person.id, true);
      await passwordLinks.drop(person.id);
      const fall = { personId: person.id, because: 'role-removed', at: this.clock.now() } as const;
      const fell = await seatsFallAway(stores, this.rulebooks, fall);
      const after = { person: person.id, signIn };
      return { result: person.id, events: [{ kind: 'person.disabled', after }, ...fell] };
    });
    await this.sessions.removeOf(id);
  }
}
