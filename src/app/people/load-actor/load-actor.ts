import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../unit-of-work.port';
import type { Actor } from '../person';

/** Afresh for every request, so that a role or right that was taken away is gone with the next click. */
@Injectable()
export class LoadActor {
  constructor(private readonly work: UnitOfWork) {}

  async execute(personId: string, from: string): Promise<Actor | undefined> {
    const actor = await this.work.read(({ people }) => people.actor(personId, from));
    return actor?.disabled === false ? actor : undefined;
  }
}
