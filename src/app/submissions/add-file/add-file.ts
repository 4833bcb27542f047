import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { z } from 'zod';
import { unsafePath } from '../../../engine/rules/file-name';
import { Clock } from '../../clock.port';
import { originOf } from '../../people/origin';
import type { Actor } from '../../people/person';
import { mayBeEvidence } from '../../scanning/supporting-evidence';
import { Rulebooks } from '../../policies/rulebooks.port';
import { refuse } from '../../refusals';
import { UnitOfWork } from '../../unit-of-work.port';
import { requestToAskAbout, requestToChange } from '../../workflow/known-request';
import { mustAllow } from '../../workflow/may';
import { checkOutputsAgain } from '../check-outputs-again';
import { FileStore } from '../file-store.port';
import { groupOf } from '../group-of';
import { mustStandApart } from '../path-twins';
import { FILE_KINDS } from '../request';
import { requestEvent } from '../request-event';
import type { StoredBytes } from '../requests.port';
import { turnOfBytes } from '../turn-of-bytes';
import { UploadLimit } from '../upload-limit';

export const addFileInput = z.strictObject({
  requestId: z.uuid(),
  /** `/`-separated, with the folders it came in. */
  path: z.string().min(1, 'a file needs a name').max(4000),
  /** Not needed where there is one group only. */
  groupId: z.uuid().optional(),
  kind: z.enum(FILE_KINDS).default('output'),
});
type Input = z.output<typeof addFileInput>;

@Injectable()
export class AddFile {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
    private readonly files: FileStore,
    private readonly limit: UploadLimit,
    private readonly clock: Clock,
  ) {}

  /** What may not be added is refused before its bytes are read; bytes whose row is refused later stay, unnamed. */
  async execute(author: Actor, input: Input, bytes: Readable): Promise<{ readonly fileId: string }> {
    await this.work.read(async (stores) => {
      mustAllow('add-file', author, await requestToAskAbout(stores, this.rulebooks, author, input.requestId));
    });
    mustBeSafe(input.path);
    const stored = await this.files.receive(bytes, this.limit.maxBytes);
    return this.record(author, input, stored);
  }

  private record(author: Actor, { requestId, path, groupId, kind }: Input, stored: StoredBytes) {
    return this.work.write(originOf(author, 'author'), async (stores) => {
      const about = await requestToChange(stores, this.rulebooks, author, requestId);
      mustAllow('add-file', author, about);
      mustStandApart(path, about.request);
      const at = this.clock.now();
      const turn = turnOfBytes(about.request);
      const { id: group } = groupOf(about.request, groupId);
      const file = { requestId, path, groupId: group, kind, stored, turn, at };
      const { fileId } = await stores.requests.addFile(file);
      await stores.scans.order(fileId, at);
      if (mayBeEvidence(file)) await checkOutputsAgain(stores, about.request, at);
      await stores.requests.touch(requestId);
      const { sha256 } = stored;
      const after = { path, group, kind, bytes: stored.bytes };
      return {
        result: { fileId },
        events: [requestEvent(about.request, 'file.added', { fileId, sha256, after })],
      };
    });
  }
}

/** Stored bytes are named by their digest, so a name cannot escape here; it could where the package is unpacked. */
function mustBeSafe(path: string): void {
  const why = unsafePath(path);
  if (why === undefined) return;
  throw refuse.invalid([
    { field: 'files', rule: 'file-name', message: `The file's name ${why}. Rename it and send it again.` },
  ]);
}
