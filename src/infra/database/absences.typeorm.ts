import { randomUUID } from 'node:crypto';
import { type EntityManager, LessThanOrEqual, MoreThanOrEqual } from 'typeorm';
import { type Absence, Absences } from '../../app/calendar/absences.port';
import { type Day, TimeZone } from '../../app/calendar/time-zone';
import { refuse } from '../../app/refusals';
import type { HouseSettings } from './house.typeorm';
import { type AbsenceRow, absenceRows } from './rows/absence.row';
import { startJob } from './start-job';

const WITH_PERSON = { relations: { person: true }, order: { lastDay: 'ASC', id: 'ASC' } } as const;

export class AbsencesTypeorm extends Absences {
  constructor(
    private readonly manager: EntityManager,
    private readonly settings: HouseSettings,
  ) {
    super();
  }

  async add({ startsAt, ...absence }: Parameters<Absences['add']>[0]): Promise<string> {
    const id = randomUUID();
    await this.manager.insert(absenceRows, { id, ...absence });
    await startJob(this.manager, 'absence', id, startsAt);
    return id;
  }

  async find(id: string): Promise<Absence | undefined> {
    const [row] = await this.manager.find(absenceRows, { where: { id }, ...WITH_PERSON });
    return row && absenceOf(row);
  }

  async remove(id: string): Promise<void> {
    const gone = await this.manager.delete(absenceRows, { id });
    if (gone.affected !== 1) throw refuse.notFound('absence');
  }

  async notOver(on: Day): Promise<readonly Absence[]> {
    const rows = await this.manager.find(absenceRows, {
      ...WITH_PERSON,
      where: { lastDay: MoreThanOrEqual(on) },
      order: { firstDay: 'ASC', lastDay: 'ASC', id: 'ASC' },
    });
    return rows.map(absenceOf);
  }

  async awayAt(at: Date): Promise<ReadonlyMap<string, Absence>> {
    const day = new TimeZone(this.settings.timeZone).dayOf(at);
    const where = { firstDay: LessThanOrEqual(day), lastDay: MoreThanOrEqual(day) };
    const rows = await this.manager.find(absenceRows, { ...WITH_PERSON, where });
    return new Map(rows.map((row) => [row.personId, absenceOf(row)]));
  }
}

function absenceOf({ id, person, firstDay, lastDay }: AbsenceRow): Absence {
  return { id, person: { id: person.id, name: person.name }, firstDay, lastDay };
}
