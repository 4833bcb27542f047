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
import { namesIn } from '../co-authors';
import { meantBy, withWriters } from '../co-authors-meant';
import { recordWriting, saveCoAuthors } from '../record-writing';
import { requestEvent } from '../request-event';

export const nameCoAuthorsInput = z.strictObject({
  requestId: z.uuid(),
  /** Parted by lines, `;` or commas: a name, a mail address, or what they sign in as. */
  coAuthors: z.string().trim().max(4000),
  /** What stood in the form before; without it, whatever stands there is replaced. */
  was: z.string().trim().optional(),
});

@Injectable()
export class NameCoAuthors {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
    private readonly clock: Clock,
  ) {}

  /**
   * Whom this names cannot review the request, where its book counts co-authors as a conflict. Whoever had begun to review
   * it before keeps their seat, and is told, as compliance is; the author is not, or they would learn who reviews. Whoever
   * wrote in it stays named.
   */
  async execute(author: Actor, input: z.output<typeof nameCoAuthorsInput>): Promise<void> {
    await this.work.write(originOf(author, 'author'), async (stores) => {
      const about = await requestToChange(stores, this.rulebooks, author, input.requestId);
      mustAllow('edit', author, about);
      const { request } = about;
      const { wrote, names: before } = request.coAuthors;
      const people = await stores.people.all();
      const writers = people.filter(({ id }) => wrote.includes(id));
      const meant = withWriters(await meantBy(namesIn(input.coAuthors), people, stores.people), writers);
      if (before.join('\n') === meant.names.join('\n')) return { result: undefined, nothing: true };
      if (input.was !== undefined && namesIn(input.was).join('\n') !== before.join('\n')) {
        const both = { yours: input.coAuthors, theirs: before.join('\n') };
        throw refuse.changed('The list of co-authors', { coAuthors: both });
      }
      const at = this.clock.now();
      const coAuthors = await saveCoAuthors(stores, request, { meant, wrote, at });
      const as = await recordWriting(stores, { ...request, coAuthors }, { by: author, at });
      const { namedLate } = coAuthors;
      const said = {
        before: { coAuthors: before },
        after: { coAuthors: meant.names, ...(namedLate.length > 0 && { reviewersNamedLate: namedLate }) },
      };
      return { result: undefined, events: [requestEvent(request, 'request.edited', said)], as };
    });
  }
}
