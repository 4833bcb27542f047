import { easterSunday } from './easter';
import { type Day, daysAfter, isWeekend, weekdayOf } from './time-zone';

export interface Holiday {
  readonly day: Day;
  readonly name: string;
}

/** When a holiday is, in any year. */
export type HolidayRule = (year: number) => readonly Holiday[];

const SUNDAY = 0;

/** `date`: `05-01`. */
export function fixed(date: string, name: string): HolidayRule {
  return (year) => [{ day: `${year}-${date}`, name }];
}

/** So many days after Easter Sunday; before it, when negative. */
export function easter(offset: number, name: string): HolidayRule {
  return (year) => [{ day: daysAfter(easterSunday(year), offset), name }];
}

/** The first such day of the week on that date or after it; 0 is Sunday. */
export function onOrAfter(weekday: number, date: string, name: string): HolidayRule {
  return (year) => {
    const from = `${year}-${date}`;
    return [{ day: daysAfter(from, (weekday - weekdayOf(from) + 7) % 7), name }];
  };
}

/** Kept the day before when the date is a Sunday, as the King's Day of the Netherlands. */
export function notOnSunday(date: string, name: string): HolidayRule {
  return (year) => {
    const day = `${year}-${date}`;
    return [{ day: weekdayOf(day) === SUNDAY ? daysAfter(day, -1) : day, name }];
  };
}

/** Those that fall on a weekend are kept on the next weekdays that none of the others has. */
export function withSubstitutes(...dates: readonly (readonly [date: string, name: string])[]): HolidayRule {
  return (year) => {
    const onWeekdays = dates.map(([date]) => `${year}-${date}`).filter((day) => !isWeekend(day));
    const taken = new Set(onWeekdays);
    return dates.map(([date, name]) => {
      const day = `${year}-${date}`;
      return { day: isWeekend(day) ? nextFree(day, taken) : day, name };
    });
  };
}

function nextFree(day: Day, taken: Set<Day>): Day {
  let free = daysAfter(day, 1);
  while (isWeekend(free) || taken.has(free)) free = daysAfter(free, 1);
  taken.add(free);
  return free;
}
