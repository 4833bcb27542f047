import { Injectable } from '@nestjs/common';
import { refuse } from '../../refusals';
import { UnitOfWork } from '../../unit-of-work.port';
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

  async execute({ roles }: Actor): Promise<PeoplePage> {
    const mayChange = roles.includes('admin');
    if (!mayChange && !roles.includes('compliance'))
      throw refuse.forbidden('Only administrators and compliance see who has an account.');
    return this.work.read(async ({ people }) => ({
      people: await people.all(),
      rights: await people.rights(),
      mayChange,
    }));
  }
}
