import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../../clock.port';
import { originOf } from '../../people/origin';
import type { Actor } from '../../people/person';
import { Rulebooks } from '../../policies/rulebooks.port';
import { refuse } from '../../refusals';
import { UnitOfWork } from '../../unit-of-work.port';
import { groupOf } from '../group-of';
import { newFileShape } from '../new-file-input';
import { mustStandApart, pathTaken } from '../path-twins';
import { writesAs } from '../record-writing';
import { requestEvent } from '../request-event';
import { requestToAddTo } from '../request-to-add-to';
import { mustBeSafe } from '../safe-path';
import { tooLargeFor, UploadLimit } from '../upload-limit';

export const beginUploadInput = z.strictObject({
  ...newFileShape,
  bytes: z.int('a whole number of bytes').min(1, 'an empty file goes in one piece'),
  /** By what the sender knows the file again. */
  mark: z.string().max(200, 'at most 200 characters').default(''),
});
type Input = z.output<typeof beginUploadInput>;

/** A weekend and a day: long enough for a line that is down, short enough for a disk. */
const LASTS_MS = 3 * 24 * 60 * 60 * 1000;
/** Each may hold as many bytes as a file may have. */
const MOST_AT_ONCE = 50;

/** Says what file is coming. Its bytes may then come in as many pieces as the line breaks them into. */
@Injectable()
export class BeginUpload {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
    private readonly limit: UploadLimit,
    private readonly clock: Clock,
  ) {}

  /** What would be refused in the end is refused now, before anybody has waited for it. */
  execute(author: Actor, input: Input): Promise<{ readonly uploadId: string; readonly expiresAt: Date }> {
    mustBeSafe(input.path);
    if (input.bytes > this.limit.maxBytes) throw tooLargeFor(this.limit.maxBytes);
    return this.work.write(originOf(author, 'author'), async (stores) => {
      const { requestId, path, kind, bytes, mark } = input;
      const request = await requestToAddTo(stores, this.rulebooks, author, requestId);
      if (await stores.requests.fileAt(requestId, path)) throw pathTaken(path);
      await mustStandApart(stores, requestId, path);
      const { id: groupId } = groupOf(request, input.groupId);
      const open = await stores.halfUploads.openOf(requestId, author.id);
      if (open.length >= MOST_AT_ONCE) throw tooManyOpen();
      const expiresAt = new Date(this.clock.now().getTime() + LASTS_MS);
      const upload = { requestId, personId: author.id, path, kind, groupId, bytes, mark, expiresAt };
      const uploadId = await stores.halfUploads.begin(upload);
      const after = { path, kind, bytes };
      return {
        result: { uploadId, expiresAt },
        events: [requestEvent(request, 'upload.begun', { after })],
        as: writesAs(request, author),
      };
    });
  }
}

function tooManyOpen() {
  return refuse.wrongState(
    `${MOST_AT_ONCE} uploads to this request have been begun and not finished.`,
    'Finish or discard one of them first.',
  );
}
