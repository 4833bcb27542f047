import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../../clock.port';
import { originOf } from '../../people/origin';
import type { Actor } from '../../people/person';
import { Rulebooks } from '../../policies/rulebooks.port';
import { Comparer } from '../../scanning/comparer.port';
import { writeCompared } from '../../scanning/write-compared';
import { UnitOfWork } from '../../unit-of-work.port';
import { mustBeCurrent, requestToChange } from '../../workflow/known-request';
import { mustAllow } from '../../workflow/may';
import { sendForReview } from '../send-for-review';

export const submitInput = z.strictObject({ requestId: z.uuid(), version: z.int() });

@Injectable()
export class Submit {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
    private readonly comparer: Comparer,
    private readonly clock: Clock,
  ) {}

  /** @throws Refusal `incomplete` naming each field and file that still needs something */
  async execute(author: Actor, input: z.output<typeof submitInput>): Promise<void> {
    const parts = { work: this.work, comparer: this.comparer };
    await writeCompared(parts, originOf(author, 'author'), async (stores, compare) => {
      const about = await requestToChange(stores, this.rulebooks, author, input.requestId);
      const { to } = mustAllow('submit', author, about);
      const { request } = about;
      mustBeCurrent(request, input.version);
      const event = await sendForReview(stores, { rulebooks: this.rulebooks, compare }, request, {
        kind: 'request.submitted',
        to,
        turn: request.turn,
        at: this.clock.now(),
      });
      return { result: undefined, events: [event] };
    });
  }
}
