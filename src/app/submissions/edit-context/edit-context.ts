import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { originOf } from '../../people/origin';
import type { Actor } from '../../people/person';
import { Rulebooks } from '../../policies/rulebooks.port';
import { UnitOfWork } from '../../unit-of-work.port';
import { requestToChange } from '../../workflow/known-request';
import { mustAllow } from '../../workflow/may';
import { contextShape } from '../context-input';
import { CONTEXT_FIELDS, type RequestContext } from '../request';
import { requestEvent } from '../request-event';

export const editContextInput = z.strictObject({
  requestId: z.uuid(),
  contextVersion: z.int(),
  ...contextShape,
});

@Injectable()
export class EditContext {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
  ) {}

  /** @throws Refusal `changed` with both texts when somebody saved since the form was opened */
  async execute(author: Actor, input: z.output<typeof editContextInput>): Promise<void> {
    const { requestId, contextVersion, ...context } = input;
    await this.work.write(originOf(author, 'author'), async (stores) => {
      const about = await requestToChange(stores, this.rulebooks, author, requestId);
      mustAllow('edit', author, about);
      const { request } = about;
      if (saysTheSame(request.context, context)) return { result: undefined, nothing: true };
      await stores.requests.editContext(requestId, contextVersion, context);
      await stores.requests.touch(requestId);
      const [before, after] = [{ ...request.context }, { ...context }];
      return { result: undefined, events: [requestEvent(request, 'request.edited', { before, after })] };
    });
  }
}

/** Saving the same text again, in this tab or another, changes nothing. */
function saysTheSame(one: RequestContext, other: RequestContext): boolean {
  return CONTEXT_FIELDS.every((field) => one[field] === other[field]);
}
