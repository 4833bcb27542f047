import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../../clock.port';
import { originOf } from '../../people/origin';
import type { Actor } from '../../people/person';
import { Rulebooks } from '../../policies/rulebooks.port';
import { requestEvent } from '../../submissions/request-event';
import { UnitOfWork } from '../../unit-of-work.port';
import { requestToChange } from '../../workflow/known-request';
import { mustAllow } from '../../workflow/may';
import { claimUntil } from '../claim-until';

export const claimInput = z.strictObject({ requestId: z.uuid() });

@Injectable()
export class Claim {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
    private readonly clock: Clock,
  ) {}

  /** Takes a seat before the first vote, so that nobody else starts on the same request in vain. */
  async execute(checker: Actor, { requestId }: z.output<typeof claimInput>): Promise<void> {
    await this.work.write(originOf(checker, 'checker'), async (stores) => {
      const about = await requestToChange(stores, this.rulebooks, checker, requestId);
      const { to } = mustAllow('claim', checker, about);
      const { turn, version, state: from } = about.request;
      const at = this.clock.now();
      const until = await claimUntil(stores, at, about.policy);
      await stores.reviews.takeSeat({ requestId, turn, reviewerId: checker.id }, at, until);
      if (to !== from) await stores.requests.move({ id: requestId, version, from, to, at });
      const said = { before: { state: from }, after: { state: to, until: until.toISOString() } };
      return { result: undefined, events: [requestEvent(about.request, 'seat.claimed', said)] };
    });
  }
}
