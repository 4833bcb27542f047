import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { originOf } from '../../people/origin';
import type { Actor } from '../../people/person';
import { Rulebooks } from '../../policies/rulebooks.port';
import { requestEvent } from '../../submissions/request-event';
import { UnitOfWork } from '../../unit-of-work.port';
import { requestToChange } from '../../workflow/known-request';
import { mustAllow } from '../../workflow/may';
import { ownComment } from '../own-comment';
import { mustHaveNoReplies } from '../threads';

export const deleteCommentInput = z.strictObject({ requestId: z.uuid(), commentId: z.uuid() });

@Injectable()
export class DeleteComment {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
  ) {}

  /** Until the turn ends, by who wrote it. What it said stays in the audit. */
  async execute(checker: Actor, input: z.output<typeof deleteCommentInput>): Promise<void> {
    await this.work.write(originOf(checker, 'checker'), async (stores) => {
      const about = await requestToChange(stores, this.rulebooks, checker, input.requestId);
      mustAllow('comment', checker, about);
      const { id, fileId, sha256, visibility, text } = ownComment(checker, about, input.commentId);
      mustHaveNoReplies(about.request, id);
      await stores.reviews.deleteComment(id);
      const said = { fileId, sha256, before: { comment: id, visibility, text } };
      return { result: undefined, events: [requestEvent(about.request, 'comment.deleted', said)] };
    });
  }
}
