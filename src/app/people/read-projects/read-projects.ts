import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../unit-of-work.port';
import type { Actor, MembershipRole } from '../person';
import type { Project } from '../projects.port';

export interface ProjectsPage {
  /** Without a role: seen because of what the person is for the whole installation. */
  readonly projects: readonly (Project & { readonly role?: MembershipRole })[];
}

/** One's own projects; checkers and compliance see all of them, because requests of any may come to them. */
@Injectable()
export class ReadProjects {
  constructor(private readonly work: UnitOfWork) {}

  async execute({ id, roles, memberships }: Actor): Promise<ProjectsPage> {
    const seesAll = roles.includes('checker') || roles.includes('compliance');
    const projects = await this.work.read((stores) =>
      seesAll ? stores.projects.all() : stores.projects.ofMember(id),
    );
    return { projects: projects.map((project) => ({ ...project, role: memberships.get(project.id) })) };
  }
}
