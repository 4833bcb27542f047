import { Injectable } from '@nestjs/common';
import { refuse } from '../../refusals';
import { UnitOfWork } from '../../unit-of-work.port';
import type { Actor, Person } from '../person';

@Injectable()
export class ReadPeople {
  constructor(private readonly work: UnitOfWork) {}

  async execute(actor: Actor): Promise<readonly Person[]> {
    if (!actor.roles.includes('admin')) throw refuse.forbidden('Only administrators see who has an account.');
    return this.work.read(({ people }) => people.all());
  }
}
