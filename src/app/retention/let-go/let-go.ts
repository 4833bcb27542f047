import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Actor } from '../../people/person';
import { Rulebooks } from '../../policies/rulebooks.port';
import { refuse } from '../../refusals';
import { requestEvent } from '../../submissions/request-event';
import { UnitOfWork } from '../../unit-of-work.port';
import { requestToChange } from '../../workflow/known-request';
import { asHolder, mustHold } from '../may-hold';

export const letGoInput = z.strictObject({
  requestId: z.uuid(),
  /** Of the hold on screen: another officer may have given another reason since. */
  since: z.iso.datetime(),
});

/** Ends a legal hold: what was due meanwhile goes when the job looks next. */
@Injectable()
export class LetGo {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
  ) {}

  async execute(officer: Actor, { requestId, since }: z.output<typeof letGoInput>): Promise<void> {
    await this.work.write(asHolder(officer), async (stores) => {
      const { request } = await requestToChange(stores, this.rulebooks, officer, requestId);
      mustHold(officer);
      const { hold } = request;
      if (!hold) throw refuse.wrongState('This request is not held.', 'Nothing more to do.');
      const before = { reason: hold.reason, by: hold.by, since: hold.since.toISOString() };
      if (before.since !== since) throw refuse.changed('This hold');
      await stores.deletions.letGo(requestId);
      return { result: undefined, events: [requestEvent(request, 'request.let-go', { before })] };
    });
  }
}
