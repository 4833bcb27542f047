import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../../clock.port';
import type { Actor } from '../../people/person';
import { Rulebooks } from '../../policies/rulebooks.port';
import { UnitOfWork } from '../../unit-of-work.port';
import { decideRequest } from '../decide-request';
import { wordsInput } from '../words-input';

export const reopenRequestInput = z.strictObject({
  requestId: z.uuid(),
  version: z.int(),
  /** The other checkers read it. */
  reason: wordsInput,
});

@Injectable()
export class ReopenRequest {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
    private readonly clock: Clock,
  ) {}

  /** Takes an approval back before anything has gone out. */
  execute(checker: Actor, input: z.output<typeof reopenRequestInput>): Promise<void> {
    const desk = { work: this.work, rulebooks: this.rulebooks, at: this.clock.now() };
    return decideRequest(desk, checker, input, {
      act: 'reopen',
      kind: 'request.reopened',
      words: {
        field: 'reason',
        text: input.reason,
        visibility: 'checkers',
        missing: 'Say why; the other checkers read this.',
      },
    });
  }
}
