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

export const giveBackInput = z.strictObject({ requestId: z.uuid() });

@Injectable()
export class GiveBack {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
    private readonly clock: Clock,
  ) {}

  /** The seat is free for others at once. Votes stay, and count again if their voter comes back and hands in. */
  async execute(checker: Actor, { requestId }: z.output<typeof giveBackInput>): Promise<void> {
    await this.work.write(originOf(checker, 'checker'), async (stores) => {
      const about = await requestToChange(stores, this.rulebooks, checker, requestId);
      mustAllow('give-back', checker, about);
      const seat = { requestId, turn: about.request.turn, reviewerId: checker.id };
      await stores.reviews.leaveSeat(seat, this.clock.now(), 'gave-back');
      return { result: undefined, events: [requestEvent(about.request, 'seat.given-back')] };
    });
  }
}
