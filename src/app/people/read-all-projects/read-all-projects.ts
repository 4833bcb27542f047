import { Injectable } from '@nestjs/common';
import { Rulebooks } from '../../policies/rulebooks.port';
import { UnitOfWork } from '../../unit-of-work.port';
import { mustKeepOrWatch } from '../administrators';
import type { HeldRight } from '../people.port';
import type { Actor } from '../person';
import type { Project } from '../projects.port';

export interface AllProjectsPage {
  readonly projects: readonly (Project & { readonly members: number; readonly owners: number })[];
  /** Ids of those that a new project can have. */
  readonly books: readonly { readonly id: string; readonly version: string; readonly title: string }[];
  /** Compliance reads which projects there are, and makes none. */
  readonly mayChange: boolean;
}

@Injectable()
export class ReadAllProjects {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
  ) {}

  async execute(actor: Actor): Promise<AllProjectsPage> {
    mustKeepOrWatch(actor, 'Only administrators and compliance see all projects.');
    const mayChange = actor.roles.includes('admin');
    const books = mayChange ? await this.rulebooks.all() : [];
    return this.work.read(async ({ projects, people }) => {
      const inside = membersByProject(await people.rights());
      return {
        projects: (await projects.all()).map((project) => {
          const members = inside.get(project.code) ?? [];
          const owners = members.filter(({ right }) => right === 'owner').length;
          return { ...project, members: members.length, owners };
        }),
        books: books.map(({ id, version, title }) => ({ id, version, title })),
        mayChange,
      };
    });
  }
}

function membersByProject(rights: readonly HeldRight[]): ReadonlyMap<string, readonly HeldRight[]> {
  const inside = new Map<string, HeldRight[]>();
  for (const held of rights) {
    if (held.project === undefined || held.right === 'release') continue;
    const others = inside.get(held.project);
    if (others) others.push(held);
    else inside.set(held.project, [held]);
  }
  return inside;
}
