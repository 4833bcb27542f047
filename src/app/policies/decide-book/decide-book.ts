import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../../clock.port';
import type { Actor } from '../../people/person';
import { refuse } from '../../refusals';
import { type Done, type Stores, UnitOfWork } from '../../unit-of-work.port';
import { asBookKeeper } from '../who-changes-books';
import type { BookChange } from '../book-changes.port';

const reason = z.string().trim().max(2000);
export const agreeToBookInput = z.strictObject({ changeId: z.uuid(), reason: reason.default('') });
export const rejectBookInput = z.strictObject({
  changeId: z.uuid(),
  reason: reason.min(1, 'Say why not.'),
});

/** The second pair of eyes: with it the book is in force for what is submitted from now on; or it never is. */
@Injectable()
export class DecideBook {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws Refusal `forbidden` for who proposed it, `wrong-state` before the trial has ended */
  async agree(actor: Actor, input: z.output<typeof agreeToBookInput>): Promise<void> {
    await this.decide(actor, 'agreed', input, async ({ projects }, change) => {
      const { from, to, project, summary, id: changeId } = change;
      mustBeAnother(actor, change);
      if (!change.trial) throw stillTried();
      const now = await projects.find(project.id);
      if (now?.book.sha256 !== from.sha256) throw refuse.changed("The project's rulebook");
      await projects.setBook(project.id, to);
      const about = { projectId: project.id, before: { ...from } };
      const after = { ...to, change: changeId };
      return [
        { kind: 'book.agreed', ...about, after: { ...after, reason: input.reason } },
        { kind: 'project.book-set', ...about, after: { ...after, summary } },
      ];
    });
  }

  /** Also by who proposed it, who may think again. */
  async reject(actor: Actor, input: z.output<typeof rejectBookInput>): Promise<void> {
    await this.decide(actor, 'rejected', input, (_, { project, to, id: change }) => {
      const after = { ...to, change, reason: input.reason };
      return Promise.resolve([{ kind: 'book.rejected', projectId: project.id, after }]);
    });
  }

  private async decide(
    actor: Actor,
    state: 'agreed' | 'rejected',
    { changeId: id, reason: said }: z.output<typeof agreeToBookInput>,
    act: (stores: Stores, change: BookChange) => Promise<Done<void>['events']>,
  ): Promise<void> {
    const origin = asBookKeeper(actor);
    await this.work.write(origin, async (stores) => {
      const change = await stores.bookChanges.find(id);
      if (!change) throw refuse.notFound('change of a rulebook');
      if (change.state !== 'proposed') throw decidedAlready(change);
      const events = await act(stores, change);
      const at = this.clock.now();
      await stores.bookChanges.decide({ id, state, by: actor.id, at, reason: said });
      const proposer = change.proposedBy.id;
      // Who thinks again knows it.
      if (proposer !== actor.id)
        await stores.notices.send([proposer], { kind: `book-${state}`, bookChangeId: id, at });
      return { result: undefined, events };
    });
  }
}

function mustBeAnother(actor: Actor, { proposedBy }: BookChange): void {
  if (proposedBy.id !== actor.id) return;
  throw refuse.forbidden(
    'You proposed this change; a second administrator has to agree.',
    'Ask another administrator, or reject it yourself.',
  );
}

function stillTried() {
  return refuse.wrongState(
    'The book is still being tried on what went out.',
    'Wait until the numbers are there.',
  );
}

function decidedAlready({ state, decidedBy }: BookChange) {
  return refuse.wrongState(
    `${decidedBy?.name ?? 'Somebody'} has ${state} this change already.`,
    'Propose another one.',
  );
}
