import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../../clock.port';
import { originOf } from '../../people/origin';
import type { Actor } from '../../people/person';
import { Rulebooks } from '../../policies/rulebooks.port';
import { UnitOfWork } from '../../unit-of-work.port';
import { mustBeCurrent, requestToChange } from '../../workflow/known-request';
import { mustAllow } from '../../workflow/may';
import { withText } from '../request-event';
import { sendForReview } from '../send-for-review';

export const resubmitInput = z.strictObject({
  requestId: z.uuid(),
  version: z.int(),
  /** What was changed, and why; everybody reads it once this is sent, and nobody before. */
  answer: z.string().trim().max(4000, 'at most 4000 characters').default(''),
});

@Injectable()
export class Resubmit {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
    private readonly clock: Clock,
  ) {}

  async execute(author: Actor, input: z.output<typeof resubmitInput>): Promise<void> {
    await this.work.write(originOf(author, 'author'), async (stores) => {
      const about = await requestToChange(stores, this.rulebooks, author, input.requestId);
      const { to } = mustAllow('resubmit', author, about);
      const { request } = about;
      mustBeCurrent(request, input.version);
      const [turn, at] = [request.turn + 1, this.clock.now()];
      const sent = { kind: 'request.resubmitted', to, turn, at } as const;
      const event = await sendForReview(stores, this.rulebooks, request, sent);
      if (input.answer === '') return { result: undefined, events: [event] };
      const said = { requestId: request.id, turn, authorId: author.id, text: input.answer, at };
      await stores.reviews.comment({ ...said, visibility: 'everyone' });
      return { result: undefined, events: [withText(event, 'answer', input.answer)] };
    });
  }
}
