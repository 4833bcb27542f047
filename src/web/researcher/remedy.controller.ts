import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import type { Actor } from '../../app/people/person';
import { AcceptRemedy, acceptRemedyInput } from '../../app/remedies/accept-remedy/accept-remedy';
import { ProposeRemedy, proposeRemedyInput } from '../../app/remedies/propose-remedy/propose-remedy';
import { visibleText } from '../../engine/report/visible-text';
import { answer } from '../answers/answer';
import { IdParam } from '../answers/id-param';
import { parseInput } from '../answers/input';
import { CurrentActor } from '../security/current-actor';
import { remedyPage } from './remedy.view';

/** A way to mend a file, looked at before it is taken. */
@Controller('requests/:requestId/files/:fileId/remedies/:method')
export class RemedyController {
  constructor(
    private readonly proposeRemedy: ProposeRemedy,
    private readonly acceptRemedy: AcceptRemedy,
  ) {}

  @Get()
  async show(
    @CurrentActor() actor: Actor,
    @IdParam('requestId') requestId: string,
    @IdParam('fileId') fileId: string,
    @Param('method') method: string,
    @Query('base') base: unknown,
  ) {
    const asked = parseInput(proposeRemedyInput, {
      base: base === '' ? undefined : base,
      requestId,
      fileId,
      method,
    });
    const preview = await this.proposeRemedy.execute(actor, asked);
    const title = `${visibleText(preview.file.path)} · #${preview.request.number}`;
    return answer.page('researcher/remedy', title, remedyPage(preview, asked), preview.outcome);
  }

  @Post()
  async accept(
    @CurrentActor() actor: Actor,
    @IdParam('requestId') requestId: string,
    @IdParam('fileId') fileId: string,
    @Param('method') method: string,
    @Body() body: unknown,
  ) {
    await this.acceptRemedy.execute(
      actor,
      parseInput(acceptRemedyInput, body, { requestId, fileId, method }),
    );
    return answer.done(`/requests/${requestId}?file=${fileId}`);
  }
}
