import { moveRequest } from '../../submissions/move-request';
import { type Done, type Nothing, type Stores, SYSTEM, type UnitOfWork } from '../../unit-of-work.port';
import { stateAfter } from '../../workflow/may';

/**
 * What is still with its author when its files go is withdrawn first: nobody works on files that are not there, and its
 * project takes nothing any more.
 */
export async function closeLeftOpen(work: UnitOfWork, now: Date): Promise<void> {
  for (const id of await work.read(({ deletions }) => deletions.leftOpen(now)))
    await work.write(SYSTEM, (stores) => close(stores, id, now));
}

async function close({ requests }: Stores, id: string, at: Date): Promise<Done<void> | Nothing<void>> {
  const request = await requests.findToChange(id);
  // Held since it was listed.
  const to = request && !request.hold && stateAfter('files-go', request.state);
  if (!request || !to) return { result: undefined, nothing: true };
  const event = await moveRequest(requests, request, { kind: 'request.withdrawn', to, at });
  const because = 'its project has ended, and its files go';
  return { result: undefined, events: [{ ...event, after: { ...event.after, because } }] };
}
