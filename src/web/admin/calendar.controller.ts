import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ComeBack, comeBackInput } from '../../app/calendar/come-back/come-back';
import { SayAway, sayAwayInput } from '../../app/calendar/say-away/say-away';
import { CloseDay, closeDayInput } from '../../app/calendar/close-day/close-day';
import { OpenDay, openDayInput } from '../../app/calendar/open-day/open-day';
import { ReadCalendar } from '../../app/calendar/read-calendar/read-calendar';
import type { Actor } from '../../app/people/person';
import { answer } from '../answers/answer';
import { IdParam } from '../answers/id-param';
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
    private readonly sayAway: SayAway,
    private readonly comeBack: ComeBack,
  ) {}

  @Get()
  async show(@CurrentActor() actor: Actor) {
    const calendar = await this.readCalendar.execute(actor);
    // Whom one could choose is for the form.
    const { today, timeZone, places, daysOff, absences } = calendar;
    return answer.page('admin/calendar', 'Calendar', calendarPage(calendar, actor), {
      today,
      timeZone,
      places,
      daysOff,
      absences,
    });
  }

  /** For the person who sends it, unless it names another. */
  @Post('absences')
  async away(@CurrentActor() actor: Actor, @Body() body: unknown) {
    await this.sayAway.execute(actor, parseInput(sayAwayInput, { personId: actor.id }, body));
    return answer.done('/calendar');
  }

  @Post('absences/:absenceId/end')
  async back(@CurrentActor() actor: Actor, @IdParam('absenceId') absenceId: string) {
    await this.comeBack.execute(actor, parseInput(comeBackInput, { absenceId }));
    return answer.done('/calendar');
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
