import { Injectable } from '@nestjs/common';
import type { Destination } from '../../destinations/destination';
import { UnitOfWork } from '../../unit-of-work.port';
import { mustKeepOrWatch } from '../administrators';
import { findProject } from '../find-project';
import type { HeldRight } from '../people.port';
import type { Actor, MembershipRole, Person } from '../person';
import type { Project } from '../projects.port';

export interface MembersPage {
  readonly project: Project;
  readonly members: readonly (Person & { readonly role: MembershipRole })[];
  /** Who may let go what is approved here, here or everywhere, and who gave them the right. */
  readonly releasers: readonly (HeldRight & { readonly name: string })[];
  /** Who could be added: nobody for those who only read, and not who asks. */
  readonly others: readonly Person[];
  /** Where what is released here may go. */
  readonly destinations: readonly ProjectDestination[];
  readonly mayChange: boolean;
}

export interface ProjectDestination extends Pick<Destination, 'id' | 'name' | 'reach' | 'retiredAt'> {
  /** The project is limited to it, or to it and others that are marked so; where none is, it may use all. */
  readonly isMarked: boolean;
}

/** Who is in one project, and what they may do there. */
@Injectable()
export class ReadMembers {
  constructor(private readonly work: UnitOfWork) {}

  async execute(actor: Actor, code: string): Promise<MembersPage> {
    mustKeepOrWatch(actor, 'Only administrators and compliance see who is in which project.');
    const mayChange = actor.roles.includes('admin');
    return this.work.read(async ({ projects, people, destinations }) => {
      const project = await findProject(projects, code);
      const members = await projects.members(project.id);
      const everybody = await people.all();
      const names = new Map(everybody.map(({ id, name }) => [id, name]));
      const inside = new Set(members.map(({ id }) => id));
      const only = await destinations.onlyFor(project.id);
      const isOther = ({ id, disabled }: Person) => !inside.has(id) && !disabled && id !== actor.id;
      return {
        project,
        members,
        releasers: (await people.rights())
          .filter((held) => held.right === 'release' && (held.project ?? code) === code)
          .map((held) => ({ ...held, name: names.get(held.personId) ?? '' })),
        destinations: (await destinations.all()).map(({ id, name, reach, retiredAt }) => ({
          ...{ id, name, reach, retiredAt, isMarked: only.includes(id) },
        })),
        others: mayChange ? everybody.filter(isOther) : [],
        mayChange,
      };
    });
  }
}
