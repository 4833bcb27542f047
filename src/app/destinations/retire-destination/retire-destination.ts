import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../../clock.port';
import { refuse } from '../../refusals';
import { type Origin, UnitOfWork } from '../../unit-of-work.port';
import { findDestination } from '../find-destination';

export const retireDestinationInput = z.strictObject({ destinationId: z.uuid() });

@Injectable()
export class RetireDestination {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Nothing new goes there, also nothing that was ordered and has not arrived. What lies there stays until it is recalled. */
  async execute(origin: Origin, { destinationId }: z.output<typeof retireDestinationInput>): Promise<void> {
    await this.work.write(origin, async ({ destinations }) => {
      const { name, retiredAt } = await findDestination(destinations, destinationId);
      if (retiredAt) return { result: undefined, nothing: true };
      const inUse = (await destinations.all()).filter((other) => !other.retiredAt);
      if (inUse.length === 1)
        throw refuse.wrongState(
          `“${name}” is the last destination in use: without it nothing could be released.`,
          'Add another one first.',
        );
      await destinations.retire(destinationId, this.clock.now());
      const said = { before: { retired: false }, after: { destination: destinationId, name, retired: true } };
      return { result: undefined, events: [{ kind: 'destination.retired', ...said }] };
    });
  }
}
