import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../../clock.port';
import { originOf } from '../../people/origin';
import type { Actor } from '../../people/person';
import { refuse } from '../../refusals';
import { UnitOfWork } from '../../unit-of-work.port';
import { ownViews, viewName } from '../own-views';
import { asksForNothing, queueFilterInput } from '../queue-filter';

/** As many as a row of tabs holds, and as one question counts. */
const MOST_VIEWS = 10;

export const saveViewInput = queueFilterInput.extend({ name: viewName });

@Injectable()
export class SaveView {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Keeps what the queue is narrowed to under a name, for the checker alone. Returns its id. */
  async execute(checker: Actor, { name, ...filter }: z.output<typeof saveViewInput>): Promise<string> {
    const at = this.clock.now();
    return this.work.write(originOf(checker, 'checker'), async (stores) => {
      const views = await ownViews(stores, checker, at);
      if (views.length >= MOST_VIEWS) throw tooMany();
      if (asksForNothing(filter)) throw nothingToKeep();
      const id = await stores.desk.keepView(checker.id, { name, filter }, at);
      const after = { name, ...Object.fromEntries(Object.entries(filter)) };
      return { result: id, events: [{ kind: 'view.saved', after }] };
    });
  }
}

function tooMany() {
  const message = `You have ${MOST_VIEWS} views, which is as many as fit. Delete one first.`;
  return refuse.invalid([{ field: 'name', message }], message);
}

function nothingToKeep() {
  const message = 'This is the whole queue. Filter or sort it first.';
  return refuse.invalid([{ field: 'name', message }], message);
}
