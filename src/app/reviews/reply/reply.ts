import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../../clock.port';
import { originOf } from '../../people/origin';
import type { Actor } from '../../people/person';
import { Rulebooks } from '../../policies/rulebooks.port';
import { requestEvent } from '../../submissions/request-event';
import { UnitOfWork } from '../../unit-of-work.port';
import { requestToChange } from '../../workflow/known-request';
import { mustAllow } from '../../workflow/may';
import { mustFitThread, threadOf } from '../threads';
import { whatViewerSees } from '../what-viewer-sees';

export const replyInput = z.strictObject({
  requestId: z.uuid(),
  /** The comment that began the thread. */
  commentId: z.uuid(),
  /** As the thread's, where it is not said; among checkers nothing is for everyone. */
  visibility: z.enum(['checkers', 'everyone']).optional(),
  text: z.string().trim().min(1, 'Write something first.').max(4000, 'at most 4000 characters'),
});

@Injectable()
export class Reply {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
    private readonly clock: Clock,
  ) {}

  /** Read by whom a comment of this turn is read by: others once all reviews are in, the author once it left review. */
  async execute(checker: Actor, input: z.output<typeof replyInput>): Promise<void> {
    await this.work.write(originOf(checker, 'checker'), async (stores) => {
      const about = await requestToChange(stores, this.rulebooks, checker, input.requestId);
      mustAllow('comment', checker, about);
      const { request, policy } = about;
      const { root } = threadOf(
        whatViewerSees(request, { id: checker.id, viewer: 'checker' }, policy),
        input.commentId,
      );
      const { text, visibility = root.visibility } = input;
      mustFitThread(request, { threadId: root.id }, visibility);
      const { fileId, groupId, sha256 } = root;
      await stores.reviews.comment({
        ...{ requestId: request.id, threadId: root.id, groupId, fileId, sha256, visibility, text },
        ...{ turn: request.turn, authorId: checker.id, at: this.clock.now() },
      });
      const said = { fileId, sha256, after: { thread: root.id, visibility, text } };
      return { result: undefined, events: [requestEvent(request, 'thread.replied', said)] };
    });
  }
}
