import type { Day } from '../calendar/time-zone';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * A moment inside a sentence that pages, API and mail all show: in UTC, because none of them knows who reads it where.
 *
 * @example dayAndTime(new Date('2026-11-25T14:05:09Z'))  // '25 Nov 2026, 14:05 UTC'
 */
export function dayAndTime(at: Date): string {
  const day = `${at.getUTCDate()} ${MONTHS[at.getUTCMonth()] ?? ''} ${at.getUTCFullYear()}`;
  return `${day}, ${at.toISOString().slice(11, 16)} UTC`;
}

/** A day of the house: `2026-12-04` as `4 Dec 2026`. */
export function dayInWords(day: Day): string {
  return dayAndTime(new Date(`${day}T00:00:00Z`)).replace(/,.*/, '');
}
