import { type Problem, refuse } from '../refusals';
import type { Delivery } from './delivery.port';
import type { Destination, Place } from './destination';
import { TROUBLE_WORDS } from './place-trouble';

/** @throws Refusal `invalid` when the folder cannot be used; another than `folder` always can. */
export async function mustBeUsable(delivery: Delivery, place: Place): Promise<void> {
  if (place.kind !== 'folder') return;
  const trouble = await delivery.troubleOf(place);
  if (trouble) throw refuse.invalid([{ field: 'folder', message: TROUBLE_WORDS[trouble] }]);
}

/** @throws Refusal `duplicate` when one of the others, also one that is retired, has the name or the folder */
export function mustBeNew(delivery: Delivery, place: Place, others: readonly Destination[]): void {
  const problems: Problem[] = [];
  for (const other of others) {
    if (sameName(other.name, place.name))
      problems.push({ field: 'name', message: `There is a destination “${other.name}” already.` });
    if (place.kind === 'folder' && delivery.folderOf(other) === delivery.folderOf(place))
      problems.push({ field: 'folder', message: `“${other.name}” is this folder already.` });
  }
  const [first] = problems;
  if (first)
    throw refuse.duplicate(first.message, 'Choose another one, or use the one that there is.', problems);
}

function sameName(one: string, other: string): boolean {
  return one.localeCompare(other, 'en', { sensitivity: 'base' }) === 0;
}
