import { Controller, Get } from '@nestjs/common';
import { Clock } from '../../app/clock.port';
import type { Actor } from '../../app/people/person';
import { ReadBalance } from '../../app/reviews/read-balance/read-balance';
import { answer } from '../answers/answer';
import { CurrentActor } from '../security/current-actor';
import { balancePage } from './balance.view';

/** How the work is shared. */
@Controller('balance')
export class BalanceController {
  constructor(
    private readonly readBalance: ReadBalance,
    private readonly clock: Clock,
  ) {}

  @Get()
  async show(@CurrentActor() actor: Actor) {
    const balance = await this.readBalance.execute(actor);
    const about = { now: this.clock.now(), readsQueue: actor.roles.includes('checker') };
    return answer.page('checker/balance', 'Balance', balancePage(balance, about), balance);
  }
}
