import { Controller, Get, Header, Query } from '@nestjs/common';
import { csvLine } from '../../app/audit/csv';
import type { Actor } from '../../app/people/person';
import {
  monthlyReportInput,
  ReadMonthlyReport,
} from '../../app/statistics/read-monthly-report/read-monthly-report';
import { answer } from '../answers/answer';
import { parseInput } from '../answers/input';
import { withoutEmpty } from '../answers/without-empty';
import { CurrentActor } from '../security/current-actor';
import { monthlyReportLines, monthlyReportPage } from './monthly-report.view';

@Controller()
export class MonthlyReportController {
  constructor(private readonly readReport: ReadMonthlyReport) {}

  @Get('monthly-report')
  async show(@CurrentActor() actor: Actor, @Query() query: Record<string, unknown>) {
    const report = await this.readReport.execute(actor, parseInput(monthlyReportInput, withoutEmpty(query)));
    return answer.page('compliance/monthly-report', 'Monthly report', monthlyReportPage(report), report);
  }

  @Get('monthly-report.csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  async csv(@CurrentActor() actor: Actor, @Query() query: Record<string, unknown>) {
    const report = await this.readReport.execute(actor, parseInput(monthlyReportInput, withoutEmpty(query)));
    return monthlyReportLines(report)
      .map((row) => csvLine(row))
      .join('');
  }
}
