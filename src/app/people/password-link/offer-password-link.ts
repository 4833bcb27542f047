import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { checkedInput } from '../../checked-input';
import { Clock } from '../../clock.port';
import { refuse } from '../../refusals';
import { type Origin, UnitOfWork } from '../../unit-of-work.port';
import { signInName } from '../credentials';
import { findPerson } from '../find-person';
import { mustBeAboutAnother } from '../separate-duties';
import { hashOfToken, newToken } from '../one-time-token';
import { PasswordHasher, Sessions } from '../people.port';

export const offerPasswordLinkInput = z.strictObject({ signIn: signInName });

export interface PasswordLink {
  readonly token: string;
  readonly until: Date;
}

/** Over a weekend, and no longer. */
const VALID_MS = 3 * 24 * 60 * 60 * 1000;

/**
 * A link by which somebody sets a password that nobody else ever knew. What they had until now is worth nothing from then
 * on, their sessions end, and they are told: whoever makes a link to get in as somebody else is noticed by them.
 */
@Injectable()
export class OfferPasswordLink {
  constructor(
    private readonly work: UnitOfWork,
    private readonly hasher: PasswordHasher,
    private readonly sessions: Sessions,
    private readonly clock: Clock,
  ) {}

  async execute(origin: Origin, input: z.input<typeof offerPasswordLinkInput>): Promise<PasswordLink> {
    const { signIn } = checkedInput(offerPasswordLinkInput, input);
    const token = newToken();
    const at = this.clock.now();
    const until = new Date(at.getTime() + VALID_MS);
    const nobodyKnows = await this.hasher.hash(randomUUID());
    const id = await this.work.write(origin, async ({ people, passwordLinks, notices }) => {
      const person = await findPerson(people, signIn);
      mustBeAboutAnother(origin, person, 'Nobody needs a link for themselves.');
      if (person.disabled)
        throw refuse.wrongState(`${person.name} cannot sign in.`, 'Enable the account first.');
      await people.setPassword(person.id, nobodyKnows);
      await passwordLinks.offer(person.id, hashOfToken(token), until);
      await notices.send([person.id], { kind: 'password-link-made', at });
      const after = { person: person.id, signIn, until: until.toISOString() };
      return { result: person.id, events: [{ kind: 'person.link-offered', after }] };
    });
    await this.sessions.removeOf(id);
    return { token, until };
  }
}
