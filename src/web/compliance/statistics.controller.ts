import { Controller, Get, Header, Param } from '@nestjs/common';
import { csvLine } from '../../app/audit/csv';
import { Clock } from '../../app/clock.port';
import type { Actor } from '../../app/people/person';
import { refuse } from '../../app/refusals';
import { ReadFalseAlarms } from '../../app/statistics/read-false-alarms/read-false-alarms';
import { ReadStatistics } from '../../app/statistics/read-statistics/read-statistics';
import { answer } from '../answers/answer';
import { CurrentActor } from '../security/current-actor';
import { FALSE_ALARM_COLUMNS, falseAlarmRow, falseAlarmsPage } from './false-alarms.view';
import { statisticsTables } from './statistics-tables';
import { statisticsPage } from './statistics.view';

@Controller('statistics')
export class StatisticsController {
  constructor(
    private readonly readStatistics: ReadStatistics,
    private readonly readFalseAlarms: ReadFalseAlarms,
    private readonly clock: Clock,
  ) {}

  @Get('false-alarms')
  async falseAlarms(@CurrentActor() actor: Actor) {
    const found = await this.readFalseAlarms.execute(actor);
    const page = falseAlarmsPage(found, this.clock.now());
    return answer.page('compliance/false-alarms', 'False alarms', page, found);
  }

  @Get('each-false-alarm.csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  async falseAlarmsCsv(@CurrentActor() actor: Actor) {
    const { alarms } = await this.readFalseAlarms.execute(actor);
    return [FALSE_ALARM_COLUMNS, ...alarms.map(falseAlarmRow)].map((row) => csvLine(row)).join('');
  }

  @Get()
  async show(@CurrentActor() actor: Actor) {
    const statistics = await this.readStatistics.execute(actor, {});
    return answer.page('compliance/statistics', 'Statistics', statisticsPage(statistics), statistics);
  }

  /** The numbers of one chart. */
  @Get(':table.csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  async csv(@CurrentActor() actor: Actor, @Param('table') name: string) {
    const statistics = await this.readStatistics.execute(actor, { table: name });
    const table = statisticsTables(statistics).find((one) => one.name === name);
    if (!table) throw refuse.notFound('table');
    return [table.columns, ...table.rows].map((row) => csvLine(row)).join('');
  }
}
