import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.port';
import { SYSTEM, UnitOfWork } from '../../unit-of-work.port';
import { hashOfToken, newToken } from '../one-time-token';

const VALID_MS = 24 * 60 * 60 * 1000;

/** The token of a one-time link for the first administrator; undefined as soon as there is anybody. */
@Injectable()
export class OfferSetupLink {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<string | undefined> {
    const token = newToken();
    return this.work.write<string | undefined>(SYSTEM, async ({ people, setupLinks }) => {
      if (!(await people.isEmpty())) return { result: undefined, nothing: true };
      const expiresAt = new Date(this.clock.now().getTime() + VALID_MS);
      await setupLinks.create(hashOfToken(token), expiresAt);
      const after = { expiresAt: expiresAt.toISOString() };
      return { result: token, events: [{ kind: 'person.setup-offered', after }] };
    });
  }
}
