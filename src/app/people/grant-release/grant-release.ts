import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { checkedInput } from '../../checked-input';
import { Clock } from '../../clock.port';
import { type Origin, UnitOfWork } from '../../unit-of-work.port';
import { signInName } from '../credentials';
import { findPerson, nobodyCalled } from '../find-person';
import { findProject } from '../find-project';
import type { Actor } from '../person';

const grantReleaseInput = z.strictObject({
  signIn: signInName,
  /** A project's code, or `everywhere`. */
  project: z.string().trim().min(1),
});

/** The right to release is given to named people, by a named person. */
@Injectable()
export class GrantRelease {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async execute(origin: Origin, input: z.input<typeof grantReleaseInput>): Promise<void> {
    const { signIn, project } = checkedInput(grantReleaseInput, input);
    await this.work.write(origin, async ({ people, projects }) => {
      const { id } = await findPerson(people, signIn);
      const where = project === 'everywhere' ? project : (await findProject(projects, project)).id;
      const holder = await people.actor(id, origin.from);
      if (!holder) throw nobodyCalled(signIn);
      if (holds(holder, where)) return { result: undefined, nothing: true };
      await people.grantRelease(id, where, origin.id, this.clock.now());
      const who = { person: id, signIn };
      const before = heldBy(holder);
      const after = where === 'everywhere' ? where : [...before, where].sort();
      return {
        result: undefined,
        events: [
          {
            kind: 'person.release-granted',
            projectId: where === 'everywhere' ? undefined : where,
            before: { ...who, releases: before },
            after: { ...who, releases: after },
          },
        ],
      };
    });
  }
}

function holds({ releases }: Actor, where: string): boolean {
  return releases === 'everywhere' || releases.has(where);
}

/** Ids of projects. */
function heldBy({ releases }: Actor): readonly string[] {
  return releases === 'everywhere' ? [] : [...releases].sort();
}
