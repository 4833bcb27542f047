import { Controller, Get, Post } from '@nestjs/common';
import type { Actor } from '../../app/people/person';
import { OrderRecheck, orderRecheckInput } from '../../app/scanning/order-recheck/order-recheck';
import { ReadRecheck } from '../../app/scanning/read-recheck/read-recheck';
import { answer } from '../answers/answer';
import { IdParam } from '../answers/id-param';
import { parseInput } from '../answers/input';
import { CurrentActor } from '../security/current-actor';
import { recheckPage } from './recheck.view';

/** What the rulebook that the project has by now would say: beside the request's own checks, never instead of them. */
@Controller('requests/:requestId/re-check')
export class RecheckController {
  constructor(
    private readonly orderRecheck: OrderRecheck,
    private readonly readRecheck: ReadRecheck,
  ) {}

  @Post()
  async order(@CurrentActor() actor: Actor, @IdParam('requestId') requestId: string) {
    await this.orderRecheck.execute(actor, parseInput(orderRecheckInput, { requestId }));
    return answer.done(`/requests/${requestId}/re-check`);
  }

  @Get()
  async show(@CurrentActor() actor: Actor, @IdParam('requestId') requestId: string) {
    const page = await this.readRecheck.execute(actor, { requestId });
    const { request, book, open, files } = page;
    const data = { own: request.book, book, open, files };
    return answer.page('checker/re-check', 'Two rulebooks', recheckPage(page), data);
  }
}
