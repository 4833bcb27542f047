import { parseDuration, type TimeUnit } from '../../engine/rulebook/units';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/**
 * When an answer is due that a book promises within so long (`5 working days`). Days are UTC days and Saturdays and
 * Sundays are no working days, also for a request that comes in on one. Holidays are not looked at: no calendar is
 * built in yet.
 *
 * @returns undefined when the text is no duration
 * @example dueAt(friday('15:00'), '1 working day')  // Monday, 15:00
 */
export function dueAt(since: Date, within: string): Date | undefined {
  const duration = parseDuration(within);
  return duration && ADD[duration.unit](since, duration.amount);
}

const ADD: Readonly<Record<TimeUnit, (since: Date, amount: number) => Date>> = {
  minute: (since, amount) => new Date(since.getTime() + amount * MINUTE_MS),
  hour: (since, amount) => new Date(since.getTime() + amount * 60 * MINUTE_MS),
  day: (since, amount) => new Date(since.getTime() + amount * DAY_MS),
  'working day': addWorkingDays,
  month: addMonths,
  year: (since, amount) => addMonths(since, amount * 12),
};

function addWorkingDays(since: Date, amount: number): Date {
  const due = new Date(since);
  for (let left = amount; left > 0;) {
    due.setUTCDate(due.getUTCDate() + 1);
    if (due.getUTCDay() % 6 !== 0) left--;
  }
  return due;
}

/** A month after 31 January is the last day of February, not a day in March. */
function addMonths(since: Date, amount: number): Date {
  const due = new Date(since);
  due.setUTCMonth(due.getUTCMonth() + amount);
  if (due.getUTCDate() < since.getUTCDate()) due.setUTCDate(0);
  return due;
}
