import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { z } from 'zod';
import { originOf } from '../../people/origin';
import type { Actor } from '../../people/person';
import { Rulebooks } from '../../policies/rulebooks.port';
import { bytesDeleted } from '../../retention/deleted-words';
import { Refusal, refuse } from '../../refusals';
import { fileOf } from '../../submissions/file-of';
import { FileStore } from '../../submissions/file-store.port';
import { requestEvent } from '../../submissions/request-event';
import { UnitOfWork } from '../../unit-of-work.port';
import { knownRequest } from '../../workflow/known-request';
import type { Viewer } from '../../workflow/viewer';

export const downloadFileInput = z.strictObject({ requestId: z.uuid(), fileId: z.uuid() });

export interface FileDownload {
  readonly stream: Readable;
  readonly path: string;
  readonly bytes: number;
}

/** Checkers read what Sluice shows of a file; its bytes as they came are for those who were given the right to them. */
export function mayDownloadFiles({ roles }: Actor, viewer: Viewer): boolean {
  return viewer === 'checker' && roles.includes('downloader');
}

@Injectable()
export class DownloadFile {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
    private readonly files: FileStore,
  ) {}

  /** Authors too get nothing back out of the review: it would be a way out beside the release. */
  async execute(
    actor: Actor,
    { requestId, fileId }: z.output<typeof downloadFileInput>,
  ): Promise<FileDownload> {
    const { request, viewer } = await this.work.read((stores) =>
      knownRequest(stores, this.rulebooks, actor, requestId),
    );
    const file = fileOf(request, fileId);
    if (!mayDownloadFiles(actor, viewer)) {
      throw refuse.forbidden('Only checkers with the role downloader get the file itself.');
    }
    const { sha256, bytes, deleted } = file.current;
    if (deleted) throw bytesDeleted(file.path, deleted);
    if ((await this.files.rehash(sha256)) !== sha256) {
      throw new Refusal(
        'gone',
        'The stored bytes are not those that were handed in.',
        'Tell an administrator; sluice verify says what differs.',
      );
    }
    await this.work.remember(
      originOf(actor, viewer),
      requestEvent(request, 'file.downloaded', { fileId, sha256 }),
    );
    return { stream: await this.files.open(sha256), path: file.path, bytes };
  }
}
