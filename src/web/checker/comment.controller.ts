import { Body, Controller, Post } from '@nestjs/common';
import type { Actor } from '../../app/people/person';
import { DeleteComment, deleteCommentInput } from '../../app/reviews/delete-comment/delete-comment';
import { EditComment, editCommentInput } from '../../app/reviews/edit-comment/edit-comment';
import { answer } from '../answers/answer';
import { IdParam } from '../answers/id-param';
import { parseInput } from '../answers/input';
import { localPath } from '../answers/local-path';
import { CurrentActor } from '../security/current-actor';

/** What its writer does with a comment until the turn ends. */
@Controller('requests/:requestId/comments/:commentId')
export class CommentController {
  constructor(
    private readonly editComment: EditComment,
    private readonly deleteComment: DeleteComment,
  ) {}

  @Post()
  async edit(
    @CurrentActor() actor: Actor,
    @IdParam('requestId') requestId: string,
    @IdParam('commentId') commentId: string,
    @Body() body: Record<string, unknown> | undefined,
  ) {
    const { next, ...said } = body ?? {};
    await this.editComment.execute(actor, parseInput(editCommentInput, said, { requestId, commentId }));
    return answer.done(localPath(next, `/requests/${requestId}`));
  }

  /** The button stands in the form of the text, which comes along and is not looked at. */
  @Post('delete')
  async delete(
    @CurrentActor() actor: Actor,
    @IdParam('requestId') requestId: string,
    @IdParam('commentId') commentId: string,
    @Body() body: Record<string, unknown> | undefined,
  ) {
    await this.deleteComment.execute(actor, parseInput(deleteCommentInput, { requestId, commentId }));
    return answer.done(localPath(body?.['next'], `/requests/${requestId}`));
  }
}
