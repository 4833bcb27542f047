import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../../clock.port';
import type { Actor } from '../../people/person';
import { Rulebooks } from '../../policies/rulebooks.port';
import { UnitOfWork } from '../../unit-of-work.port';
import { decideRequest } from '../decide-request';
import { wordsInput } from '../words-input';

export const rejectRequestInput = z.strictObject({
  requestId: z.uuid(),
  version: z.int(),
  /** Everybody in the project reads it. */
  reason: wordsInput,
});

@Injectable()
export class RejectRequest {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
    private readonly clock: Clock,
  ) {}

  /** Final. */
  execute(checker: Actor, input: z.output<typeof rejectRequestInput>): Promise<void> {
    const desk = { work: this.work, rulebooks: this.rulebooks, at: this.clock.now() };
    return decideRequest(desk, checker, input, {
      act: 'reject',
      kind: 'request.rejected',
      notice: 'request-rejected',
      words: {
        field: 'reason',
        text: input.reason,
        visibility: 'everyone',
        missing: 'Say why it may not go out; everybody in the project reads this.',
      },
    });
  }
}
