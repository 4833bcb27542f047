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
import { COLLECTED_AFTER_MS } from '../collected-after';
import { fileAsSeen } from '../file-of';
import type { ReleaseRequest } from '../request';
import { recordWriting } from '../record-writing';
import { requestEvent } from '../request-event';
import { isNewInTurn } from '../turn-of-bytes';

export const removeFileInput = z.strictObject({
  requestId: z.uuid(),
  fileId: z.uuid(),
  /** Of the version on screen; without it whatever is there goes. */
  sha256: z.string().length(64).optional(),
});

@Injectable()
export class RemoveFile {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
    private readonly clock: Clock,
  ) {}

  /** A file that checkers have worked on stays readable for them; before that it goes. */
  async execute(author: Actor, input: z.output<typeof removeFileInput>): Promise<void> {
    const { requestId, fileId } = input;
    await this.work.write(originOf(author, 'author'), async (stores) => {
      const about = await requestToChange(stores, this.rulebooks, author, requestId);
      mustAllow('remove-file', author, about);
      const { request } = about;
      const file = fileAsSeen(request, input);
      const { path, current } = file;
      const goes = nobodyVoted(request) || isNewInTurn(request, file);
      const at = this.clock.now();
      const collectAt = new Date(at.getTime() + COLLECTED_AFTER_MS);
      if (goes) await stores.requests.removeFile(fileId, collectAt);
      else await stores.requests.withdrawFile(fileId);
      if (mayBeEvidence(file)) await checkOutputsAgain(stores, requestId, at);
      const as = await recordWriting(stores, request, { by: author, at });
      const kind = goes ? 'file.removed' : 'file.withdrawn';
      const before = { path, bytes: current.bytes };
      return {
        result: undefined,
        events: [requestEvent(request, kind, { fileId, sha256: current.sha256, before })],
        as,
      };
    });
  }
}

/** Also a draft can have been reviewed before: returned, submitted again, and taken back. */
function nobodyVoted({ state, turn }: ReleaseRequest): boolean {
  return state === 'draft' && turn === 1;
}
