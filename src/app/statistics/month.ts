import { z } from 'zod';

/** `2026-11`, in UTC as the times of the audit. Sorts as it reads. */
export type Month = string;

export const monthInput = z
  .string()
  .regex(/^20\d\d-(?:0[1-9]|1[0-2])$/, 'a month such as 2026-11')
  .optional();

export function monthOf(at: Date): Month {
  return at.toISOString().slice(0, 7);
}

/** So many months on, or back for less than nothing. */
export function monthsAfter(month: Month, count: number): Month {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return monthOf(new Date(Date.UTC(year, number - 1 + count, 1)));
}

/** The last of them is `month`. */
export function monthsUpTo(month: Month, count: number): readonly Month[] {
  return Array.from({ length: count }, (_, index) => monthsAfter(month, index - count + 1));
}
