import { Controller, Get } from '@nestjs/common';
import { Clock } from '../../app/clock.port';
import { ReadNotices } from '../../app/notices/read-notices/read-notices';
import type { Actor } from '../../app/people/person';
import { answer } from '../answers/answer';
import { CurrentActor } from '../security/current-actor';
import { noticesPage } from './notices.view';

@Controller('notices')
export class NoticesController {
  constructor(
    private readonly readNotices: ReadNotices,
    private readonly clock: Clock,
  ) {}

  @Get()
  async show(@CurrentActor() actor: Actor) {
    const notices = await this.readNotices.execute(actor);
    return answer.page('notices/notices', 'Notices', noticesPage(notices, this.clock.now()), { notices });
  }
}
