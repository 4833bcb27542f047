import type { DestinationChoice } from '../../app/destinations/destination';
import type { Packed } from './packed-rows';

/** Where a request may go. A project that is limited to what is retired may go nowhere: it never falls back to all. */
export const DESTINATIONS: Packed<DestinationChoice> = {
  columns: { id: 'place.id', name: 'place.name', reach: 'place.reach' },
  from: `FROM destination place JOIN request asked ON asked.id = $1 WHERE place.retired_at IS NULL
    AND (NOT EXISTS (SELECT 1 FROM project_destination any_one WHERE any_one.project_id = asked.project_id)
      OR EXISTS (SELECT 1 FROM project_destination this_one
        WHERE this_one.project_id = asked.project_id AND this_one.destination_id = place.id))`,
};

export function choicesOf(choices: readonly DestinationChoice[]): readonly DestinationChoice[] {
  return [...choices].sort((a, b) => (a.name < b.name ? -1 : 1));
}
