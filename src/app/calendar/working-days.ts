import { CALENDARS } from './calendars';
import type { Holiday } from './holiday-rules';
import type { HouseCalendar } from './house.port';
import { type Day, daysAfter, isWeekend, TimeZone } from './time-zone';

/** Which days count when something is promised within so many working days. */
export interface WorkingDays {
  readonly zone: TimeZone;
  /** Name of the holiday, or why the house is closed; undefined for any other day, weekends among them. */
  holidayOn(day: Day): string | undefined;
}

/** Days that the house is closed, holidays where it stands, and those of the rulebook's calendar (`none` for none). */
export function workingDaysOf(house: HouseCalendar, bookCalendar: string): WorkingDays {
  const closed = new Map(house.closed.map(({ day, name }) => [day, name]));
  const rules = [...house.calendars, bookCalendar].flatMap((id) => CALENDARS.get(id)?.rules ?? []);
  const years = new Map<number, ReadonlyMap<Day, string>>();
  const inYear = (year: number): ReadonlyMap<Day, string> => {
    const known = years.get(year) ?? new Map(rules.flatMap((rule) => rule(year)).map(asEntry));
    years.set(year, known);
    return known;
  };
  return {
    zone: new TimeZone(house.timeZone),
    holidayOn: (day) => closed.get(day) ?? inYear(Number(day.slice(0, 4))).get(day),
  };
}

function asEntry({ day, name }: Holiday): readonly [Day, string] {
  return [day, name];
}

export function isWorkingDay(day: Day, days: WorkingDays): boolean {
  return !isWeekend(day) && days.holidayOn(day) === undefined;
}

/** The same time of day so many working days later; also for what comes in on a day that is none. */
export function workingDaysAfter(since: Date, amount: number, days: WorkingDays): Date {
  let day = days.zone.dayOf(since);
  for (let left = amount; left > 0;) {
    day = daysAfter(day, 1);
    if (isWorkingDay(day, days)) left--;
  }
  return amount === 0 ? since : days.zone.sameTimeOn(day, since);
}

/** How much of the time between the two belongs to working days, in milliseconds. */
export function workingTimeMs(from: Date, to: Date, days: WorkingDays): number {
  let sum = 0;
  for (let day = days.zone.dayOf(from), start = from; start < to;) {
    day = daysAfter(day, 1);
    const end = new Date(Math.min(to.getTime(), days.zone.startOf(day).getTime()));
    if (isWorkingDay(daysAfter(day, -1), days)) sum += end.getTime() - start.getTime();
    start = end;
  }
  return sum;
}
