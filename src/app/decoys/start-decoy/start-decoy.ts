import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { mustPrepareDecoys } from '../preparing';
import { Clock } from '../../clock.port';
import type { Actor } from '../../people/person';
import { refuse } from '../../refusals';
import { EMPTY_CONTEXT, titleInput } from '../../submissions/context-input';
import { UnitOfWork } from '../../unit-of-work.port';

export const startDecoyInput = z.strictObject({
  projectId: z.uuid(),
  /** Whose name checkers read on it. */
  coverId: z.uuid(),
  title: titleInput,
});

@Injectable()
export class StartDecoy {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @returns the id of the new draft, which its officer fills as an author does */
  async execute(officer: Actor, input: z.output<typeof startDecoyInput>): Promise<string> {
    const origin = mustPrepareDecoys(officer);
    const { projectId, coverId, title } = input;
    return this.work.write(origin, async ({ decoys, projects, requests }) => {
      const project = await projects.find(projectId);
      if (!project) throw refuse.notFound('project');
      const covers = await decoys.covers();
      if (!covers.some((cover) => cover.projectId === projectId && cover.personId === coverId)) {
        throw refuse.invalid(
          [{ field: 'coverId', message: 'Choose a member of the project who has no other role here.' }],
          'A decoy bears the name of a researcher of a project that has not ended.',
        );
      }
      const { book } = project;
      const id = await requests.create({
        ...{ projectId, authorId: coverId, decoyBy: officer.id, book },
        context: { ...EMPTY_CONTEXT, title },
        at: this.clock.now(),
      });
      const after = { state: 'draft', title, cover: coverId, book: `${book.id} ${book.version}` };
      return {
        result: id,
        events: [{ kind: 'decoy.started', projectId, requestId: id, turn: 1, after }],
      };
    });
  }
}
