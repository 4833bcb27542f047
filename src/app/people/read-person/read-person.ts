import { Injectable } from '@nestjs/common';
import { refuse } from '../../refusals';
import { UnitOfWork } from '../../unit-of-work.port';
import { keepsOrWatches } from '../administrators';
import type { HeldRight } from '../people.port';
import type { Actor, Person } from '../person';
import type { Project } from '../projects.port';

export interface PersonPage {
  readonly person: Person;
  readonly rights: readonly HeldRight[];
  /** A link by which they set a password is open until then. */
  readonly linkUntil?: Date;
  /** For administrators: projects that go on. */
  readonly projects: readonly Project[];
  readonly mayChange: boolean;
  readonly isOneself: boolean;
}

/** One account: everybody reads their own, administrators and compliance those of all. */
@Injectable()
export class ReadPerson {
  constructor(private readonly work: UnitOfWork) {}

  async execute(actor: Actor, personId: string): Promise<PersonPage> {
    const isOneself = actor.id === personId;
    if (!isOneself && !keepsOrWatches(actor))
      throw refuse.forbidden('Only administrators and compliance see the accounts of others.');
    const mayChange = actor.roles.includes('admin');
    return this.work.read(async ({ people, projects, passwordLinks }) => {
      const person = await people.find(personId);
      if (!person) throw refuse.notFound('person');
      const linkUntil = await passwordLinks.openUntil(personId);
      return {
        person,
        rights: await people.rights([personId]),
        ...(linkUntil && { linkUntil }),
        projects: mayChange ? (await projects.all()).filter(({ endedAt }) => !endedAt) : [],
        ...{ mayChange, isOneself },
      };
    });
  }
}
