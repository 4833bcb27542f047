import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../../clock.port';
import type { Actor } from '../../people/person';
import { Rulebooks } from '../../policies/rulebooks.port';
import { UnitOfWork } from '../../unit-of-work.port';
import { decideRequest } from '../decide-request';
import { wordsInput } from '../words-input';

export const returnRequestInput = z.strictObject({
  requestId: z.uuid(),
  version: z.int(),
  /** The author reads it. */
  comment: wordsInput,
});

@Injectable()
export class ReturnRequest {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
    private readonly clock: Clock,
  ) {}

  /** Sends it back to its author with what has to change. */
  execute(checker: Actor, input: z.output<typeof returnRequestInput>): Promise<void> {
    const desk = { work: this.work, rulebooks: this.rulebooks, at: this.clock.now() };
    return decideRequest(desk, checker, input, {
      act: 'return',
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
