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
import { EMPTY_CONTEXT, titleInput } from '../context-input';
import { recordWriting } from '../record-writing';
import { requestEvent } from '../request-event';

export const addGroupInput = z.strictObject({ requestId: z.uuid(), title: titleInput });

/** More purposes than a checker keeps apart are more than one request. */
const MOST_GROUPS = 20;

@Injectable()
export class AddGroup {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
    private readonly clock: Clock,
  ) {}

  /** @returns the id of the new group, which still needs its context and files */
  async execute(author: Actor, { requestId, title }: z.output<typeof addGroupInput>): Promise<string> {
    return this.work.write(originOf(author, 'author'), async (stores) => {
      const about = await requestToChange(stores, this.rulebooks, author, requestId);
      mustAllow('edit', author, about);
      if (about.request.groups.length >= MOST_GROUPS) {
        throw refuse.wrongState(
          `A request has at most ${MOST_GROUPS} groups.`,
          'Start another request for the rest.',
        );
      }
      const id = await stores.requests.addGroup(requestId, { ...EMPTY_CONTEXT, title });
      const as = await recordWriting(stores, about.request, { by: author, at: this.clock.now() });
      return {
        result: id,
        events: [requestEvent(about.request, 'group.added', { after: { group: id, title } })],
        as,
      };
    });
  }
}
