import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../../clock.port';
import { news } from '../../notices/notices.port';
import { originOf } from '../../people/origin';
import type { Actor } from '../../people/person';
import { Rulebooks } from '../../policies/rulebooks.port';
import { refuse } from '../../refusals';
import { wordsInput } from '../../reviews/words-input';
import { moveRequest } from '../../submissions/move-request';
import { withText } from '../../submissions/request-event';
import { UnitOfWork } from '../../unit-of-work.port';
import { mustBeCurrent, requestToChange } from '../../workflow/known-request';
import { mustAllow } from '../../workflow/may';
import { downloadsOf } from '../downloads';

export const recallInput = z.strictObject({
  requestId: z.uuid(),
  version: z.int(),
  /** Everybody in the project, and whoever downloaded it, reads it. */
  reason: wordsInput,
});

@Injectable()
export class Recall {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
    private readonly clock: Clock,
  ) {}

  /** From now on nobody gets the package; a job asks its destination to delete it. */
  async execute(actor: Actor, { requestId, version, reason }: z.output<typeof recallInput>): Promise<void> {
    const role = actor.roles.includes('compliance') ? 'compliance' : 'releaser';
    await this.work.write(originOf(actor, role), async (stores) => {
      const about = await requestToChange(stores, this.rulebooks, actor, requestId);
      const { to } = mustAllow('recall', actor, about);
      const { request } = about;
      mustBeCurrent(request, version);
      if (reason === '') throw reasonMissing();
      const at = this.clock.now();
      const event = await moveRequest(stores.requests, request, { kind: 'request.recalled', to, at });
      if (request.release) await stores.releases.recalled(request.release.id, at);
      const said = { requestId, turn: request.turn, authorId: actor.id, text: reason, at };
      await stores.reviews.comment({ ...said, visibility: 'everyone' });
      const downloads = await downloadsOf(stores, requestId);
      const told = new Set([request.author.id, ...downloads.map(({ personId }) => personId)]);
      await stores.notices.send([...told], news(request, 'recalled', at));
      return { result: undefined, events: [withText(event, 'reason', reason)] };
    });
  }
}

function reasonMissing() {
  const message = 'Say why; everybody who has the package reads this.';
  return refuse.incomplete([{ field: 'reason', message }], 'This needs words.');
}
