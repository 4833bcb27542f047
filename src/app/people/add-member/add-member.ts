import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { checkedInput } from '../../checked-input';
import { Clock } from '../../clock.port';
import { Rulebooks } from '../../policies/rulebooks.port';
import { seatsFallAway } from '../../reviews/seat-falls-away';
import { type Origin, UnitOfWork } from '../../unit-of-work.port';
import { signInName } from '../credentials';
import { findPerson } from '../find-person';
import { findProject } from '../find-project';
import { MEMBERSHIP_ROLES } from '../person';

const addMemberInput = z.strictObject({
  project: z.string().trim(),
  signIn: signInName,
  role: z.enum(MEMBERSHIP_ROLES),
});

/** Makes somebody a member, or gives a member another role. Seats that the book keeps for outsiders they then leave. */
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
      const member = (await projects.members(project.id)).find(({ id }) => id === person.id);
      if (member?.role === role) return { result: undefined, nothing: true };
      if (member) await projects.removeMember(project.id, person.id);
      await projects.addMember(project.id, person.id, role);
      const who = { person: person.id, signIn };
      const fall = { personId: person.id, because: 'became-member', at: this.clock.now() } as const;
      const fell = member ? [] : await seatsFallAway(stores, this.rulebooks, fall);
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
