import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../../clock.port';
import { news } from '../../notices/notices.port';
import { originOf } from '../../people/origin';
import type { Actor } from '../../people/person';
import { Rulebooks } from '../../policies/rulebooks.port';
import type { ReleaseRequest } from '../../submissions/request';
import { requestEvent } from '../../submissions/request-event';
import { type Stores, UnitOfWork } from '../../unit-of-work.port';
import type { Circumstances } from '../../workflow/circumstances';
import { knownRequest, requestToChange } from '../../workflow/known-request';
import { mustAllow } from '../../workflow/may';
import { claimUntil } from '../claim-until';
import { type Candidate, candidatesFor } from '../candidates';
import { mustBeAbleTo } from '../must-be-able-to';

export const handOverInput = z.strictObject({
  requestId: z.uuid(),
  /** Id of the checker who takes the seat. */
  to: z.uuid('Choose somebody.'),
});

@Injectable()
export class HandOver {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
    private readonly clock: Clock,
  ) {}

  /** To whom the seat could go. */
  candidates(
    checker: Actor,
    requestId: string,
  ): Promise<{ readonly request: ReleaseRequest; readonly candidates: readonly Candidate[] }> {
    return this.work.read(async (stores) => {
      const about = await knownRequest(stores, this.rulebooks, checker, requestId);
      mustAllow('hand-over', checker, about);
      return {
        request: about.request,
        candidates: await takers(stores, about, checker, this.clock.now()),
      };
    });
  }

  /** The other starts with a full claim and no votes; those cast so far stay on record and do not count. */
  async execute(checker: Actor, { requestId, to }: z.output<typeof handOverInput>): Promise<void> {
    await this.work.write(originOf(checker, 'checker'), async (stores) => {
      const about = await requestToChange(stores, this.rulebooks, checker, requestId);
      mustAllow('hand-over', checker, about);
      const { request, policy } = about;
      const [at, turn] = [this.clock.now(), request.turn];
      mustBeAbleTo(to, await takers(stores, about, checker, at));
      const until = await claimUntil(stores, at, policy);
      await stores.reviews.leaveSeat({ requestId, turn, reviewerId: checker.id }, at, 'handed-over');
      await stores.reviews.takeSeat({ requestId, turn, reviewerId: to }, at, until);
      await stores.notices.send([to], news(request, 'seat-given', at, at.toISOString()));
      const said = { before: { reviewer: checker.id }, after: { reviewer: to, until: until.toISOString() } };
      return { result: undefined, events: [requestEvent(request, 'seat.handed-over', said)] };
    });
  }
}

/** The seat counts as free already, and its holder is none of those who could have it. */
async function takers(
  stores: Stores,
  about: Circumstances,
  holder: Actor,
  at: Date,
): Promise<readonly Candidate[]> {
  const { request } = about;
  const reviews = request.reviews.filter(
    ({ reviewer, turn }) => reviewer.id !== holder.id || turn !== request.turn,
  );
  const vacated = { ...about, request: { ...request, reviews } };
  const candidates = await candidatesFor(stores, vacated, holder, at);
  return candidates.filter(({ person }) => person.id !== holder.id);
}
