import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../../clock.port';
import { originOf } from '../../people/origin';
import type { Actor } from '../../people/person';
import { Rulebooks } from '../../policies/rulebooks.port';
import { answerToSend, threadOf } from '../../reviews/threads';
import { whatViewerSees } from '../../reviews/what-viewer-sees';
import { wordsInput } from '../../reviews/words-input';
import type { Stores } from '../../unit-of-work.port';
import { UnitOfWork } from '../../unit-of-work.port';
import { requestToChange } from '../../workflow/known-request';
import { mustAllow } from '../../workflow/may';
import type { Comment } from '../request';
import { requestEvent } from '../request-event';

export const answerThreadInput = z.strictObject({
  requestId: z.uuid(),
  /** The comment that began the thread. */
  commentId: z.uuid(),
  /** Empty takes back what was not sent yet. */
  text: wordsInput,
});

@Injectable()
export class AnswerThread {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
    private readonly clock: Clock,
  ) {}

  /**
   * One answer a thread, kept with it and rewritten as often as its author likes. It belongs to the next turn: nobody
   * else reads it before the request is submitted again.
   */
  async execute(author: Actor, input: z.output<typeof answerThreadInput>): Promise<void> {
    await this.work.write(originOf(author, 'author'), async (stores) => {
      const about = await requestToChange(stores, this.rulebooks, author, input.requestId);
      mustAllow('answer', author, about);
      const { request, policy } = about;
      const seen = whatViewerSees(request, { id: author.id, viewer: 'author' }, policy);
      const thread = threadOf(seen, input.commentId);
      const { root } = thread;
      const kept = answerToSend(thread, request);
      if ((kept?.text ?? '') === input.text) return { result: undefined, nothing: true };
      const said = { ...root, requestId: request.id, turn: request.turn + 1, authorId: author.id };
      await this.write(stores, said, kept, input.text);
      const { fileId, sha256 } = root;
      const [before, after] = [kept?.text ?? null, input.text].map((text) => ({ thread: root.id, text }));
      return {
        result: undefined,
        events: [requestEvent(request, 'thread.answered', { fileId, sha256, before, after })],
      };
    });
  }

  private async write(
    { reviews }: Stores,
    { requestId, turn, authorId, id, groupId, fileId, sha256 }: Beginning,
    kept: Comment | undefined,
    text: string,
  ): Promise<void> {
    const at = this.clock.now();
    const visibility = 'everyone';
    if (kept && text === '') await reviews.deleteComment(kept.id);
    else if (kept) await reviews.editComment(kept.id, { text, visibility }, at);
    else {
      const place = { groupId, fileId, sha256 };
      await reviews.comment({
        ...{ requestId, turn, authorId, threadId: id, ...place, visibility, text, at },
      });
    }
  }
}

interface Beginning extends Pick<Comment, 'id' | 'groupId' | 'fileId' | 'sha256' | 'turn'> {
  readonly requestId: string;
  readonly authorId: string;
}
