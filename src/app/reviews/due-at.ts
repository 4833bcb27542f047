import { parseDuration, type TimeUnit } from '../../engine/rulebook/units';
import type { HouseCalendar } from '../calendar/house.port';
import { type WorkingDays, workingDaysAfter, workingDaysOf } from '../calendar/working-days';
import type { Stores } from '../unit-of-work.port';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/**
 * When something is due that a book promises within so long (`5 working days`). Months and years are those of UTC.
 *
 * @returns undefined when the text is no duration
 * @example dueAt(friday('15:00'), '1 working day', days)  // Monday, 15:00, if that is no holiday
 */
export function dueAt(since: Date, within: string, days: WorkingDays): Date | undefined {
  const duration = parseDuration(within);
  return duration && ADD[duration.unit](since, duration.amount, days);
}

/** The same by the calendar of the house and of the book as they stand. */
export async function dueUnder(
  { house }: Pick<Stores, 'house'>,
  { holidays }: { readonly holidays: string },
  since: Date,
  within: string,
): Promise<Date | undefined> {
  const calendar = countsWorkingDays(within) ? await house.calendar() : NO_MATTER;
  return dueAt(since, within, workingDaysOf(calendar, holidays));
}

export function countsWorkingDays(within: string): boolean {
  return parseDuration(within)?.unit === 'working day';
}

/** What hours and months do not ask for. */
const NO_MATTER: HouseCalendar = { timeZone: 'UTC', calendars: [], closed: [] };

type Add = (since: Date, amount: number, days: WorkingDays) => Date;

const ADD: Readonly<Record<TimeUnit, Add>> = {
  minute: (since, amount) => new Date(since.getTime() + amount * MINUTE_MS),
  hour: (since, amount) => new Date(since.getTime() + amount * 60 * MINUTE_MS),
  day: (since, amount) => new Date(since.getTime() + amount * DAY_MS),
  'working day': workingDaysAfter,
  month: addMonths,
  year: (since, amount) => addMonths(since, amount * 12),
};

/** A month after 31 January is the last day of February, not a day in March. */
function addMonths(since: Date, amount: number): Date {
  const due = new Date(since);
  due.setUTCMonth(due.getUTCMonth() + amount);
  if (due.getUTCDate() < since.getUTCDate()) due.setUTCDate(0);
  return due;
}
