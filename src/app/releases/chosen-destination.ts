import type { DestinationChoice } from '../destinations/destination';
import { refuse } from '../refusals';
import type { ReleaseRequest } from '../submissions/request';

/**
 * The only one there is need not be named. One that was, and cannot be used any more, is never replaced by another: what
 * was on screen said who would get at the package.
 *
 * @throws Refusal `incomplete` when there are several and none is named, `invalid` when the named one is none of them
 */
export function chosenDestination(
  { destinations }: Pick<ReleaseRequest, 'destinations'>,
  id: string | undefined,
): DestinationChoice {
  const names = destinations.map(({ name }) => `“${name}”`).join(', ');
  const [only, ...others] = destinations;
  const chosen = id === undefined && others.length === 0 ? only : destinations.find((one) => one.id === id);
  if (chosen) return chosen;
  const field = 'destinationId';
  throw id === undefined
    ? refuse.incomplete([{ field, message: `There are ${names}.` }], 'Choose where the package goes.')
    : refuse.invalid(
        [{ field, message: `Choose among ${names}.` }],
        'The destination that you chose is not in use for this project any more.',
      );
}
