import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../../clock.port';
import { originOf } from '../../people/origin';
import type { Actor } from '../../people/person';
import { Rulebooks } from '../../policies/rulebooks.port';
import { UnitOfWork } from '../../unit-of-work.port';
import { requestToChange } from '../../workflow/known-request';
import { mustAllow } from '../../workflow/may';
import { contextShape } from '../context-input';
import { groupOf } from '../group-of';
import { CONTEXT_FIELDS, type GroupContext } from '../request';
import { recordWriting } from '../record-writing';
import { requestEvent } from '../request-event';

export const editContextInput = z.strictObject({
  requestId: z.uuid(),
  /** Not needed where there is one group only. */
  groupId: z.uuid().optional(),
  contextVersion: z.int(),
  ...contextShape,
});

@Injectable()
export class EditContext {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
    private readonly clock: Clock,
  ) {}

  /**
   * Votes on the group's files no longer count: what they are for was part of the decision.
   *
   * @throws Refusal `changed` with both texts when somebody saved since the form was opened
   */
  async execute(author: Actor, input: z.output<typeof editContextInput>): Promise<void> {
    const { requestId, groupId, contextVersion, ...context } = input;
    await this.work.write(originOf(author, 'author'), async (stores) => {
      const about = await requestToChange(stores, this.rulebooks, author, requestId);
      mustAllow('edit', author, about);
      const { request } = about;
      const group = groupOf(request, groupId);
      if (saysTheSame(group.context, context)) return { result: undefined, nothing: true };
      await stores.requests.editContext(group.id, contextVersion, context);
      const as = await recordWriting(stores, request, { by: author, at: this.clock.now() });
      const [before, after] = [
        { group: group.id, ...group.context },
        { group: group.id, ...context },
      ];
      return { result: undefined, events: [requestEvent(request, 'request.edited', { before, after })], as };
    });
  }
}

/** Saving the same text again, in this tab or another, changes nothing. */
function saysTheSame(one: GroupContext, other: GroupContext): boolean {
  return CONTEXT_FIELDS.every((field) => one[field] === other[field]);
}
