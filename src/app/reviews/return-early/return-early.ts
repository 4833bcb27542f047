import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../../clock.port';
import type { Actor } from '../../people/person';
import { Rulebooks } from '../../policies/rulebooks.port';
import { UnitOfWork } from '../../unit-of-work.port';
import { decideRequest } from '../decide-request';
import { wordsInput } from '../words-input';

export const returnEarlyInput = z.strictObject({
  requestId: z.uuid(),
  version: z.int(),
  /** The author reads it. */
  comment: wordsInput,
});

@Injectable()
export class ReturnEarly {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
    private readonly clock: Clock,
  ) {}

  /** Sends it back before all reviews are in: votes cast so far stay with the checkers, and blinded. */
  execute(checker: Actor, input: z.output<typeof returnEarlyInput>): Promise<void> {
    const desk = { work: this.work, rulebooks: this.rulebooks, at: this.clock.now() };
    return decideRequest(desk, checker, input, {
      act: 'return-early',
      kind: 'request.returned',
      notice: 'request-returned',
      words: {
        field: 'comment',
        text: input.comment,
        visibility: 'everyone',
        missing: 'Say what has to change; the author reads this.',
      },
    });
  }
}
