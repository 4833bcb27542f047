import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { refuse } from '../../refusals';
import { type Origin, type Stores, UnitOfWork } from '../../unit-of-work.port';
import { mustBeNew, mustBeUsable } from '../check-place';
import { Delivery } from '../delivery.port';
import type { Destination } from '../destination';
import { folderInput, nameInput, reachInput } from '../destination-input';
import { findDestination } from '../find-destination';

export const changeDestinationInput = z.strictObject({
  destinationId: z.uuid(),
  /** The one on the screen of who changes it. */
  version: z.int(),
  name: nameInput,
  /** Where there is none to change, it stays as it is. */
  folder: folderInput,
  reach: reachInput,
});
type Input = z.output<typeof changeDestinationInput>;

@Injectable()
export class ChangeDestination {
  constructor(
    private readonly work: UnitOfWork,
    private readonly delivery: Delivery,
  ) {}

  /**
   * Its words at any time; its folder until a release names it.
   *
   * @throws Refusal `changed` with both texts when somebody saved since the form was opened
   */
  async execute(origin: Origin, { destinationId, version, name, folder, reach }: Input): Promise<void> {
    const known = await this.work.read(({ destinations }) => findDestination(destinations, destinationId));
    const chosen = { ...known, name, reach, folder: folder === '' ? known.folder : folder };
    const moves = known.kind === 'folder' && this.delivery.folderOf(chosen) !== known.folder;
    if (moves) await mustBeUsable(this.delivery, chosen);
    const to = { name, reach, folder: known.kind === 'folder' ? this.delivery.folderOf(chosen) : '' };
    await this.work.write(origin, async (stores) => {
      const { destinations } = stores;
      const before = await findDestination(destinations, destinationId);
      if (same(before, to)) return { result: undefined, nothing: true };
      const others = (await destinations.all()).filter(({ id }) => id !== destinationId);
      mustBeNew(this.delivery, { ...known, ...to }, others);
      if (before.folder !== to.folder) await mustBeUnnamed(stores, before);
      await destinations.change(destinationId, version, to);
      const said = { before: wordsOf(before), after: { destination: destinationId, ...wordsOf(to) } };
      return { result: undefined, events: [{ kind: 'destination.changed', ...said }] };
    });
  }
}

async function mustBeUnnamed({ destinations }: Stores, { id, name }: Destination): Promise<void> {
  if ((await destinations.releases()).get(id) === undefined) return;
  throw refuse.wrongState(
    `Packages went to “${name}”, and a recall has to find them there: its folder stays.`,
    'Add the other folder as a destination of its own, and retire this one.',
  );
}

type Words = Pick<Destination, 'name' | 'folder' | 'reach'>;

function wordsOf({ name, folder, reach }: Words) {
  return { name, folder, reach };
}

function same(one: Words, other: Words): boolean {
  return one.name === other.name && one.folder === other.folder && one.reach === other.reach;
}
