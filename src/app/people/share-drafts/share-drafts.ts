import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { checkedInput } from '../../checked-input';
import { type Origin, UnitOfWork } from '../../unit-of-work.port';
import { findProject } from '../find-project';

export const shareDraftsInput = z.strictObject({
  project: z.string().trim(),
  share: z.enum(['yes', 'no']),
});

/** Whether members read and write what others of the project ask for while it is written, what there is by now too. */
@Injectable()
export class ShareDrafts {
  constructor(private readonly work: UnitOfWork) {}

  async execute(origin: Origin, input: z.input<typeof shareDraftsInput>): Promise<void> {
    const { project: code, share } = checkedInput(shareDraftsInput, input);
    await this.work.write(origin, async ({ projects }) => {
      const { id, sharesDrafts } = await findProject(projects, code);
      const shares = share === 'yes';
      if (sharesDrafts === shares) return { result: undefined, nothing: true };
      await projects.shareDrafts(id, shares);
      const [before, after] = [{ sharesDrafts }, { sharesDrafts: shares }];
      return { result: undefined, events: [{ kind: 'project.drafts-shared', projectId: id, before, after }] };
    });
  }
}
