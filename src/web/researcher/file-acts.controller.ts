import { Body, Controller, Post } from '@nestjs/common';
import type { Actor } from '../../app/people/person';
import { DescribeFile, describeFileInput } from '../../app/submissions/describe-file/describe-file';
import { DescribeFiles, describeFilesInput } from '../../app/submissions/describe-files/describe-files';
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
import { describedFilesView } from './described-files.view';
import { CurrentActor } from '../security/current-actor';

/** Stands in the same form, for the other button. */
const OF_TOGETHER = ['together', 'pattern', 'replace'];

@Controller('requests/:requestId/files/:fileId')
export class FileActsController {
  constructor(
    private readonly describeFile: DescribeFile,
    private readonly describeFiles: DescribeFiles,
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
    @Body() body: Record<string, unknown> | undefined,
  ) {
    const statement = Object.fromEntries(
      Object.entries(body ?? {}).filter(([name]) => !OF_TOGETHER.includes(name)),
    );
    await this.describeFile.execute(actor, parseInput(describeFileInput, statement, { requestId, fileId }));
    return answer.done(`/requests/${requestId}?file=${fileId}`);
  }

  @Post('statement/together')
  async describeTogether(
    @CurrentActor() actor: Actor,
    @IdParam('requestId') requestId: string,
    @IdParam('fileId') fileId: string,
    @Body() body: unknown,
  ) {
    const said = await this.describeFiles.execute(
      actor,
      parseInput(describeFilesInput, body, { requestId, fileId }),
    );
    return answer.page('researcher/described-files', 'Statement written', describedFilesView(said, fileId), {
      described: said.described,
      left: said.left.map(({ path }) => path),
    });
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
