import type { State } from '../workflow/words';

/** How many things Sluice still does to a request by itself: checks that have not ended, and a release that is delivered. */
export function underWay({
  state,
  scansOpen,
}: {
  readonly state: State;
  readonly scansOpen: number;
}): number {
  return scansOpen + (state === 'releasing' ? 1 : 0);
}
