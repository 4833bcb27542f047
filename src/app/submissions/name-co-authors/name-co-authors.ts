import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { originOf } from '../../people/origin';
import type { Actor } from '../../people/person';
import { Rulebooks } from '../../policies/rulebooks.port';
import { UnitOfWork } from '../../unit-of-work.port';
import { requestToChange } from '../../workflow/known-request';
import { mustAllow } from '../../workflow/may';
import { requestEvent } from '../request-event';

export const nameCoAuthorsInput = z.strictObject({
  requestId: z.uuid(),
  /** One a line: a name, or what they sign in as. */
  coAuthors: z.string().trim().max(4000),
});

@Injectable()
export class NameCoAuthors {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
  ) {}

  /** Whom this names cannot review the request, where its book counts co-authors as a conflict. */
  async execute(author: Actor, input: z.output<typeof nameCoAuthorsInput>): Promise<void> {
    const coAuthors = linesIn(input.coAuthors);
    await this.work.write(originOf(author, 'author'), async (stores) => {
      const about = await requestToChange(stores, this.rulebooks, author, input.requestId);
      mustAllow('edit', author, about);
      const { request } = about;
      if (request.coAuthors.join('\n') === coAuthors.join('\n')) return { result: undefined, nothing: true };
      await stores.requests.nameCoAuthors(request.id, coAuthors);
      await stores.requests.touch(request.id);
      const said = { before: { coAuthors: request.coAuthors }, after: { coAuthors } };
      return { result: undefined, events: [requestEvent(request, 'request.edited', said)] };
    });
  }
}

function linesIn(text: string): readonly string[] {
  return text
    .split(/[\r\n;]+/u)
    .map((line) => line.trim())
    .filter(Boolean);
}
