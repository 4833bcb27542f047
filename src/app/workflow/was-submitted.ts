import type { ListedRequest } from '../submissions/request';

/** A request that was taken back untouched is its author's alone again, and of whoever writes in it. */
export function wasSubmitted({ state, turn, submittedAt }: ListedRequest): boolean {
  return turn > 1 || (state !== 'draft' && submittedAt !== undefined);
}
