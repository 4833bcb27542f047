import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../../clock.port';
import { originOf } from '../../people/origin';
import type { Actor } from '../../people/person';
import { Rulebooks } from '../../policies/rulebooks.port';
import { refuse } from '../../refusals';
import { requestEvent } from '../../submissions/request-event';
import { UnitOfWork } from '../../unit-of-work.port';
import { requestToChange } from '../../workflow/known-request';
import { mustAllow } from '../../workflow/may';
import { threadOf } from '../threads';
import { whatViewerSees } from '../what-viewer-sees';
import { wordsInput } from '../words-input';

export const settleThreadInput = z.strictObject({
  requestId: z.uuid(),
  /** The comment that began the thread. */
  commentId: z.uuid(),
  to: z.enum(['resolved', 'reopened']),
  text: wordsInput,
});

@Injectable()
export class SettleThread {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
    private readonly clock: Clock,
  ) {}

  /**
   * Any checker of the request settles a thread, and opens it again. It is an entry of the thread like words are, so it is
   * blinded with them: for the other checkers nothing is settled by it before all reviews are in.
   */
  async execute(checker: Actor, input: z.output<typeof settleThreadInput>): Promise<void> {
    await this.work.write(originOf(checker, 'checker'), async (stores) => {
      const about = await requestToChange(stores, this.rulebooks, checker, input.requestId);
      mustAllow('comment', checker, about);
      const { request, policy } = about;
      const seen = whatViewerSees(request, { id: checker.id, viewer: 'checker' }, policy);
      const { root, isOpen } = threadOf(seen, input.commentId);
      const { to: kind, text } = input;
      if (isOpen !== (kind === 'resolved')) throw settledAlready(isOpen);
      const { fileId, groupId, sha256, visibility } = root;
      await stores.reviews.comment({
        ...{ requestId: request.id, threadId: root.id, kind, groupId, fileId, sha256, visibility, text },
        ...{ turn: request.turn, authorId: checker.id, at: this.clock.now() },
      });
      const said = { fileId, sha256, after: { thread: root.id, ...(text !== '' && { text }) } };
      return { result: undefined, events: [requestEvent(request, `thread.${kind}`, said)] };
    });
  }
}

function settledAlready(isOpen: boolean) {
  return isOpen
    ? refuse.wrongState('This thread is open.', 'Reply, or resolve it.')
    : refuse.wrongState('This thread is not open.', 'Reopen it to go on.');
}
