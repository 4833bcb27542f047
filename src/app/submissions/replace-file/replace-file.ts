import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { z } from 'zod';
import { Clock } from '../../clock.port';
import { originOf } from '../../people/origin';
import type { Actor } from '../../people/person';
import { Rulebooks } from '../../policies/rulebooks.port';
import { UnitOfWork } from '../../unit-of-work.port';
import { requestToAskAbout, requestToChange } from '../../workflow/known-request';
import { mustAllow } from '../../workflow/may';
import { fileAsSeen } from '../file-of';
import { Intake } from '../intake';
import { putNewVersion } from '../put-new-version';
import type { StoredBytes } from '../requests.port';

export const replaceFileInput = z.strictObject({
  requestId: z.uuid(),
  fileId: z.uuid(),
  /** Of the version on screen; without it whatever is there goes. */
  sha256: z.string().length(64).optional(),
});
type Input = z.output<typeof replaceFileInput>;

@Injectable()
export class ReplaceFile {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
    private readonly intake: Intake,
    private readonly clock: Clock,
  ) {}

  /** The path stays; votes on the bytes before stay with those bytes and no longer count. */
  async execute(author: Actor, input: Input, bytes: Readable): Promise<void> {
    await this.work.read(async (stores) => {
      const about = await requestToAskAbout(stores, this.rulebooks, author, input.requestId);
      mustAllow('replace-file', author, about);
      fileAsSeen(about.request, input);
    });
    await this.intake.receive(bytes, (stored) => this.record(author, input, stored));
  }

  private record(author: Actor, input: Input, stored: StoredBytes): Promise<void> {
    return this.work.write(originOf(author, 'author'), async (stores) => {
      const about = await requestToChange(stores, this.rulebooks, author, input.requestId);
      mustAllow('replace-file', author, about);
      const file = fileAsSeen(about.request, input);
      // The same bytes again are no new version: votes on them go on counting.
      if (file.current.sha256 === stored.sha256) return { result: undefined, nothing: true };
      const at = this.clock.now();
      const { event, as } = await putNewVersion(stores, about.request, { file, stored, at, by: author });
      return { result: undefined, events: [event], as };
    });
  }
}
