import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { checkedInput } from '../../checked-input';
import { Clock } from '../../clock.port';
import { Rulebooks } from '../../policies/rulebooks.port';
import { refuse } from '../../refusals';
import { seatsFallAway } from '../../reviews/seat-falls-away';
import { type Origin, UnitOfWork } from '../../unit-of-work.port';
import { findPerson } from '../find-person';
import { findProject } from '../find-project';
import { membershipInput } from '../membership-input';
import { MEMBERSHIP_ROLES } from '../person';

export const addMemberInput = membershipInput.extend({ role: z.enum(MEMBERSHIP_ROLES) });

/**
 * Makes somebody a member, or gives a member another role. Seats that the book keeps for outsiders they then leave, and
 * those that they held as the project's owner. Nobody lets themselves in: who keeps projects could read what they release.
 */
@Injectable()
export class AddMember {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
    private readonly clock: Clock,
  ) {}

  async execute(origin: Origin, input: z.input<typeof addMemberInput>): Promise<void> {
    const { project: code, signIn, role } = checkedInput(addMemberInput, input);
    await this.work.write(origin, async (stores) => {
      const { people, projects } = stores;
      const project = await findProject(projects, code);
      const person = await findPerson(people, signIn);
      if (person.id === origin.id)
        throw refuse.forbidden('Nobody makes themselves a member.', 'Ask another administrator.');
      const member = (await projects.members(project.id)).find(({ id }) => id === person.id);
      if (member?.role === role) return { result: undefined, nothing: true };
      if (member) await projects.removeMember(project.id, person.id);
      await projects.addMember(project.id, person.id, role);
      const who = { person: person.id, signIn };
      const because = member ? 'role-removed' : 'became-member';
      const fell = await seatsFallAway(stores, this.rulebooks, {
        ...{ personId: person.id, because, at: this.clock.now() },
      });
      return {
        result: undefined,
        events: [
          {
            kind: 'project.member-added',
            projectId: project.id,
            before: { ...who, role: member?.role ?? null },
            after: { ...who, role },
          },
          ...fell,
        ],
      };
    });
  }
}
