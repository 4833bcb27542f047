import { z } from 'zod';

const BYTES_PER: Record<string, number> = { B: 1, kB: 1e3, MB: 1e6, GB: 1e9, TB: 1e12 };
const SIZE = /^(\d{1,12}(?:\.\d{1,6})?) ?(B|kB|MB|GB|TB)$/;
const SIZE_ALLOWED = 'a size such as 20 MB (B, kB, MB, GB or TB; 1 MB is 1,000,000 bytes)';

/** `20 MB` → 20,000,000 bytes. */
export const byteSize = z
  .string({ error: SIZE_ALLOWED })
  .regex(SIZE, SIZE_ALLOWED)
  .transform((text) => {
    const [, amount = '0', unit = 'B'] = SIZE.exec(text) ?? [];
    return Math.round(Number(amount) * (BYTES_PER[unit] ?? 1));
  });

export const TIME_UNITS = ['minute', 'hour', 'day', 'working day', 'month', 'year'] as const;
export type TimeUnit = (typeof TIME_UNITS)[number];
/** A stretch of time as a book writes it. Working days leave out weekends and the book's holidays. */
export interface Duration {
  readonly amount: number;
  readonly unit: TimeUnit;
}

const DURATION = /^(\d{1,5}) (minute|hour|day|working day|month|year)s?$/;
const DURATION_ALLOWED = 'a time such as 4 hours, 5 working days, 30 days or 10 years';

export function parseDuration(text: string): Duration | undefined {
  const match = DURATION.exec(text);
  const unit = TIME_UNITS.find((known) => known === match?.[2]);
  return match && unit ? { amount: Number(match[1]), unit } : undefined;
}

const DAYS_PER: Record<TimeUnit, number> = {
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  'working day': 1,
  month: 365 / 12,
  year: 365,
};

/** Length in days to compare durations by: a month is a twelfth of 365 days, a working day at least one day. */
export function durationDays({ amount, unit }: Duration): number {
  return amount * DAYS_PER[unit];
}

/** Stays text, so that screens show it as written; `parseDuration` reads it. */
export const duration = z.string({ error: DURATION_ALLOWED }).regex(DURATION, DURATION_ALLOWED);

const SHARE = /^(\d{1,3}(?:\.\d{1,6})?) ?%$/;
const SHARE_ALLOWED = 'a share from 0 % to 100 %, such as 5 %';

/** `5 %` → 0.05. */
export const share = z
  .string({ error: SHARE_ALLOWED })
  .regex(SHARE, SHARE_ALLOWED)
  .refine((text) => Number.parseFloat(text) <= 100, SHARE_ALLOWED)
  .transform((text) => Number.parseFloat(text) / 100);
