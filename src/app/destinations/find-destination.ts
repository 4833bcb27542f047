import { refuse } from '../refusals';
import type { Destination } from './destination';
import type { Destinations } from './destinations.port';

export async function findDestination(destinations: Destinations, id: string): Promise<Destination> {
  const found = await destinations.find(id);
  if (!found) throw refuse.notFound('destination');
  return found;
}
