import { Controller, Get } from '@nestjs/common';
import type { Actor } from '../../app/people/person';
import { TRANSITIONS } from '../../app/workflow/transitions';
import { answer } from '../answers/answer';
import { CurrentActor } from '../security/current-actor';
import { helpPage } from './help.view';

/** How a request goes, in words that come from the table which decides it. */
@Controller('help')
export class HelpController {
  @Get()
  show(@CurrentActor() reader: Actor) {
    const table = TRANSITIONS.map(({ from, act, by, to }) => ({ from, act, by, to }));
    return answer.page('help/help', 'How a request goes', helpPage(reader), { transitions: table });
  }
}
