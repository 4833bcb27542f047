import type { Delivery } from '../../app/destinations/delivery.port';
import { TROUBLE_WORDS } from '../../app/destinations/place-trouble';
import { type DestinationTold, NotAnswering } from '../../app/health/installation.port';
import type { DestinationUse } from '../database/installation.query';
import { answerOf } from './asked-installation';
import { roomOf } from './room-of';

/** Less than the page has for all of them: a share that hangs makes no other look as if it did. */
const PATIENCE_MS = 3000;

export function askDestinations(
  destinations: readonly DestinationUse[],
  delivery: Pick<Delivery, 'folderOf' | 'troubleOf'>,
  patienceMs = PATIENCE_MS,
): Promise<readonly DestinationTold[]> {
  return Promise.all(
    destinations.map(async (one) => {
      const told = { ...one, folder: delivery.folderOf(one) };
      // Whether one still can be used that nothing goes to needs nobody.
      if (one.isRetired || told.folder === '') return told;
      return { ...told, ...(await stateOf(one, delivery, patienceMs)) };
    }),
  );
}

async function stateOf(
  one: DestinationUse,
  delivery: Pick<Delivery, 'folderOf' | 'troubleOf'>,
  patienceMs: number,
): Promise<Pick<DestinationTold, 'room' | 'cause'>> {
  try {
    const trouble = await answerOf(`“${one.name}”`, delivery.troubleOf(one), patienceMs);
    if (trouble) return { cause: TROUBLE_WORDS[trouble] };
    return { room: await answerOf(`“${one.name}”`, roomOf(delivery.folderOf(one)), patienceMs) };
  } catch (error) {
    if (error instanceof NotAnswering) return { cause: error.message };
    throw error;
  }
}
