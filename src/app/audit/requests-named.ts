import type { Requests } from '../submissions/requests.port';
import type { AuditEvent } from './event';

/** Requests of these events by id, with the number that people know them by. */
export type RequestNumbers = Readonly<Record<string, number>>;

export async function requestsNamed(
  requests: Pick<Requests, 'numbers'>,
  events: readonly AuditEvent[],
): Promise<RequestNumbers> {
  const ids = new Set(events.flatMap(({ requestId }) => requestId ?? []));
  return Object.fromEntries(await requests.numbers([...ids]));
}
