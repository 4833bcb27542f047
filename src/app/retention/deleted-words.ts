import { Refusal } from '../refusals';
import { dayAndTime } from '../workflow/day-and-time';
import type { Deleted } from './deleted';
import { SCHEDULE } from './schedule';

/** @example 'deleted on 3 May 2027, 09:00 UTC by the rule “of a request that has ended”' */
export function deletedOn({ at, rule }: Deleted, inWords = dayAndTime): string {
  return `deleted on ${inWords(at)} by the rule “${SCHEDULE[rule].title}”`;
}

/** For who asks for the bytes, or for what was drawn or found in them. */
export function bytesDeleted(path: string, deleted: Deleted): Refusal {
  return new Refusal(
    'gone',
    `${path} was ${deletedOn(deleted)}.`,
    'Its digest, votes and words stay with the request; compliance has the certificate of the deletion.',
  );
}
