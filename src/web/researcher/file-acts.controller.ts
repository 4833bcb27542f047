import { Body, Controller, Post } from '@nestjs/common';
import type { Actor } from '../../app/people/person';
import { DescribeFile, describeFileInput } from '../../app/submissions/describe-file/describe-file';
import {
  ExplainException,
  explainExceptionInput,
} from '../../app/submissions/explain-exception/explain-exception';
import { MarkFile, markFileInput } from '../../app/submissions/mark-file/mark-file';
import { MoveFile, moveFileInput } from '../../app/submissions/move-file/move-file';
import { RemoveFile, removeFileInput } from '../../app/submissions/remove-file/remove-file';
import { answer } from '../answers/answer';
import { IdParam } from '../answers/id-param';
import { parseInput } from '../answers/input';
import { CurrentActor } from '../security/current-actor';

@Controller('requests/:requestId/files/:fileId')
export class FileActsController {
  constructor(
    private readonly describeFile: DescribeFile,
    private readonly explainException: ExplainException,
    private readonly markFile: MarkFile,
    private readonly moveFile: MoveFile,
    private readonly removeFile: RemoveFile,
  ) {}

  @Post('statement')
  async describe(
    @CurrentActor() actor: Actor,
    @IdParam('requestId') requestId: string,
    @IdParam('fileId') fileId: string,
    @Body() body: unknown,
  ) {
    await this.describeFile.execute(actor, parseInput(describeFileInput, body, { requestId, fileId }));
    return answer.done(`/requests/${requestId}?file=${fileId}`);
  }

  @Post('kind')
  async mark(
    @CurrentActor() actor: Actor,
    @IdParam('requestId') requestId: string,
    @IdParam('fileId') fileId: string,
    @Body() body: unknown,
  ) {
    await this.markFile.execute(actor, parseInput(markFileInput, body, { requestId, fileId }));
    return answer.done(`/requests/${requestId}?file=${fileId}`);
  }

  @Post('group')
  async move(
    @CurrentActor() actor: Actor,
    @IdParam('requestId') requestId: string,
    @IdParam('fileId') fileId: string,
    @Body() body: unknown,
  ) {
    await this.moveFile.execute(actor, parseInput(moveFileInput, body, { requestId, fileId }));
    return answer.done(`/requests/${requestId}?file=${fileId}`);
  }

  @Post('exception')
  async explain(
    @CurrentActor() actor: Actor,
    @IdParam('requestId') requestId: string,
    @IdParam('fileId') fileId: string,
    @Body() body: unknown,
  ) {
    await this.explainException.execute(
      actor,
      parseInput(explainExceptionInput, body, { requestId, fileId }),
    );
    return answer.done(`/requests/${requestId}?file=${fileId}`);
  }

  @Post('remove')
  async remove(
    @CurrentActor() actor: Actor,
    @IdParam('requestId') requestId: string,
    @IdParam('fileId') fileId: string,
    @Body() body: unknown,
  ) {
    await this.removeFile.execute(actor, parseInput(removeFileInput, body, { requestId, fileId }));
    return answer.done(`/requests/${requestId}`);
  }
}
