import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { checkedInput } from '../../checked-input';
import { Clock } from '../../clock.port';
import { refuse } from '../../refusals';
import { type Origin, UnitOfWork } from '../../unit-of-work.port';
import { releaseRightInput, rightMeant, rightsHeld } from '../release-right';

/** Takes back one grant: that for every project leaves those for single ones as they are. */
@Injectable()
export class RevokeRelease {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async execute(origin: Origin, input: z.input<typeof releaseRightInput>): Promise<void> {
    const asked = checkedInput(releaseRightInput, input);
    await this.work.write(origin, async (stores) => {
      const { holder, where } = await rightMeant(stores, asked, origin);
      const isHeld = await stores.people.revokeRelease(holder.id, where, this.clock.now());
      if (!isHeld) throw refuse.notFound('right to release');
      const now = await stores.people.actor(holder.id, origin.from);
      const who = { person: holder.id, signIn: holder.signIn };
      return {
        result: undefined,
        events: [
          {
            kind: 'person.release-revoked',
            projectId: where === 'everywhere' ? undefined : where,
            before: { ...who, releases: rightsHeld(holder) },
            after: { ...who, releases: rightsHeld(now ?? holder) },
          },
        ],
      };
    });
  }
}
