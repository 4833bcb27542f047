import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { type Origin, UnitOfWork } from '../../unit-of-work.port';
import { mustBeUsable } from '../check-place';
import { Delivery } from '../delivery.port';
import { findDestination } from '../find-destination';

export const useDestinationInput = z.strictObject({ destinationId: z.uuid() });

@Injectable()
export class UseDestination {
  constructor(
    private readonly work: UnitOfWork,
    private readonly delivery: Delivery,
  ) {}

  /** One that was retired is used again, if its folder still can be. */
  async execute(origin: Origin, { destinationId }: z.output<typeof useDestinationInput>): Promise<void> {
    const known = await this.work.read(({ destinations }) => findDestination(destinations, destinationId));
    if (!known.retiredAt) return;
    await mustBeUsable(this.delivery, known);
    await this.work.write(origin, async ({ destinations }) => {
      const { name, retiredAt } = await findDestination(destinations, destinationId);
      if (!retiredAt) return { result: undefined, nothing: true };
      await destinations.useAgain(destinationId);
      const said = { before: { retired: true }, after: { destination: destinationId, name, retired: false } };
      return { result: undefined, events: [{ kind: 'destination.used-again', ...said }] };
    });
  }
}
