import { Injectable } from '@nestjs/common';
import { mustKeepOrWatch } from '../../people/administrators';
import type { Actor } from '../../people/person';
import { UnitOfWork } from '../../unit-of-work.port';
import { Delivery } from '../delivery.port';
import type { Destination } from '../destination';

export interface KeptDestination extends Destination {
  /** How many releases name it; while none does, its folder can be another. */
  readonly releases: number;
  /** Codes of the projects that may use only this one, or this one among few. */
  readonly onlyFor: readonly string[];
}

export interface DestinationsPage {
  readonly destinations: readonly KeptDestination[];
  /** Folders in or below which one may be chosen. */
  readonly roots: readonly string[];
  /** Compliance reads how packages leave, and changes nothing. */
  readonly mayChange: boolean;
}

@Injectable()
export class ReadDestinations {
  constructor(
    private readonly work: UnitOfWork,
    private readonly delivery: Delivery,
  ) {}

  async execute(actor: Actor): Promise<DestinationsPage> {
    mustKeepOrWatch(actor, 'Only administrators and compliance see where packages go.');
    const found = await this.work.read(async ({ destinations }) => ({
      all: await destinations.all(),
      releases: await destinations.releases(),
      limits: await destinations.limits(),
    }));
    return {
      destinations: found.all.map((one) => ({
        ...one,
        folder: this.delivery.folderOf(one),
        releases: found.releases.get(one.id) ?? 0,
        onlyFor: found.limits.get(one.id) ?? [],
      })),
      roots: this.delivery.roots,
      mayChange: actor.roles.includes('admin'),
    };
  }
}
