import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { checkedInput } from '../../checked-input';
import { Clock } from '../../clock.port';
import { type Origin, UnitOfWork } from '../../unit-of-work.port';
import { mustBeAboutAnother } from '../separate-duties';
import { releaseRightInput, rightMeant } from '../release-right';

/** The right to release is given to named people, by a named person who is another. */
@Injectable()
export class GrantRelease {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async execute(origin: Origin, input: z.input<typeof releaseRightInput>): Promise<void> {
    const asked = checkedInput(releaseRightInput, input);
    await this.work.write(origin, async (stores) => {
      const { holder, where } = await rightMeant(stores, asked, origin);
      mustBeAboutAnother(origin, holder, 'Nobody gives themselves the right to release.');
      const { releases } = holder;
      if (releases === 'everywhere' || releases.has(where)) return { result: undefined, nothing: true };
      await stores.people.grantRelease(holder.id, where, origin.id, this.clock.now());
      const who = { person: holder.id, signIn: holder.signIn };
      const before = [...releases].sort();
      const after = where === 'everywhere' ? where : [...before, where].sort();
      return {
        result: undefined,
        events: [
          {
            kind: 'person.release-granted',
            projectId: where === 'everywhere' ? undefined : where,
            before: { ...who, releases: before },
            after: { ...who, releases: after },
          },
        ],
      };
    });
  }
}
