import type { ListedFile, ListedRequest } from './request';

/** What is uploaded after a return belongs to the turn in which it is submitted. */
export function turnOfBytes({ state, turn }: Pick<ListedRequest, 'state' | 'turn'>): number {
  return state === 'returned' ? turn + 1 : turn;
}

/** It was not there in the turn before: nobody has voted on it, or seen it. */
export function isNewInTurn(
  request: Pick<ListedRequest, 'state' | 'turn'>,
  { versions }: Pick<ListedFile, 'versions'>,
): boolean {
  const came = versions[0]?.turn ?? 1;
  return came > 1 && came >= turnOfBytes(request);
}
