import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { checkedInput } from '../../checked-input';
import { Clock } from '../../clock.port';
import { Rulebooks } from '../../policies/rulebooks.port';
import { refuse } from '../../refusals';
import { seatsFallAway } from '../../reviews/seat-falls-away';
import { type Origin, UnitOfWork } from '../../unit-of-work.port';
import { findPerson } from '../find-person';
import { findProject } from '../find-project';
import { membershipInput } from '../membership-input';

/**
 * From now on they start nothing in the project and read nothing of it but what they asked for themselves. Seats that
 * they held as its owner they leave.
 */
@Injectable()
export class RemoveMember {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
    private readonly clock: Clock,
  ) {}

  async execute(origin: Origin, input: z.input<typeof membershipInput>): Promise<void> {
    const { project: code, signIn } = checkedInput(membershipInput, input);
    await this.work.write(origin, async (stores) => {
      const { people, projects } = stores;
      const project = await findProject(projects, code);
      const person = await findPerson(people, signIn);
      const member = (await projects.members(project.id)).find(({ id }) => id === person.id);
      if (!member) throw refuse.notFound('member');
      await projects.removeMember(project.id, person.id);
      const who = { person: person.id, signIn };
      const fall = { personId: person.id, because: 'role-removed', at: this.clock.now() } as const;
      const fell = await seatsFallAway(stores, this.rulebooks, fall);
      const said = { before: { ...who, role: member.role }, after: { ...who, role: null } };
      return {
        result: undefined,
        events: [{ kind: 'project.member-removed', projectId: project.id, ...said }, ...fell],
      };
    });
  }
}
