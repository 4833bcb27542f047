import { Body, Controller, Get, Post } from '@nestjs/common';
import { Clock } from '../../app/clock.port';
import type { Actor } from '../../app/people/person';
import { HoldRequest, holdRequestInput } from '../../app/retention/hold-request/hold-request';
import { LetGo, letGoInput } from '../../app/retention/let-go/let-go';
import { mustHold } from '../../app/retention/may-hold';
import { ReadFile } from '../../app/scanning/read-file/read-file';
import { answer } from '../answers/answer';
import { IdParam } from '../answers/id-param';
import { parseInput } from '../answers/input';
import { CurrentActor } from '../security/current-actor';
import { holdPage } from './hold.view';

/** Keeps what a request holds from being deleted. On a page of its own: on the request's an officer only reads. */
@Controller('requests/:requestId')
export class HoldController {
  constructor(
    private readonly readFile: ReadFile,
    private readonly holdRequest: HoldRequest,
    private readonly letGo: LetGo,
    private readonly clock: Clock,
  ) {}

  @Get('hold')
  async show(@CurrentActor() actor: Actor, @IdParam('requestId') requestId: string) {
    // Asked before the look is remembered: who is refused has read nothing.
    const open = () => {
      mustHold(actor);
      return undefined;
    };
    const { page } = await this.readFile.execute(actor, { requestId, open });
    const title = `Hold of #${page.request.number}`;
    return answer.page('compliance/hold', title, holdPage(page, this.clock.now()), page);
  }

  @Post('hold')
  async hold(@CurrentActor() actor: Actor, @IdParam('requestId') requestId: string, @Body() body: unknown) {
    await this.holdRequest.execute(actor, parseInput(holdRequestInput, body, { requestId }));
    return answer.done(`/requests/${requestId}`);
  }

  @Post('let-go')
  async end(@CurrentActor() actor: Actor, @IdParam('requestId') requestId: string, @Body() body: unknown) {
    await this.letGo.execute(actor, parseInput(letGoInput, body, { requestId }));
    return answer.done(`/requests/${requestId}`);
  }
}
