import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../../clock.port';
import type { Actor } from '../../people/person';
import { Rulebooks } from '../../policies/rulebooks.port';
import type { ReleaseRequest } from '../../submissions/request';
import { type Stores, UnitOfWork } from '../../unit-of-work.port';
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

  /** Takes an approval back before anybody has got anything. */
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
      also: takeBackWhatFailed,
    });
  }
}

/** A release that failed at its end may have left its package at the destination, which is asked to delete it. */
async function takeBackWhatFailed({ releases }: Stores, { state, release }: ReleaseRequest, at: Date) {
  if (state === 'release-failed' && release) await releases.recalled(release.id, at);
}
