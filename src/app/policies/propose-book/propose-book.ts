import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../../clock.port';
import type { Actor } from '../../people/person';
import { refuse } from '../../refusals';
import { UnitOfWork } from '../../unit-of-work.port';
import { asBookKeeper } from '../who-changes-books';
import { Rulebooks } from '../rulebooks.port';

export const proposeBookInput = z.strictObject({
  projectId: z.uuid(),
  /** Of a book that this installation has or had. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'Choose a rulebook.'),
  summary: z.string().trim().min(1, 'Say what changes and why.').max(2000),
});

/** Nothing is in force by it: the book is tried on what went out, and a second administrator has to agree. */
@Injectable()
export class ProposeBook {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
    private readonly clock: Clock,
  ) {}

  /** Returns the id of the change. */
  async execute(actor: Actor, input: z.output<typeof proposeBookInput>): Promise<string> {
    const origin = asBookKeeper(actor);
    const { projectId, sha256, summary } = input;
    const book = await this.rulebooks.bySha256(sha256);
    if (!book) throw refuse.invalid([{ field: 'sha256', message: 'There is no such rulebook.' }]);
    const to = { id: book.id, version: book.version, sha256 };
    return this.work.write(origin, async ({ projects, bookChanges }) => {
      const project = await projects.find(projectId);
      if (!project) throw refuse.notFound('project');
      const { book: from } = project;
      if (from.sha256 === sha256) {
        throw refuse.invalid([{ field: 'sha256', message: 'The project has this rulebook already.' }]);
      }
      const at = this.clock.now();
      const id = await bookChanges.propose({ projectId, from, to, summary, by: actor.id, at });
      const said = { before: { ...from }, after: { ...to, change: id, summary } };
      return { result: id, events: [{ kind: 'book.proposed', projectId, ...said }] };
    });
  }
}
