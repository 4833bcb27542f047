import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../../clock.port';
import { originOf } from '../../people/origin';
import type { Actor } from '../../people/person';
import { mayBeEvidence } from '../../scanning/supporting-evidence';
import { Rulebooks } from '../../policies/rulebooks.port';
import { UnitOfWork } from '../../unit-of-work.port';
import { requestToChange } from '../../workflow/known-request';
import { mustAllow } from '../../workflow/may';
import { checkOutputsAgain } from '../check-outputs-again';
import { fileAskedFor } from '../file-of';
import { FILE_KINDS } from '../request';
import { recordWriting } from '../record-writing';
import { requestEvent } from '../request-event';

export const markFileInput = z.strictObject({
  requestId: z.uuid(),
  fileId: z.uuid(),
  kind: z.enum(FILE_KINDS),
});

@Injectable()
export class MarkFile {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
    private readonly clock: Clock,
  ) {}

  /** Says whether the file is to be released, or only supports those that are. */
  async execute(author: Actor, { requestId, fileId, kind }: z.output<typeof markFileInput>): Promise<void> {
    await this.work.write(originOf(author, 'author'), async (stores) => {
      const about = await requestToChange(stores, this.rulebooks, author, requestId);
      mustAllow('edit', author, about);
      const file = fileAskedFor(about.request, fileId);
      if (file.kind === kind) return { result: undefined, nothing: true };
      await stores.requests.markFile(fileId, kind);
      if (mayBeEvidence({ path: file.path, kind: 'supporting' }))
        await checkOutputsAgain(stores, requestId, this.clock.now());
      const as = await recordWriting(stores, about.request, { by: author, at: this.clock.now() });
      const said = { fileId, sha256: file.current.sha256, before: { kind: file.kind }, after: { kind } };
      return { result: undefined, events: [requestEvent(about.request, 'file.marked', said)], as };
    });
  }
}
