import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../../clock.port';
import { news } from '../../notices/notices.port';
import { originOf } from '../../people/origin';
import type { Actor } from '../../people/person';
import { Rulebooks } from '../../policies/rulebooks.port';
import { type Stores, UnitOfWork } from '../../unit-of-work.port';
import { requestToChange } from '../../workflow/known-request';
import { mustAllow } from '../../workflow/may';
import type { CoAuthors } from '../co-authors';
import { namesIn } from '../co-authors';
import { meantBy, reviewersNamedLate } from '../co-authors-meant';
import { requestEvent } from '../request-event';
import type { ReleaseRequest } from '../request';

export const nameCoAuthorsInput = z.strictObject({
  requestId: z.uuid(),
  /** Parted by lines, `;` or commas: a name, a mail address, or what they sign in as. */
  coAuthors: z.string().trim().max(4000),
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
   * it before keeps their seat, and is told, as compliance is; the author is not, or they would learn who reviews.
   */
  async execute(author: Actor, input: z.output<typeof nameCoAuthorsInput>): Promise<void> {
    const names = namesIn(input.coAuthors);
    await this.work.write(originOf(author, 'author'), async (stores) => {
      const about = await requestToChange(stores, this.rulebooks, author, input.requestId);
      mustAllow('edit', author, about);
      const { request } = about;
      if (request.coAuthors.names.join('\n') === names.join('\n'))
        return { result: undefined, nothing: true };
      const people = await stores.people.all();
      const meant = await meantBy(names, people, stores.people);
      const namedLate = reviewersNamedLate(request, meant, people);
      await stores.requests.nameCoAuthors(request.id, { ...meant, namedLate });
      await stores.requests.touch(request.id);
      await tellOfLate(stores, request, namedLate, this.clock.now());
      const said = {
        before: { coAuthors: request.coAuthors.names },
        after: { coAuthors: names, ...(namedLate.length > 0 && { reviewersNamedLate: namedLate }) },
      };
      return { result: undefined, events: [requestEvent(request, 'request.edited', said)] };
    });
  }
}

/** Once a person, however often the author rewrites the names. */
async function tellOfLate(
  { notices, people }: Stores,
  request: ReleaseRequest,
  late: CoAuthors['namedLate'],
  at: Date,
): Promise<void> {
  const isNew = late.filter((id) => !request.coAuthors.namedLate.includes(id));
  if (isNew.length === 0) return;
  await notices.send(isNew, news(request, 'named-late', at));
  const watching = (await people.all()).filter(
    ({ roles, disabled }) => !disabled && roles.includes('compliance'),
  );
  await notices.send(
    watching.map(({ id }) => id),
    news(request, 'reviewer-named', at),
  );
}
