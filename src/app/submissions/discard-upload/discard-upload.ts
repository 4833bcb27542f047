import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../../clock.port';
import { originOf } from '../../people/origin';
import type { Actor } from '../../people/person';
import { Rulebooks } from '../../policies/rulebooks.port';
import { UnitOfWork } from '../../unit-of-work.port';
import { bareRequest } from '../../workflow/known-request';
import { halfUploadOf } from '../half-upload-of';
import { writesAs } from '../record-writing';
import { requestEvent } from '../request-event';
import { UploadParts } from '../upload-parts.port';

export const discardUploadInput = z.strictObject({ requestId: z.uuid(), uploadId: z.uuid() });

/** Its bytes go. The file of one that was finished stays. */
@Injectable()
export class DiscardUpload {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
    private readonly parts: UploadParts,
    private readonly clock: Clock,
  ) {}

  async execute(author: Actor, asked: z.output<typeof discardUploadInput>): Promise<void> {
    // Bytes first: a row without bytes ends by itself, bytes without a row would stay for ever.
    const asking = { person: author, now: this.clock.now() };
    await this.work.read((stores) => halfUploadOf(stores, asking, asked));
    await this.parts.remove(asked.uploadId);
    await this.work.write(originOf(author, 'author'), async (stores) => {
      const { id, path } = await halfUploadOf(stores, asking, asked);
      const { request } = await bareRequest(stores, this.rulebooks, author, asked.requestId);
      await stores.halfUploads.remove(id);
      return {
        result: undefined,
        events: [requestEvent(request, 'upload.discarded', { after: { path, because: 'not wanted' } })],
        as: writesAs(request, author),
      };
    });
  }
}
