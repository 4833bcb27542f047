import { Injectable } from '@nestjs/common';
import type { Actor } from '../../people/person';
import { Rulebooks } from '../../policies/rulebooks.port';
import { UnitOfWork } from '../../unit-of-work.port';
import { listedRequest } from '../../workflow/known-request';
import { openScans } from '../open-scans';
import { underWay } from '../under-way';

/** What an open page asks again and again. It shows nothing of the request, so that it is no view of one in the audit. */
@Injectable()
export class ReadProgress {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
  ) {}

  /**
   * How much is still under way; see `underWay`.
   *
   * @throws Refusal `not-found`, the same whether the request exists or is not for this person
   */
  execute(person: Actor, requestId: string): Promise<number> {
    const memberOf = [...person.memberships.keys()];
    return this.work.read(async (stores) => {
      // Who uploads ten thousand files asks most often: their line knows it without the files.
      const asked = { authorId: person.id, memberOf, requestId, limit: 1, offset: 0 };
      const [own] = (await stores.requests.ofAuthor(asked)).lines;
      if (own) return underWay(own);
      const { request } = await listedRequest(stores, this.rulebooks, person, { requestId });
      return underWay({ state: request.state, scansOpen: openScans(request) });
    });
  }
}
