import { approveAutomatically } from '../../reviews/approve-automatically';
import type { Stores } from '../../unit-of-work.port';
import { type Deadline, type Look } from './look';
import { remind } from './remind';

/** Just submitted, under a book that lets what passed go by itself: Sluice approves it; what did not pass waits for people. */
export async function decideOrRemind(stores: Stores, deadline: Deadline): Promise<Look> {
  const { request, policy, now } = deadline;
  const events = await approveAutomatically(stores, request, policy, now);
  if (events.length > 0) return { events };
  const reminded = await remind(stores, deadline);
  return reminded.lookAgain ? reminded : { ...reminded, lookAgain: laterThan(now, request.dueAt) };
}

function laterThan(now: Date, at: Date | undefined): Date | undefined {
  return at && at > now ? at : undefined;
}
