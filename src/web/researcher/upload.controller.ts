import { Controller, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Actor } from '../../app/people/person';
import { refuse } from '../../app/refusals';
import { AddFile, addFileInput } from '../../app/submissions/add-file/add-file';
import { ReplaceFile, replaceFileInput } from '../../app/submissions/replace-file/replace-file';
import { answer } from '../answers/answer';
import { IdParam } from '../answers/id-param';
import { parseInput } from '../answers/input';
import { CurrentActor } from '../security/current-actor';
import { receiveFiles } from './receive-files';

@Controller('requests/:requestId/files')
export class UploadController {
  constructor(
    private readonly addFile: AddFile,
    private readonly replaceFile: ReplaceFile,
  ) {}

  @Post()
  async add(
    @CurrentActor() actor: Actor,
    @IdParam('requestId') requestId: string,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ) {
    const files = await receiveFiles(request, response, (path, bytes, { kind, groupId, again }) =>
      this.addFile.execute(actor, parseInput(addFileInput, { requestId, path, kind, groupId, again }), bytes),
    );
    const id = files.at(-1)?.fileId;
    if (id === undefined) throw noFile();
    return answer.created(`/requests/${requestId}?file=${id}`, {
      id,
      files: files.map(({ fileId }) => fileId),
    });
  }

  @Post(':fileId/replace')
  async replace(
    @CurrentActor() actor: Actor,
    @IdParam('requestId') requestId: string,
    @IdParam('fileId') fileId: string,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ) {
    const replaced = await receiveFiles(request, response, (_path, bytes, { sha256 }) =>
      this.replaceFile.execute(actor, parseInput(replaceFileInput, { requestId, fileId, sha256 }), bytes),
    );
    if (replaced.length === 0) throw noFile();
    return answer.done(`/requests/${requestId}?file=${fileId}`);
  }
}

function noFile() {
  return refuse.incomplete([{ field: 'files', message: 'Choose at least one file.' }]);
}
