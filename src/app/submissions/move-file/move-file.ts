import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../../clock.port';
import { originOf } from '../../people/origin';
import type { Actor } from '../../people/person';
import { Rulebooks } from '../../policies/rulebooks.port';
import { UnitOfWork } from '../../unit-of-work.port';
import { requestToChange } from '../../workflow/known-request';
import { mustAllow } from '../../workflow/may';
import { fileAskedFor } from '../file-of';
import { groupOf } from '../group-of';
import { recordWriting } from '../record-writing';
import { requestEvent } from '../request-event';

export const moveFileInput = z.strictObject({ requestId: z.uuid(), fileId: z.uuid(), groupId: z.uuid() });

@Injectable()
export class MoveFile {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
    private readonly clock: Clock,
  ) {}

  /** To another group of the same request. Votes on the file no longer count: it is asked for something else now. */
  async execute(author: Actor, input: z.output<typeof moveFileInput>): Promise<void> {
    const { requestId, fileId, groupId } = input;
    await this.work.write(originOf(author, 'author'), async (stores) => {
      const about = await requestToChange(stores, this.rulebooks, author, requestId);
      mustAllow('edit', author, about);
      const { request } = about;
      const file = fileAskedFor(request, fileId);
      const { id: group } = groupOf(request, groupId);
      if (file.groupId === group) return { result: undefined, nothing: true };
      await stores.requests.moveFile(fileId, group);
      const as = await recordWriting(stores, request, { by: author, at: this.clock.now() });
      const said = { fileId, sha256: file.current.sha256, before: { group: file.groupId }, after: { group } };
      return { result: undefined, events: [requestEvent(request, 'file.moved', said)], as };
    });
  }
}
