import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.port';
import type { Actor, Person } from '../../people/person';
import { refuse } from '../../refusals';
import { type Stores, UnitOfWork } from '../../unit-of-work.port';
import type { Absence } from '../absences.port';
import { CALENDARS } from '../calendars';
import type { Holiday } from '../holiday-rules';
import { type Day, daysAfter, isWeekend, TimeZone } from '../time-zone';
import { workingDaysOf } from '../working-days';

/** So far ahead people plan. */
const DAYS_AHEAD = 366;

export interface DayOff extends Holiday {
  /** Added by an administrator, who can take it back. */
  readonly closed: boolean;
}

export interface CalendarPage {
  readonly today: Day;
  readonly timeZone: string;
  /** Places whose holidays the house keeps. */
  readonly places: readonly string[];
  /** From today for a year, without weekends; days that the house is closed also after it. */
  readonly daysOff: readonly DayOff[];
  readonly mayClose: boolean;
  /** Not over yet, the earliest first. */
  readonly absences: readonly Absence[];
  /** For whom the reader may say when they are away. */
  readonly checkers: readonly Person[];
}

@Injectable()
export class ReadCalendar {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** What the house leaves out of working days; rulebooks may leave out more. */
  async execute(reader: Actor): Promise<CalendarPage> {
    if (reader.roles.length === 0) {
      throw refuse.forbidden('Only checkers, compliance and administrators read the calendar.');
    }
    const { house, absences, checkers } = await this.work.read((stores) => this.facts(stores, reader));
    const days = workingDaysOf(house, 'none');
    const today = new TimeZone(house.timeZone).dayOf(this.clock.now());
    const closed = new Set(house.closed.map(({ day }) => day));
    const year = Array.from({ length: DAYS_AHEAD }, (_, count) => daysAfter(today, count));
    const ahead = new Set([...year, ...[...closed].filter((day) => day > today)]);
    return {
      ...{ today, timeZone: house.timeZone },
      places: house.calendars.flatMap((id) => CALENDARS.get(id)?.name ?? []),
      daysOff: [...ahead].flatMap((day) => {
        const name = days.holidayOn(day);
        const isOff = name !== undefined && (closed.has(day) || !isWeekend(day));
        return isOff ? [{ day, name, closed: closed.has(day) }] : [];
      }),
      mayClose: reader.roles.includes('admin'),
      ...{ absences, checkers },
    };
  }

  private async facts({ house, absences, people }: Stores, reader: Actor) {
    const calendar = await house.calendar();
    const today = new TimeZone(calendar.timeZone).dayOf(this.clock.now());
    const isAdmin = reader.roles.includes('admin');
    const known = isAdmin ? await people.all() : [reader];
    return {
      house: calendar,
      absences: await absences.notOver(today),
      checkers: known.filter(({ roles, disabled }) => roles.includes('checker') && !disabled),
    };
  }
}
