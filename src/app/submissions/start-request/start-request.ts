import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../../clock.port';
import { originOf } from '../../people/origin';
import type { Actor } from '../../people/person';
import { refuse } from '../../refusals';
import { UnitOfWork } from '../../unit-of-work.port';
import { projectHasEnded } from '../../workflow/project-has-ended';
import { isMember } from '../../workflow/roles';
import { EMPTY_CONTEXT, titleInput } from '../context-input';

export const startRequestInput = z.strictObject({ projectId: z.uuid(), title: titleInput });

@Injectable()
export class StartRequest {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @returns the id of the new draft */
  async execute(author: Actor, input: z.output<typeof startRequestInput>): Promise<string> {
    const { projectId, title } = input;
    if (!isMember(author, projectId)) throw refuse.notFound('project');
    return this.work.write(originOf(author, 'author'), async ({ projects, requests }) => {
      const project = await projects.find(projectId);
      if (!project) throw refuse.notFound('project');
      const { endedAt } = project;
      if (endedAt) {
        throw refuse.wrongState(
          projectHasEnded(project.code, endedAt),
          'Ask the administrator if it should go on.',
        );
      }
      const { book } = project;
      const id = await requests.create({
        projectId,
        authorId: author.id,
        context: { ...EMPTY_CONTEXT, title },
        book,
        at: this.clock.now(),
      });
      const after = { state: 'draft', title, book: `${book.id} ${book.version}` };
      return {
        result: id,
        events: [{ kind: 'request.started', projectId, requestId: id, turn: 1, after }],
      };
    });
  }
}
