import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../../clock.port';
import { news } from '../../notices/notices.port';
import { originOf } from '../../people/origin';
import type { Actor } from '../../people/person';
import { Rulebooks } from '../../policies/rulebooks.port';
import type { ReleaseRequest } from '../../submissions/request';
import { requestEvent } from '../../submissions/request-event';
import { UnitOfWork } from '../../unit-of-work.port';
import { knownRequest, requestToChange } from '../../workflow/known-request';
import { mustAllow } from '../../workflow/may';
import { type Candidate, candidatesFor } from '../candidates';
import { claimUntil } from '../claim-until';
import { mustBeAbleTo } from '../must-be-able-to';

export const assignInput = z.strictObject({
  requestId: z.uuid(),
  /** Id of the checker who gets a seat. */
  to: z.uuid('Choose somebody.'),
});

@Injectable()
export class Assign {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
    private readonly clock: Clock,
  ) {}

  /** To whom it could go, the one with the least to do first. */
  candidates(
    lead: Actor,
    requestId: string,
  ): Promise<{ readonly request: ReleaseRequest; readonly candidates: readonly Candidate[] }> {
    return this.work.read(async (stores) => {
      const about = await knownRequest(stores, this.rulebooks, lead, requestId);
      mustAllow('assign', lead, about);
      const candidates = await candidatesFor(stores, about, lead, this.clock.now());
      return { request: about.request, candidates };
    });
  }

  /** As if the other had claimed it. Its author is told neither that nor who. */
  async execute(lead: Actor, { requestId, to: reviewerId }: z.output<typeof assignInput>): Promise<void> {
    await this.work.write(originOf(lead, 'checker'), async (stores) => {
      const about = await requestToChange(stores, this.rulebooks, lead, requestId);
      const { to } = mustAllow('assign', lead, about);
      const { turn, version, state: from } = about.request;
      const at = this.clock.now();
      mustBeAbleTo(reviewerId, await candidatesFor(stores, about, lead, at));
      const until = await claimUntil(stores, at, about.policy);
      await stores.reviews.takeSeat({ requestId, turn, reviewerId }, at, until);
      if (to !== from) await stores.requests.move({ id: requestId, version, from, to, at });
      if (reviewerId !== lead.id) {
        await stores.notices.send([reviewerId], news(about.request, 'seat-assigned', at, at.toISOString()));
      }
      const after = { state: to, reviewer: reviewerId, until: until.toISOString() };
      return {
        result: undefined,
        events: [requestEvent(about.request, 'seat.assigned', { before: { state: from }, after })],
      };
    });
  }
}
