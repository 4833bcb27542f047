import type { CalendarPage, DayOff } from '../../app/calendar/read-calendar/read-calendar';
import { weekdayAndDay } from '../words/promise';

export interface CalendarPageView {
  /** Which days count, in a sentence. */
  readonly rule: string;
  readonly today: string;
  readonly mayClose: boolean;
  readonly daysOff: readonly {
    readonly date: string;
    readonly name: string;
    readonly kind: string;
    /** Empty for what nobody here decides. */
    readonly openAction: string;
  }[];
}

export function calendarPage({ today, timeZone, places, daysOff, mayClose }: CalendarPage): CalendarPageView {
  const kept = places.length === 0 ? '' : `holidays of ${places.join(', ')}, and `;
  return {
    ...{ today, mayClose },
    rule:
      `Working days are Monday to Friday, without ${kept}days on which the house is closed. ` +
      `They begin and end in ${timeZone}. A rulebook may leave out the holidays of one more place.`,
    daysOff: daysOff.map((off) => ({
      date: `${weekdayAndDay(off.day)} ${off.day.slice(0, 4)}`,
      name: off.name,
      kind: off.closed ? 'house closed' : 'holiday',
      openAction: openAction(off, mayClose),
    })),
  };
}

function openAction({ day, closed }: DayOff, mayClose: boolean): string {
  return closed && mayClose ? `/calendar/closed-days/${day}/open` : '';
}
