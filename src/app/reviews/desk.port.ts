import type { Absence } from '../calendar/absences.port';
import type { HouseCalendar } from '../calendar/house.port';

/** What a checker's queue needs to know beside its requests. */
export interface DeskFacts {
  readonly house: HouseCalendar;
  /** Who is away now. */
  readonly away: readonly Absence[];
}

export abstract class Desk {
  /** In one question, because a page has few. */
  abstract around(now: Date): Promise<DeskFacts>;
}
