import { Body, Controller, Post } from '@nestjs/common';
import type { Actor } from '../../app/people/person';
import { Reply, replyInput } from '../../app/reviews/reply/reply';
import { SettleThread, settleThreadInput } from '../../app/reviews/settle-thread/settle-thread';
import { answer } from '../answers/answer';
import { IdParam } from '../answers/id-param';
import { parseInput } from '../answers/input';
import { localPath } from '../answers/local-path';
import { CurrentActor } from '../security/current-actor';

type Fields = Record<string, unknown> | undefined;

/** What checkers add to what was said. One form has three buttons, so each takes of it what it needs. */
@Controller('requests/:requestId/comments/:commentId')
export class ThreadController {
  constructor(
    private readonly replying: Reply,
    private readonly settleThread: SettleThread,
  ) {}

  @Post('replies')
  async reply(
    @CurrentActor() actor: Actor,
    @IdParam('requestId') requestId: string,
    @IdParam('commentId') commentId: string,
    @Body() body: Fields,
  ) {
    const { next, ...said } = body ?? {};
    await this.replying.execute(actor, parseInput(replyInput, said, { requestId, commentId }));
    return answer.done(localPath(next, `/requests/${requestId}`));
  }

  @Post('resolve')
  resolve(
    @CurrentActor() actor: Actor,
    @IdParam('requestId') requestId: string,
    @IdParam('commentId') commentId: string,
    @Body() body: Fields,
  ) {
    return this.settle(actor, { requestId, commentId, to: 'resolved' }, body);
  }

  @Post('reopen')
  reopen(
    @CurrentActor() actor: Actor,
    @IdParam('requestId') requestId: string,
    @IdParam('commentId') commentId: string,
    @Body() body: Fields,
  ) {
    return this.settle(actor, { requestId, commentId, to: 'reopened' }, body);
  }

  private async settle(
    actor: Actor,
    thread: { readonly requestId: string; readonly commentId: string; readonly to: 'resolved' | 'reopened' },
    { next, text = '' }: Record<string, unknown> = {},
  ) {
    await this.settleThread.execute(actor, parseInput(settleThreadInput, { text }, thread));
    return answer.done(localPath(next, `/requests/${thread.requestId}`));
  }
}
