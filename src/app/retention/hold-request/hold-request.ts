import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../../clock.port';
import type { Actor } from '../../people/person';
import { Rulebooks } from '../../policies/rulebooks.port';
import { refuse } from '../../refusals';
import { wordsInput } from '../../reviews/words-input';
import { requestEvent } from '../../submissions/request-event';
import { UnitOfWork } from '../../unit-of-work.port';
import { requestToChange } from '../../workflow/known-request';
import { asHolder, mustHold, NOTHING_TO_HOLD } from '../may-hold';
import { isAllDeleted } from '../retention-of';

export const holdRequestInput = z.strictObject({ requestId: z.uuid(), reason: wordsInput });

/** A legal hold: whatever is due, nothing of this request is deleted until it is let go. */
@Injectable()
export class HoldRequest {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
    private readonly clock: Clock,
  ) {}

  async execute(officer: Actor, { requestId, reason }: z.output<typeof holdRequestInput>): Promise<void> {
    await this.work.write(asHolder(officer), async (stores) => {
      const { request } = await requestToChange(stores, this.rulebooks, officer, requestId);
      mustHold(officer);
      if (isAllDeleted(request)) throw refuse.wrongState(NOTHING_TO_HOLD, 'The proof of it stays.');
      if (reason === '') throw reasonMissing();
      const at = this.clock.now();
      const isFirst = await stores.deletions.hold({ requestId, reason, byId: officer.id, at });
      if (!isFirst)
        throw refuse.duplicate('This request is held already.', 'Let it go first, to give another reason.');
      return { result: undefined, events: [requestEvent(request, 'request.held', { after: { reason } })] };
    });
  }
}

function reasonMissing() {
  const message = 'Say why nothing of it may be deleted; the audit keeps this.';
  return refuse.incomplete([{ field: 'reason', message }], 'This needs a reason.');
}
