import { Controller, Delete, Head, Headers, HttpCode, Patch, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Actor } from '../../app/people/person';
import { refuse } from '../../app/refusals';
import { BeginUpload, beginUploadInput } from '../../app/submissions/begin-upload/begin-upload';
import { ContinueUpload, type UploadStanding } from '../../app/submissions/continue-upload/continue-upload';
import { DiscardUpload } from '../../app/submissions/discard-upload/discard-upload';
import { answer } from '../answers/answer';
import { IdParam } from '../answers/id-param';
import { parseInput } from '../answers/input';
import { CurrentActor } from '../security/current-actor';
import { byteCount, uploadMetadata } from './upload-metadata';

/**
 * Uploads that go on where they broke off: the tus protocol, version 1.0 (https://tus.io/protocols/resumable-upload),
 * its core with creation, expiration and termination, so that any tus client can send files. Refusals are Sluice's own.
 */
@Controller('requests/:requestId/uploads')
export class ResumableUploadController {
  constructor(
    private readonly beginUpload: BeginUpload,
    private readonly continueUpload: ContinueUpload,
    private readonly discardUpload: DiscardUpload,
  ) {}

  /** `Upload-Metadata` has `path`, and if wanted `kind`, `groupId`, `mark`. */
  @Post()
  @HttpCode(201)
  async begin(
    @CurrentActor() actor: Actor,
    @IdParam('requestId') requestId: string,
    @Headers() headers: Readonly<Record<string, unknown>>,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    const said = uploadMetadata(headers['upload-metadata']);
    const bytes = byteCount(headers['upload-length'], 'Upload-Length');
    const { uploadId, expiresAt } = await this.beginUpload.execute(
      actor,
      parseInput(beginUploadInput, said, { requestId, bytes }),
    );
    response.location(`/requests/${requestId}/uploads/${uploadId}`);
    response.set({ 'Tus-Resumable': '1.0.0', 'Upload-Expires': expiresAt.toUTCString() });
  }

  @Head(':uploadId')
  async standing(
    @CurrentActor() actor: Actor,
    @IdParam('requestId') requestId: string,
    @IdParam('uploadId') uploadId: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    say(response, await this.continueUpload.standing(actor, { requestId, uploadId }));
  }

  @Patch(':uploadId')
  @HttpCode(204)
  async append(
    @CurrentActor() actor: Actor,
    @IdParam('requestId') requestId: string,
    @IdParam('uploadId') uploadId: string,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    if (!request.is('application/offset+octet-stream')) throw notBytes();
    const offset = byteCount(request.headers['upload-offset'], 'Upload-Offset');
    say(response, await this.continueUpload.append(actor, { requestId, uploadId, offset }, request));
  }

  @Delete(':uploadId')
  @HttpCode(204)
  async discard(
    @CurrentActor() actor: Actor,
    @IdParam('requestId') requestId: string,
    @IdParam('uploadId') uploadId: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    await this.discardUpload.execute(actor, { requestId, uploadId });
    response.set('Tus-Resumable', '1.0.0');
  }

  /** The same for a form, which knows no DELETE. */
  @Post(':uploadId/discard')
  async discardByForm(
    @CurrentActor() actor: Actor,
    @IdParam('requestId') requestId: string,
    @IdParam('uploadId') uploadId: string,
  ) {
    await this.discardUpload.execute(actor, { requestId, uploadId });
    return answer.done(`/requests/${requestId}`);
  }
}

function say(response: Response, { offset, bytes, expiresAt }: UploadStanding): void {
  response.set({
    'Tus-Resumable': '1.0.0',
    'Upload-Offset': String(offset),
    'Upload-Length': String(bytes),
    'Upload-Expires': expiresAt.toUTCString(),
  });
}

function notBytes() {
  const message = 'The bytes of an upload are of the type application/offset+octet-stream.';
  return refuse.invalid([{ field: 'Content-Type', message }]);
}
