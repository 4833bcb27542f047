import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { findProject } from '../../people/find-project';
import { refuse } from '../../refusals';
import { type Origin, UnitOfWork } from '../../unit-of-work.port';
import type { Destination } from '../destination';

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
      const all = await stores.destinations.all();
      const before = new Set(await stores.destinations.onlyFor(id));
      const after = which === 'all' ? new Set<string>() : chosenAmong(all, named);
      if (String(namesOf(all, before)) === String(namesOf(all, after)))
        return { result: undefined, nothing: true };
      await stores.destinations.limit(id, [...after]);
      const said = { before: { only: namesOf(all, before) }, after: { only: namesOf(all, after) } };
      return { result: undefined, events: [{ kind: 'project.destinations-set', projectId: id, ...said }] };
    });
  }
}

function chosenAmong(all: readonly Destination[], named: readonly string[]): ReadonlySet<string> {
  const chosen = new Set(all.map(({ id }) => id).filter((id) => named.includes(id)));
  if (chosen.size > 0) return chosen;
  const message = 'Choose at least one, or let the project use them all.';
  throw refuse.incomplete([{ field: 'destinations', message }], 'No destination is chosen.');
}

function namesOf(all: readonly Destination[], ids: ReadonlySet<string>): readonly string[] {
  return all.filter(({ id }) => ids.has(id)).map(({ name }) => name);
}
