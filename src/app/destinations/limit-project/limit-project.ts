import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { findProject } from '../../people/find-project';
import { refuse } from '../../refusals';
import { type Origin, type Stores, UnitOfWork } from '../../unit-of-work.port';

export const limitProjectInput = z.strictObject({
  project: z.string().trim(),
  /** `some`: only those named, and none that is added later. */
  which: z.enum(['all', 'some']),
  destinations: z.array(z.uuid()).default([]),
});
type Input = z.output<typeof limitProjectInput>;

/** Where what is released of one project may go. */
@Injectable()
export class LimitProject {
  constructor(private readonly work: UnitOfWork) {}

  async execute(origin: Origin, { project: code, which, destinations: named }: Input): Promise<void> {
    await this.work.write(origin, async (stores) => {
      const { id } = await findProject(stores.projects, code);
      const before = [...(await stores.destinations.onlyFor(id))].sort();
      const after = which === 'all' ? [] : await known(stores, named);
      if (String(before) === String(after)) return { result: undefined, nothing: true };
      await stores.destinations.limit(id, after);
      const said = { before: { only: before }, after: { only: after } };
      return { result: undefined, events: [{ kind: 'project.destinations-set', projectId: id, ...said }] };
    });
  }
}

async function known({ destinations }: Stores, named: readonly string[]): Promise<readonly string[]> {
  const ids = new Set((await destinations.all()).map(({ id }) => id));
  const chosen = [...new Set(named)].filter((id) => ids.has(id)).sort();
  if (chosen.length > 0) return chosen;
  const message = 'Choose at least one, or let the project use them all.';
  throw refuse.incomplete([{ field: 'destinations', message }], 'No destination is chosen.');
}
