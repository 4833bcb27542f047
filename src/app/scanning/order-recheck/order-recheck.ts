import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../../clock.port';
import { originOf } from '../../people/origin';
import type { Actor } from '../../people/person';
import { Rulebooks } from '../../policies/rulebooks.port';
import { filesAskedFor } from '../../reviews/file-decision';
import { requestEvent } from '../../submissions/request-event';
import { UnitOfWork } from '../../unit-of-work.port';
import { requestToChange } from '../../workflow/known-request';
import { mustAllow } from '../../workflow/may';

export const orderRecheckInput = z.strictObject({ requestId: z.uuid() });

@Injectable()
export class OrderRecheck {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
    private readonly clock: Clock,
  ) {}

  /** With the book that the project has now. The request keeps its own, and its checks, and what was decided by them. */
  async execute(checker: Actor, { requestId }: z.output<typeof orderRecheckInput>): Promise<void> {
    await this.work.write(originOf(checker, 'checker'), async (stores) => {
      const about = await requestToChange(stores, this.rulebooks, checker, requestId);
      mustAllow('re-check', checker, about);
      const { request } = about;
      const { turn, projectBook: book } = request;
      if (!book) return { result: undefined, nothing: true };
      let ordered = 0;
      for (const { id: fileId, current } of filesAskedFor(request)) {
        const file = { requestId, fileId, sha256: current.sha256, turn, book, at: this.clock.now() };
        if (await stores.rechecks.order(file)) ordered += 1;
      }
      if (ordered === 0) return { result: undefined, nothing: true };
      const after = { book: `${book.id} ${book.version}`, sha256: book.sha256, files: ordered };
      return { result: undefined, events: [requestEvent(request, 'recheck.ordered', { after })] };
    });
  }
}
