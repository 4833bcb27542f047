import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { CloseDay, closeDayInput } from '../../app/calendar/close-day/close-day';
import { OpenDay, openDayInput } from '../../app/calendar/open-day/open-day';
import { ReadCalendar } from '../../app/calendar/read-calendar/read-calendar';
import type { Actor } from '../../app/people/person';
import { answer } from '../answers/answer';
import { parseInput } from '../answers/input';
import { CurrentActor } from '../security/current-actor';
import { calendarPage } from './calendar.view';

/** Days on which nobody works. */
@Controller('calendar')
export class CalendarController {
  constructor(
    private readonly readCalendar: ReadCalendar,
    private readonly closeDay: CloseDay,
    private readonly openDay: OpenDay,
  ) {}

  @Get()
  async show(@CurrentActor() actor: Actor) {
    const calendar = await this.readCalendar.execute(actor);
    return answer.page('admin/calendar', 'Calendar', calendarPage(calendar), calendar);
  }

  @Post('closed-days')
  async close(@CurrentActor() actor: Actor, @Body() body: unknown) {
    await this.closeDay.execute(actor, parseInput(closeDayInput, body));
    return answer.done('/calendar');
  }

  @Post('closed-days/:day/open')
  async open(@CurrentActor() actor: Actor, @Param('day') day: string) {
    await this.openDay.execute(actor, parseInput(openDayInput, { day }));
    return answer.done('/calendar');
  }
}
