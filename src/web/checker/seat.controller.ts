import { Body, Controller, Get, Post } from '@nestjs/common';
import { Clock } from '../../app/clock.port';
import type { Actor } from '../../app/people/person';
import { Assign, assignInput } from '../../app/reviews/assign/assign';
import { Claim, claimInput } from '../../app/reviews/claim/claim';
import { GiveBack, giveBackInput } from '../../app/reviews/give-back/give-back';
import { HandOver, handOverInput } from '../../app/reviews/hand-over/hand-over';
import { answer } from '../answers/answer';
import { IdParam } from '../answers/id-param';
import { parseInput } from '../answers/input';
import { CurrentActor } from '../security/current-actor';
import { candidatesPage } from './candidates.view';

/** Who reviews: taking a seat, giving it back, passing it on, giving one to somebody. */
@Controller('requests/:requestId')
export class SeatController {
  constructor(
    private readonly claiming: Claim,
    private readonly givingBack: GiveBack,
    private readonly handingOver: HandOver,
    private readonly assigning: Assign,
    private readonly clock: Clock,
  ) {}

  @Post('claim')
  async claim(@CurrentActor() actor: Actor, @IdParam('requestId') requestId: string) {
    await this.claiming.execute(actor, parseInput(claimInput, { requestId }));
    return answer.done(`/requests/${requestId}`);
  }

  @Post('give-back')
  async giveBack(@CurrentActor() actor: Actor, @IdParam('requestId') requestId: string) {
    await this.givingBack.execute(actor, parseInput(giveBackInput, { requestId }));
    return answer.done('/queue');
  }

  @Get('hand-over')
  async colleagues(@CurrentActor() actor: Actor, @IdParam('requestId') requestId: string) {
    const { request, candidates } = await this.handingOver.candidates(actor, requestId);
    const page = candidatesPage(request, candidates, 'hand-over', this.clock.now());
    return answer.page('checker/hand-over', 'Hand your seat over', page, { candidates });
  }

  @Post('hand-over')
  async handOver(
    @CurrentActor() actor: Actor,
    @IdParam('requestId') requestId: string,
    @Body() body: unknown,
  ) {
    await this.handingOver.execute(actor, parseInput(handOverInput, body, { requestId }));
    return answer.done(`/requests/${requestId}`);
  }

  @Get('assign')
  async candidates(@CurrentActor() actor: Actor, @IdParam('requestId') requestId: string) {
    const { request, candidates } = await this.assigning.candidates(actor, requestId);
    const page = candidatesPage(request, candidates, 'assign', this.clock.now());
    return answer.page('checker/assign', 'Give a seat to a checker', page, { candidates });
  }

  @Post('assign')
  async assign(@CurrentActor() actor: Actor, @IdParam('requestId') requestId: string, @Body() body: unknown) {
    await this.assigning.execute(actor, parseInput(assignInput, body, { requestId }));
    return answer.done(`/requests/${requestId}`);
  }
}
