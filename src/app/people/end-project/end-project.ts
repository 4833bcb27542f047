import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { checkedInput } from '../../checked-input';
import { Clock } from '../../clock.port';
import { unreleasedGoAt } from '../../retention/deletes-at';
import { type Origin, UnitOfWork } from '../../unit-of-work.port';
import { findProject } from '../find-project';

export const endProjectInput = z.strictObject({ project: z.string().trim() });

/** From now on nothing of it is submitted, approved or released; what is under way can be returned or rejected. */
@Injectable()
export class EndProject {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** A project that has ended stays as it ended. */
  async execute(origin: Origin, input: z.input<typeof endProjectInput>): Promise<void> {
    const { project: code } = checkedInput(endProjectInput, input);
    await this.work.write(origin, async ({ projects }) => {
      const project = await findProject(projects, code);
      if (project.endedAt) return { result: undefined, nothing: true };
      const at = this.clock.now();
      const deleteAt = unreleasedGoAt(at);
      await projects.end(project.id, at, deleteAt);
      const after = { endedAt: at.toISOString(), unreleasedDeletedAt: deleteAt.toISOString() };
      return { result: undefined, events: [{ kind: 'project.ended', projectId: project.id, after }] };
    });
  }
}
