import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { z } from 'zod';
import { Clock } from '../../clock.port';
import { originOf } from '../../people/origin';
import type { Actor } from '../../people/person';
import { mayBeEvidence } from '../../scanning/supporting-evidence';
import { Rulebooks } from '../../policies/rulebooks.port';
import { UnitOfWork } from '../../unit-of-work.port';
import { requestToAskAbout, requestToChange } from '../../workflow/known-request';
import { mustAllow } from '../../workflow/may';
import { checkOutputsAgain } from '../check-outputs-again';
import { fileAskedFor } from '../file-of';
import { FileStore } from '../file-store.port';
import type { ReleaseRequest } from '../request';
import { requestEvent } from '../request-event';
import type { StoredBytes } from '../requests.port';
import { UploadLimit } from '../upload-limit';

export const replaceFileInput = z.strictObject({ requestId: z.uuid(), fileId: z.uuid() });
type Input = z.output<typeof replaceFileInput>;

@Injectable()
export class ReplaceFile {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
    private readonly files: FileStore,
    private readonly limit: UploadLimit,
    private readonly clock: Clock,
  ) {}

  /** The path stays; votes on the bytes before stay with those bytes and no longer count. */
  async execute(author: Actor, input: Input, bytes: Readable): Promise<void> {
    await this.work.read(async (stores) => {
      const about = await requestToAskAbout(stores, this.rulebooks, author, input.requestId);
      mustAllow('replace-file', author, about);
      fileAskedFor(about.request, input.fileId);
    });
    await this.record(author, input, await this.files.receive(bytes, this.limit.maxBytes));
  }

  private record(author: Actor, { requestId, fileId }: Input, stored: StoredBytes): Promise<void> {
    return this.work.write(originOf(author, 'author'), async (stores) => {
      const about = await requestToChange(stores, this.rulebooks, author, requestId);
      mustAllow('replace-file', author, about);
      const file = fileAskedFor(about.request, fileId);
      const { current, path } = file;
      // The same bytes again are no new version: votes on them go on counting.
      if (current.sha256 === stored.sha256) return { result: undefined, nothing: true };
      const at = this.clock.now();
      await stores.requests.replaceFile(fileId, stored, turnOfNewVersion(about.request), at);
      await stores.scans.order(fileId, at);
      if (mayBeEvidence(file)) await checkOutputsAgain(stores, about.request, at);
      await stores.requests.touch(requestId);
      const { sha256 } = stored;
      const before = { path, bytes: current.bytes, sha256: current.sha256, version: current.number };
      const after = { path, bytes: stored.bytes, sha256, version: current.number + 1 };
      return {
        result: undefined,
        events: [requestEvent(about.request, 'file.replaced', { fileId, sha256, before, after })],
      };
    });
  }
}

/** What is changed after a return belongs to the turn in which it is submitted. */
function turnOfNewVersion({ state, turn }: ReleaseRequest): number {
  return state === 'returned' ? turn + 1 : turn;
}
