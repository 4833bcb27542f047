import { Body, Controller, Get, Post } from '@nestjs/common';
import type { Actor } from '../../app/people/person';
import { Claim, claimInput } from '../../app/reviews/claim/claim';
import { GiveBack, giveBackInput } from '../../app/reviews/give-back/give-back';
import { HandOver, handOverInput } from '../../app/reviews/hand-over/hand-over';
import { answer } from '../answers/answer';
import { IdParam } from '../answers/id-param';
import { parseInput } from '../answers/input';
import { CurrentActor } from '../security/current-actor';
import { handOverPage } from './hand-over.view';

/** Who reviews: taking a seat, giving it back, passing it on. */
@Controller('requests/:requestId')
export class SeatController {
  constructor(
    private readonly claiming: Claim,
    private readonly givingBack: GiveBack,
    private readonly handingOver: HandOver,
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
    const { request, colleagues } = await this.handingOver.candidates(actor, requestId);
    const page = handOverPage(request, colleagues);
    return answer.page('checker/hand-over', 'Hand your seat over', page, { colleagues: page.colleagues });
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
}
