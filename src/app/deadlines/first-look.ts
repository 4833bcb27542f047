import type { State } from '../workflow/words';

/** How long before it is closed the author of a returned request is warned. */
export const WARNING_MS = 7 * 24 * 60 * 60 * 1000;

/** When the clock first has something to do in a state that begins at `at` and falls due at `dueAt`. */
export function firstLook(state: State, at: Date, dueAt: Date): Date {
  if (state !== 'returned') return dueAt;
  return new Date(Math.max(at.getTime(), dueAt.getTime() - WARNING_MS));
}
