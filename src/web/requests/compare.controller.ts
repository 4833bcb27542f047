import { Controller, Get, Query } from '@nestjs/common';
import { Clock } from '../../app/clock.port';
import type { Actor } from '../../app/people/person';
import { CompareFile } from '../../app/scanning/compare-file/compare-file';
import { visibleText } from '../../engine/report/visible-text';
import { answer } from '../answers/answer';
import { IdParam } from '../answers/id-param';
import { CurrentActor } from '../security/current-actor';
import { compareView } from './compare.view';

@Controller('requests/:requestId/files/:fileId/compare')
export class CompareController {
  constructor(
    private readonly compareFile: CompareFile,
    private readonly clock: Clock,
  ) {}

  @Get()
  async show(
    @CurrentActor() actor: Actor,
    @IdParam('requestId') requestId: string,
    @IdParam('fileId') fileId: string,
    @Query('with') chosen: unknown,
  ) {
    const named = typeof chosen === 'string' ? chosen : undefined;
    const comparison = await this.compareFile.execute(actor, { requestId, fileId, with: named });
    const { request, ...data } = comparison;
    const title = `${visibleText(data.file.path)} compared · #${request.number}`;
    return answer.page('requests/compare', title, compareView(comparison, this.clock.now()), {
      path: data.file.path,
      choices: data.choices,
      chosen: data.chosen,
      sheets: data.sheets,
      isPartial: data.isPartial,
      between: data.between,
    });
  }
}
