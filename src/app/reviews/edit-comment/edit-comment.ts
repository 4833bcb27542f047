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
import { ownComment } from '../own-comment';
import { mustFitThread } from '../threads';

export const editCommentInput = z.strictObject({
  requestId: z.uuid(),
  commentId: z.uuid(),
  /** As they were, where they are not sent. */
  visibility: z.enum(['checkers', 'everyone']).optional(),
  text: z.string().trim().min(1, 'Write something first.').max(4000, 'at most 4000 characters').optional(),
});

@Injectable()
export class EditComment {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
    private readonly clock: Clock,
  ) {}

  /** Until the turn ends, by who wrote it; also to make it public. What it said before stays in the audit. */
  async execute(checker: Actor, input: z.output<typeof editCommentInput>): Promise<void> {
    await this.work.write(originOf(checker, 'checker'), async (stores) => {
      const about = await requestToChange(stores, this.rulebooks, checker, input.requestId);
      mustAllow('comment', checker, about);
      const comment = ownComment(checker, about, input.commentId);
      const before = { visibility: comment.visibility, text: comment.text };
      const after = { visibility: input.visibility ?? comment.visibility, text: input.text ?? comment.text };
      mustFitThread(about.request, comment, after.visibility);
      if (before.visibility === after.visibility && before.text === after.text) {
        return { result: undefined, nothing: true };
      }
      await stores.reviews.editComment(comment.id, after, this.clock.now());
      const said = {
        ...{ fileId: comment.fileId, sha256: comment.sha256 },
        ...{ before: { comment: comment.id, ...before }, after: { comment: comment.id, ...after } },
      };
      return { result: undefined, events: [requestEvent(about.request, 'comment.edited', said)] };
    });
  }
}
