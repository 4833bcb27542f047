import { Body, Controller, Post } from '@nestjs/common';
import type { Actor } from '../../app/people/person';
import { CorrectRole } from '../../app/reviews/correct-role/correct-role';
import { roleAskedInput } from '../../app/scanning/role-asked';
import { SayRole } from '../../app/submissions/say-role/say-role';
import { answer } from '../answers/answer';
import { IdParam } from '../answers/id-param';
import { parseInput } from '../answers/input';
import { localPath } from '../answers/local-path';
import { CurrentActor } from '../security/current-actor';

/** What a line of a table is: said by a checker beside the file, or by its author in the statement. */
@Controller('requests/:requestId/files/:fileId')
export class RolesController {
  constructor(
    private readonly correctRole: CorrectRole,
    private readonly sayRole: SayRole,
  ) {}

  @Post('roles')
  async correct(
    @CurrentActor() actor: Actor,
    @IdParam('requestId') requestId: string,
    @IdParam('fileId') fileId: string,
    @Body() body: Record<string, unknown> | undefined,
  ) {
    const { next, ...said } = body ?? {};
    await this.correctRole.execute(actor, parseInput(roleAskedInput, said, { requestId, fileId }));
    return answer.done(localPath(next, `/requests/${requestId}/files/${fileId}`));
  }

  @Post('statement/roles')
  async say(
    @CurrentActor() actor: Actor,
    @IdParam('requestId') requestId: string,
    @IdParam('fileId') fileId: string,
    @Body() body: Record<string, unknown> | undefined,
  ) {
    const { next, ...said } = body ?? {};
    await this.sayRole.execute(actor, parseInput(roleAskedInput, said, { requestId, fileId }));
    return answer.done(localPath(next, `/requests/${requestId}?file=${fileId}`));
  }
}
