import { Body, Controller, Post } from '@nestjs/common';
import type { Actor } from '../../app/people/person';
import { HoldRequest, holdRequestInput } from '../../app/retention/hold-request/hold-request';
import { LetGo } from '../../app/retention/let-go/let-go';
import { answer } from '../answers/answer';
import { IdParam } from '../answers/id-param';
import { parseInput } from '../answers/input';
import { CurrentActor } from '../security/current-actor';

/** Keeps what a request holds from being deleted. */
@Controller('requests/:requestId')
export class HoldController {
  constructor(
    private readonly holdRequest: HoldRequest,
    private readonly letGo: LetGo,
  ) {}

  @Post('hold')
  async hold(@CurrentActor() actor: Actor, @IdParam('requestId') requestId: string, @Body() body: unknown) {
    await this.holdRequest.execute(actor, parseInput(holdRequestInput, body, { requestId }));
    return answer.done(`/requests/${requestId}`);
  }

  @Post('let-go')
  async end(@CurrentActor() actor: Actor, @IdParam('requestId') requestId: string) {
    await this.letGo.execute(actor, { requestId });
    return answer.done(`/requests/${requestId}`);
  }
}
