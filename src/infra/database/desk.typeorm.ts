import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { TimeZone } from '../../app/calendar/time-zone';
import { refuse } from '../../app/refusals';
import { Desk, type DeskFacts, type QueueView } from '../../app/reviews/desk.port';
import { queueFilterInput } from '../../app/reviews/queue-filter';
import { unlessTaken } from './database-errors';
import type { HouseSettings } from './house.typeorm';
import { queueViewRows } from './rows/queue-view.row';

/** One row a fact, as for an actor: days the house is closed, who is away, and the person's views. */
const FACTS = `
  SELECT 'closed' AS fact, day AS id, name AS text, day AS first, day AS last, '' AS more FROM closed_day
  UNION ALL SELECT 'away', absence.id, person.name, first_day, last_day, person_id
    FROM absence JOIN person ON person.id = person_id WHERE first_day <= $1 AND last_day >= $1
  UNION ALL SELECT CASE WHEN is_usual THEN 'usual' ELSE 'view' END, id, name, kept_at, '', filter
    FROM queue_view WHERE person_id = $2
  ORDER BY first, last, id`;

interface Fact {
  readonly fact: 'closed' | 'away' | 'view' | 'usual';
  readonly id: string;
  readonly text: string;
  readonly first: string;
  readonly last: string;
  readonly more: string;
}

export class DeskTypeorm extends Desk {
  constructor(
    private readonly manager: EntityManager,
    private readonly settings: HouseSettings,
  ) {
    super();
  }

  async around(personId: string, now: Date): Promise<DeskFacts> {
    const { timeZone, calendars } = this.settings;
    const today = new TimeZone(timeZone).dayOf(now);
    const facts: readonly Fact[] = await this.manager.query<Fact[]>(FACTS, [today, personId]);
    const closed = facts.filter(({ fact }) => fact === 'closed');
    const away = facts.filter(({ fact }) => fact === 'away');
    const views = facts.filter(({ fact }) => fact === 'view' || fact === 'usual');
    return {
      house: { timeZone, calendars, closed: closed.map(({ first: day, text: name }) => ({ day, name })) },
      away: away.map(({ id, more, text: name, first: firstDay, last: lastDay }) => ({
        ...{ id, firstDay, lastDay },
        person: { id: more, name },
      })),
      views: views.map(viewOf),
    };
  }

  async keepView(
    personId: string,
    { name, filter }: Pick<QueueView, 'name' | 'filter'>,
    at: Date,
  ): Promise<string> {
    const id = randomUUID();
    const row = { id, personId, name, filter, isUsual: false, keptAt: at };
    await unlessTaken(this.manager.insert(queueViewRows, row), () => sameName(name));
    return id;
  }

  async changeView(personId: string, { id, name, isUsual }: Omit<QueueView, 'filter'>): Promise<void> {
    if (isUsual) await this.manager.update(queueViewRows, { personId }, { isUsual: false });
    const changing = this.manager.update(queueViewRows, { id, personId }, { name, isUsual });
    const touched = await unlessTaken(changing, () => sameName(name));
    if (touched.affected !== 1) throw refuse.notFound('view');
  }

  async removeView(personId: string, id: string): Promise<void> {
    const gone = await this.manager.delete(queueViewRows, { id, personId });
    if (gone.affected !== 1) throw refuse.notFound('view');
  }
}

/** Checked again: a view that was kept by an earlier version may hold what this one does not know. */
function viewOf({ fact, id, text: name, more }: Fact): QueueView {
  const { data: filter = {} } = queueFilterInput.safeParse(JSON.parse(more));
  return { id, name, filter, isUsual: fact === 'usual' };
}

function sameName(name: string) {
  return refuse.duplicate(`You have a view called ${name} already.`, 'Choose another name.');
}
