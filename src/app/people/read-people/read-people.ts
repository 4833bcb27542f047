import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../unit-of-work.port';
import { mustKeepOrWatch } from '../administrators';
import type { HeldRight } from '../people.port';
import type { Actor, Person } from '../person';

export interface PeoplePage {
  readonly people: readonly Person[];
  readonly rights: readonly HeldRight[];
  /** Compliance reads who may do what, and changes nothing of it. */
  readonly mayChange: boolean;
}

@Injectable()
export class ReadPeople {
  constructor(private readonly work: UnitOfWork) {}

  async execute(actor: Actor): Promise<PeoplePage> {
    const mayChange = actor.roles.includes('admin');
    mustKeepOrWatch(actor, 'Only administrators and compliance see who has an account.');
    return this.work.read(async ({ people }) => ({
      people: await people.all(),
      rights: await people.rights(),
      mayChange,
    }));
  }
}
