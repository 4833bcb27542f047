import { Body, Controller, Post } from '@nestjs/common';
import type { Actor } from '../../app/people/person';
import { ApproveInPart, approveInPartInput } from '../../app/reviews/approve-in-part/approve-in-part';
import { ApproveRequest, approveRequestInput } from '../../app/reviews/approve-request/approve-request';
import { RejectRequest, rejectRequestInput } from '../../app/reviews/reject-request/reject-request';
import { ReopenRequest, reopenRequestInput } from '../../app/reviews/reopen-request/reopen-request';
import { ReturnEarly, returnEarlyInput } from '../../app/reviews/return-early/return-early';
import { ReturnRequest, returnRequestInput } from '../../app/reviews/return-request/return-request';
import { answer } from '../answers/answer';
import { IdParam } from '../answers/id-param';
import { parseInput } from '../answers/input';
import { CurrentActor } from '../security/current-actor';

/** What checkers decide on a request as a whole. */
@Controller('requests/:requestId')
export class DecisionController {
  constructor(
    private readonly returningEarly: ReturnEarly,
    private readonly returning: ReturnRequest,
    private readonly rejection: RejectRequest,
    private readonly approval: ApproveRequest,
    private readonly approvalInPart: ApproveInPart,
    private readonly reopening: ReopenRequest,
  ) {}

  @Post('return-early')
  async returnEarly(
    @CurrentActor() actor: Actor,
    @IdParam('requestId') requestId: string,
    @Body() body: unknown,
  ) {
    await this.returningEarly.execute(actor, parseInput(returnEarlyInput, body, { requestId }));
    return answer.done(`/requests/${requestId}`);
  }

  @Post('return')
  async return(@CurrentActor() actor: Actor, @IdParam('requestId') requestId: string, @Body() body: unknown) {
    await this.returning.execute(actor, parseInput(returnRequestInput, body, { requestId }));
    return answer.done(`/requests/${requestId}`);
  }

  @Post('reject')
  async reject(@CurrentActor() actor: Actor, @IdParam('requestId') requestId: string, @Body() body: unknown) {
    await this.rejection.execute(actor, parseInput(rejectRequestInput, body, { requestId }));
    return answer.done(`/requests/${requestId}`);
  }

  @Post('approve')
  async approve(
    @CurrentActor() actor: Actor,
    @IdParam('requestId') requestId: string,
    @Body() body: unknown,
  ) {
    await this.approval.execute(actor, parseInput(approveRequestInput, body, { requestId }));
    return answer.done(`/requests/${requestId}`);
  }

  @Post('approve-in-part')
  async approveInPart(
    @CurrentActor() actor: Actor,
    @IdParam('requestId') requestId: string,
    @Body() body: unknown,
  ) {
    const id = await this.approvalInPart.execute(actor, parseInput(approveInPartInput, body, { requestId }));
    return answer.created(`/requests/${requestId}`, { id });
  }

  @Post('reopen')
  async reopen(@CurrentActor() actor: Actor, @IdParam('requestId') requestId: string, @Body() body: unknown) {
    await this.reopening.execute(actor, parseInput(reopenRequestInput, body, { requestId }));
    return answer.done(`/requests/${requestId}`);
  }
}
