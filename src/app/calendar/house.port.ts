import type { Holiday } from './holiday-rules';
import type { Day } from './time-zone';

/** When nobody works in the house that runs this installation. */
export interface HouseCalendar {
  /** IANA name. */
  readonly timeZone: string;
  /** Ids of `CALENDARS`: holidays of the place it stands in. */
  readonly calendars: readonly string[];
  /** What administrators added, the earliest first. */
  readonly closed: readonly Holiday[];
}

export abstract class House {
  abstract calendar(): Promise<HouseCalendar>;
  /** For who read the closed days together with something else. */
  abstract calendarOf(closed: readonly Holiday[]): HouseCalendar;
  /** Refuses with `duplicate` when it is closed that day already. */
  abstract close(closed: Holiday): Promise<void>;
  abstract open(day: Day): Promise<void>;
}
