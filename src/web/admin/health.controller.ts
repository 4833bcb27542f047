import { Controller, Get } from '@nestjs/common';
import { ReadHealth } from '../../app/health/read-health/read-health';
import type { Actor } from '../../app/people/person';
import { answer } from '../answers/answer';
import { CurrentActor } from '../security/current-actor';
import { healthPage } from './health.view';

/** How the installation is now; `/health` tells machines only that it answers. */
@Controller('installation')
export class HealthController {
  constructor(private readonly readHealth: ReadHealth) {}

  @Get()
  async show(@CurrentActor() actor: Actor) {
    const health = await this.readHealth.execute(actor);
    return answer.page('admin/health', 'Health', healthPage(health), health);
  }
}
