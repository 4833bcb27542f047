import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { z } from 'zod';
import { Clock } from '../../clock.port';
import { originOf } from '../../people/origin';
import type { Actor } from '../../people/person';
import { Rulebooks } from '../../policies/rulebooks.port';
import { UnitOfWork } from '../../unit-of-work.port';
import { Intake } from '../intake';
import { newFileShape } from '../new-file-input';
import { putNewFile } from '../put-new-file';
import { requestToAddTo } from '../request-to-add-to';
import type { StoredBytes } from '../requests.port';
import { mustBeSafe } from '../safe-path';

export const addFileInput = z.strictObject({
  ...newFileShape,
  /** The sender's line broke before an answer came: the file may have been taken, and is not refused then. */
  again: z.literal('yes').optional(),
});
type Input = z.output<typeof addFileInput>;

@Injectable()
export class AddFile {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
    private readonly intake: Intake,
    private readonly clock: Clock,
  ) {}

  /** What may not be added is refused before its bytes are read. */
  async execute(author: Actor, input: Input, bytes: Readable): Promise<{ readonly fileId: string }> {
    await this.work.read(async (stores) => {
      await requestToAddTo(stores, this.rulebooks, author, input.requestId);
    });
    mustBeSafe(input.path);
    return this.intake.receive(bytes, (stored) => this.record(author, input, stored));
  }

  private record(author: Actor, input: Input, stored: StoredBytes) {
    return this.work.write(originOf(author, 'author'), async (stores) => {
      const { requestId, path } = input;
      const request = await requestToAddTo(stores, this.rulebooks, author, requestId);
      const there = input.again ? await stores.requests.fileAt(requestId, path) : undefined;
      if (there?.sha256 === stored.sha256) return { result: { fileId: there.id }, nothing: true };
      const at = this.clock.now();
      const { fileId, event, as } = await putNewFile(stores, request, { ...input, stored, at, by: author });
      return { result: { fileId }, events: [event], as };
    });
  }
}
