import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { type Origin, UnitOfWork } from '../../unit-of-work.port';
import { mustBeNew, mustBeUsable } from '../check-place';
import { Delivery } from '../delivery.port';
import { folderInput, nameInput, reachInput } from '../destination-input';

export const addDestinationInput = z
  .strictObject({
    name: nameInput,
    kind: z.enum(['folder', 'application']),
    folder: folderInput,
    reach: reachInput,
  })
  // What was typed before the other kind was chosen.
  .transform((given) => (given.kind === 'folder' ? given : { ...given, folder: '' }));

@Injectable()
export class AddDestination {
  constructor(
    private readonly work: UnitOfWork,
    private readonly delivery: Delivery,
  ) {}

  /** Returns its id. */
  async execute(origin: Origin, given: z.output<typeof addDestinationInput>): Promise<string> {
    await mustBeUsable(this.delivery, given);
    return this.work.write(origin, async ({ destinations }) => {
      const place = { ...given, folder: this.delivery.folderOf(given) };
      mustBeNew(this.delivery, place, await destinations.all());
      const id = await destinations.add(place);
      return { result: id, events: [{ kind: 'destination.added', after: { destination: id, ...place } }] };
    });
  }
}
