import { Body, Controller, Post } from '@nestjs/common';
import type { Actor } from '../../app/people/person';
import { AnswerThread, answerThreadInput } from '../../app/submissions/answer-thread/answer-thread';
import { NameCoAuthors, nameCoAuthorsInput } from '../../app/submissions/name-co-authors/name-co-authors';
import { Resubmit, resubmitInput } from '../../app/submissions/resubmit/resubmit';
import { Submit, submitInput } from '../../app/submissions/submit/submit';
import { TakeBack, takeBackInput } from '../../app/submissions/take-back/take-back';
import { Withdraw, withdrawInput } from '../../app/submissions/withdraw/withdraw';
import { answer } from '../answers/answer';
import { IdParam } from '../answers/id-param';
import { parseInput } from '../answers/input';
import { localPath } from '../answers/local-path';
import { CurrentActor } from '../security/current-actor';

/** What a researcher does with a request of their own. */
@Controller('requests/:requestId')
export class RequestActsController {
  constructor(
    private readonly submission: Submit,
    private readonly takingBack: TakeBack,
    private readonly withdrawal: Withdraw,
    private readonly resubmission: Resubmit,
    private readonly naming: NameCoAuthors,
    private readonly answering: AnswerThread,
  ) {}

  @Post('co-authors')
  async nameThem(
    @CurrentActor() actor: Actor,
    @IdParam('requestId') requestId: string,
    @Body() body: unknown,
  ) {
    await this.naming.execute(actor, parseInput(nameCoAuthorsInput, body, { requestId }));
    return answer.done(`/requests/${requestId}`);
  }

  @Post('submit')
  async submit(@CurrentActor() actor: Actor, @IdParam('requestId') requestId: string, @Body() body: unknown) {
    await this.submission.execute(actor, parseInput(submitInput, body, { requestId }));
    return answer.done(`/requests/${requestId}`);
  }

  @Post('take-back')
  async takeBack(
    @CurrentActor() actor: Actor,
    @IdParam('requestId') requestId: string,
    @Body() body: unknown,
  ) {
    await this.takingBack.execute(actor, parseInput(takeBackInput, body, { requestId }));
    return answer.done(`/requests/${requestId}`);
  }

  @Post('withdraw')
  async withdraw(
    @CurrentActor() actor: Actor,
    @IdParam('requestId') requestId: string,
    @Body() body: unknown,
  ) {
    await this.withdrawal.execute(actor, parseInput(withdrawInput, body, { requestId }));
    return answer.done(`/requests/${requestId}`);
  }

  @Post('comments/:commentId/answers')
  async answer(
    @CurrentActor() actor: Actor,
    @IdParam('requestId') requestId: string,
    @IdParam('commentId') commentId: string,
    @Body() body: Record<string, unknown> | undefined,
  ) {
    const { next, ...said } = body ?? {};
    await this.answering.execute(actor, parseInput(answerThreadInput, said, { requestId, commentId }));
    return answer.done(localPath(next, `/requests/${requestId}`));
  }

  @Post('resubmit')
  async resubmit(
    @CurrentActor() actor: Actor,
    @IdParam('requestId') requestId: string,
    @Body() body: unknown,
  ) {
    await this.resubmission.execute(actor, parseInput(resubmitInput, body, { requestId }));
    return answer.done(`/requests/${requestId}`);
  }
}
