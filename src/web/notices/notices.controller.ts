import { Body, Controller, Get, Post } from '@nestjs/common';
import { Clock } from '../../app/clock.port';
import { ReadNotices } from '../../app/notices/read-notices/read-notices';
import { SetMail, setMailInput } from '../../app/notices/set-mail/set-mail';
import type { Actor } from '../../app/people/person';
import { answer } from '../answers/answer';
import { parseInput } from '../answers/input';
import { CurrentActor } from '../security/current-actor';
import { noticesPage } from './notices.view';

@Controller('notices')
export class NoticesController {
  constructor(
    private readonly readNotices: ReadNotices,
    private readonly setMail: SetMail,
    private readonly clock: Clock,
  ) {}

  @Get()
  async show(@CurrentActor() actor: Actor) {
    const inbox = await this.readNotices.execute(actor);
    return answer.page('notices/notices', 'Notices', noticesPage(inbox, this.clock.now()), inbox);
  }

  @Post('mail')
  async mail(@CurrentActor() actor: Actor, @Body() body: unknown) {
    await this.setMail.execute(actor, parseInput(setMailInput, body));
    return answer.done('/notices');
  }
}
