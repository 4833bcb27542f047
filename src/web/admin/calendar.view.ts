import type { Absence } from '../../app/calendar/absences.port';
import type { CalendarPage, DayOff } from '../../app/calendar/read-calendar/read-calendar';
import type { Actor, Person } from '../../app/people/person';
import { weekdayAndDay } from '../words/promise';

export interface CalendarPageView {
  /** Which days count, in a sentence. */
  readonly rule: string;
  readonly today: string;
  readonly absences: readonly AbsenceView[];
  /** Null for who is neither a checker nor an administrator. */
  readonly sayAway: SayAwayForm | null;
  readonly daysOff: readonly {
    readonly date: string;
    readonly name: string;
    readonly kind: string;
    /** Empty for what nobody here decides. */
    readonly openAction: string;
  }[];
  readonly mayClose: boolean;
}

interface AbsenceView {
  readonly who: string;
  readonly from: string;
  readonly until: string;
  /** Empty for who may not. */
  readonly endAction: string;
}

interface SayAwayForm {
  readonly title: string;
  /** Whom an administrator can choose; none for a checker, who speaks for themselves. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
}

export function calendarPage(calendar: CalendarPage, reader: Actor): CalendarPageView {
  const { today, timeZone, places, daysOff, mayClose, absences, checkers } = calendar;
  const kept = places.length === 0 ? '' : `holidays of ${places.join(', ')}, and `;
  return {
    ...{ today, mayClose },
    rule:
      `Working days are Monday to Friday, without ${kept}days on which the house is closed. ` +
      `They begin and end in ${timeZone}. A rulebook may leave out the holidays of one more place.`,
    absences: absences.map((absence) => absenceView(absence, reader)),
    sayAway: sayAwayForm(checkers, reader),
    daysOff: daysOff.map((off) => ({
      date: `${weekdayAndDay(off.day)} ${off.day.slice(0, 4)}`,
      name: off.name,
      kind: off.closed ? 'house closed' : 'holiday',
      openAction: openAction(off, mayClose),
    })),
  };
}

function absenceView({ id, person, firstDay, lastDay }: Absence, reader: Actor): AbsenceView {
  const mayEnd = person.id === reader.id || reader.roles.includes('admin');
  return {
    who: person.id === reader.id ? 'You' : person.name,
    ...{ from: weekdayAndDay(firstDay), until: weekdayAndDay(lastDay) },
    endAction: mayEnd ? `/calendar/absences/${id}/end` : '',
  };
}

function sayAwayForm(checkers: readonly Person[], reader: Actor): SayAwayForm | null {
  if (checkers.length === 0) return null;
  const speaksForOthers = checkers.some(({ id }) => id !== reader.id);
  return speaksForOthers
    ? { title: 'Say who is away', people: checkers.map(({ id, name }) => ({ id, name })) }
    : { title: 'Say when you are away', people: [] };
}

function openAction({ day, closed }: DayOff, mayClose: boolean): string {
  return closed && mayClose ? `/calendar/closed-days/${day}/open` : '';
}
