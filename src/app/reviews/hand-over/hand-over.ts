import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../../clock.port';
import { news } from '../../notices/notices.port';
import { originOf } from '../../people/origin';
import type { Actor, Person } from '../../people/person';
import { Rulebooks } from '../../policies/rulebooks.port';
import { refuse } from '../../refusals';
import type { ReleaseRequest } from '../../submissions/request';
import { requestEvent } from '../../submissions/request-event';
import { UnitOfWork } from '../../unit-of-work.port';
import { knownRequest, requestToChange } from '../../workflow/known-request';
import { mustAllow } from '../../workflow/may';
import { claimUntil } from '../claim-until';
import { colleaguesFor } from '../colleagues';

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
  ): Promise<{ readonly request: ReleaseRequest; readonly colleagues: readonly Person[] }> {
    return this.work.read(async (stores) => {
      const about = await knownRequest(stores, this.rulebooks, checker, requestId);
      mustAllow('hand-over', checker, about);
      return {
        request: about.request,
        colleagues: await colleaguesFor(stores, about, checker, this.clock.now()),
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
      const colleagues = await colleaguesFor(stores, about, checker, at);
      if (!colleagues.some(({ id }) => id === to)) throw notToThem();
      const until = await claimUntil(stores, at, policy);
      await stores.reviews.leaveSeat({ requestId, turn, reviewerId: checker.id }, at, 'handed-over');
      await stores.reviews.takeSeat({ requestId, turn, reviewerId: to }, at, until);
      await stores.notices.send([to], news(request, 'seat-given', at, at.toISOString()));
      const said = { before: { reviewer: checker.id }, after: { reviewer: to, until: until.toISOString() } };
      return { result: undefined, events: [requestEvent(request, 'seat.handed-over', said)] };
    });
  }
}

function notToThem() {
  const message = 'This person cannot review this request, is away, or has a seat in it already.';
  return refuse.invalid([{ field: 'to', message }], 'The seat cannot go to this person.');
}
