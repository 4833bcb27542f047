import type { EntityManager } from 'typeorm';
import type { Holiday } from '../../app/calendar/holiday-rules';
import { House, type HouseCalendar } from '../../app/calendar/house.port';
import type { Day } from '../../app/calendar/time-zone';
import { refuse } from '../../app/refusals';
import { unlessTaken } from './database-errors';
import { closedDayRows } from './rows/closed-day.row';

/** What the installation's settings say; `Config` has it. */
export type HouseSettings = Pick<HouseCalendar, 'timeZone' | 'calendars'>;

export class HouseTypeorm extends House {
  constructor(
    private readonly manager: EntityManager,
    private readonly settings: HouseSettings,
  ) {
    super();
  }

  async calendar(): Promise<HouseCalendar> {
    return this.calendarOf(await this.manager.find(closedDayRows, { order: { day: 'ASC' } }));
  }

  calendarOf(closed: readonly Holiday[]): HouseCalendar {
    const { timeZone, calendars } = this.settings;
    return { timeZone, calendars, closed };
  }

  async close({ day, name }: Holiday): Promise<void> {
    await unlessTaken(this.manager.insert(closedDayRows, { day, name }), () =>
      refuse.duplicate('The house is closed that day already.', 'Choose another day.'),
    );
  }

  async open(day: Day): Promise<void> {
    const gone = await this.manager.delete(closedDayRows, { day });
    if (gone.affected !== 1) throw refuse.notFound('closed day');
  }
}
