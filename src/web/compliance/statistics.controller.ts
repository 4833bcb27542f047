import { Controller, Get, Header, Param } from '@nestjs/common';
import { csvLine } from '../../app/audit/csv';
import type { Actor } from '../../app/people/person';
import { refuse } from '../../app/refusals';
import { ReadStatistics } from '../../app/statistics/read-statistics/read-statistics';
import { answer } from '../answers/answer';
import { CurrentActor } from '../security/current-actor';
import { statisticsPage, statisticsTables } from './statistics.view';

@Controller('statistics')
export class StatisticsController {
  constructor(private readonly readStatistics: ReadStatistics) {}

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
