import { Body, Controller, Get, Post, StreamableFile } from '@nestjs/common';
import type { Actor } from '../../app/people/person';
import { AddComment, addCommentInput } from '../../app/reviews/add-comment/add-comment';
import { ApproveGroup } from '../../app/reviews/approve-group/approve-group';
import { CastVote, castVoteInput } from '../../app/reviews/cast-vote/cast-vote';
import { JudgeFinding, judgeFindingInput } from '../../app/reviews/judge-finding/judge-finding';
import { DownloadFile, downloadFileInput } from '../../app/reviews/download-file/download-file';
import { HandInReview, handInReviewInput } from '../../app/reviews/hand-in-review/hand-in-review';
import { answer } from '../answers/answer';
import { IdParam } from '../answers/id-param';
import { parseInput } from '../answers/input';
import { localPath } from '../answers/local-path';
import { CurrentActor } from '../security/current-actor';
import { approvedGroupView } from './approved-group.view';

/** What a checker does while reading. */
@Controller('requests/:requestId')
export class ReviewController {
  constructor(
    private readonly castVote: CastVote,
    private readonly judgeFinding: JudgeFinding,
    private readonly downloadFile: DownloadFile,
    private readonly approveGroup: ApproveGroup,
    private readonly handInReview: HandInReview,
    private readonly addComment: AddComment,
  ) {}

  @Post('files/:fileId/vote')
  async vote(
    @CurrentActor() actor: Actor,
    @IdParam('requestId') requestId: string,
    @IdParam('fileId') fileId: string,
    @Body() body: Record<string, unknown> | undefined,
  ) {
    const { next, ...vote } = body ?? {};
    await this.castVote.execute(actor, parseInput(castVoteInput, vote, { requestId, fileId }));
    return answer.done(localPath(next, `/requests/${requestId}/files/${fileId}`));
  }

  @Post('files/:fileId/judgements')
  async judge(
    @CurrentActor() actor: Actor,
    @IdParam('requestId') requestId: string,
    @IdParam('fileId') fileId: string,
    @Body() body: Record<string, unknown> | undefined,
  ) {
    const { next, ...said } = body ?? {};
    await this.judgeFinding.execute(actor, parseInput(judgeFindingInput, said, { requestId, fileId }));
    return answer.done(localPath(next, `/requests/${requestId}/files/${fileId}`));
  }

  /** Always an attachment without a type: no browser opens it as ours. */
  @Get('files/:fileId/download')
  async download(
    @CurrentActor() actor: Actor,
    @IdParam('requestId') requestId: string,
    @IdParam('fileId') fileId: string,
  ) {
    const { stream, path, bytes } = await this.downloadFile.execute(
      actor,
      parseInput(downloadFileInput, { requestId, fileId }),
    );
    const name = path.split('/').at(-1) ?? '';
    return new StreamableFile(stream, {
      type: 'application/octet-stream',
      disposition: `attachment; filename="${name.replace(/[^\w.-]/g, '_')}"`,
      length: bytes,
    });
  }

  @Post('groups/:groupId/approve')
  async approveFiles(
    @CurrentActor() actor: Actor,
    @IdParam('requestId') requestId: string,
    @IdParam('groupId') groupId: string,
  ) {
    const approval = await this.approveGroup.execute(actor, { requestId, groupId });
    const { approved, left } = approval;
    return answer.page('checker/approved-group', 'Files approved', approvedGroupView(approval), {
      approved: approved.map(({ path }) => path),
      left: left.map(({ file, because }) => ({ path: file.path, because })),
    });
  }

  @Post('review')
  async handIn(@CurrentActor() actor: Actor, @IdParam('requestId') requestId: string) {
    await this.handInReview.execute(actor, parseInput(handInReviewInput, { requestId }));
    return answer.done(`/requests/${requestId}`);
  }

  @Post('comments')
  async comment(
    @CurrentActor() actor: Actor,
    @IdParam('requestId') requestId: string,
    @Body() body: unknown,
  ) {
    const comment = parseInput(addCommentInput, body, { requestId });
    await this.addComment.execute(actor, comment);
    return answer.done(
      comment.fileId === undefined
        ? `/requests/${requestId}`
        : `/requests/${requestId}/files/${comment.fileId}`,
    );
  }
}
