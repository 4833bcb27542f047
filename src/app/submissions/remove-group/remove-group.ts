import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../../clock.port';
import { originOf } from '../../people/origin';
import type { Actor } from '../../people/person';
import { Rulebooks } from '../../policies/rulebooks.port';
import { refuse } from '../../refusals';
import { UnitOfWork } from '../../unit-of-work.port';
import { requestToChange } from '../../workflow/known-request';
import { mustAllow } from '../../workflow/may';
import { groupOf } from '../group-of';
import { recordWriting } from '../record-writing';
import { requestEvent } from '../request-event';

export const removeGroupInput = z.strictObject({ requestId: z.uuid(), groupId: z.uuid() });

@Injectable()
export class RemoveGroup {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
    private readonly clock: Clock,
  ) {}

  /** Only an empty one: what was said about files must not go unseen while they stay. */
  async execute(author: Actor, { requestId, groupId }: z.output<typeof removeGroupInput>): Promise<void> {
    await this.work.write(originOf(author, 'author'), async (stores) => {
      const about = await requestToChange(stores, this.rulebooks, author, requestId);
      mustAllow('edit', author, about);
      const { request } = about;
      const { context } = groupOf(request, groupId);
      const isUsed =
        request.files.some((file) => file.groupId === groupId) ||
        request.comments.some((comment) => comment.groupId === groupId);
      if (isUsed || request.groups.length === 1) {
        throw refuse.wrongState(
          isUsed ? 'This group has files, or was talked about.' : 'A request has at least one group.',
          'Move its files to another group, or withdraw the request.',
        );
      }
      await stores.requests.removeGroup(groupId);
      const as = await recordWriting(stores, request, { by: author, at: this.clock.now() });
      const before = { group: groupId, ...context };
      return { result: undefined, events: [requestEvent(request, 'group.removed', { before })], as };
    });
  }
}
