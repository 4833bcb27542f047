import { Refusal } from '../../refusals';

/** The same for a link that never was, was used, has expired, or whose person is disabled. */
export function worthNothing(): Refusal {
  return new Refusal('gone', 'This link was used, or has expired.', 'Ask an administrator for a new one.');
}
