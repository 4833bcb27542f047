import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.port';
import { UnitOfWork } from '../../unit-of-work.port';
import type { Actor } from '../person';
import { isTrainingOver } from '../training';

/** Afresh for every request, so that a role or right that was taken away is gone with the next click. */
@Injectable()
export class LoadActor {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async execute(personId: string, from: string): Promise<Actor | undefined> {
    const actor = await this.work.read(({ people }) => people.actor(personId, from));
    if (actor?.disabled !== false) return undefined;
    return { ...actor, trainingOver: isTrainingOver(actor, this.clock.now()) };
  }
}
