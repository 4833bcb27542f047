import type { EntityManager } from 'typeorm';
import { TimeZone } from '../../app/calendar/time-zone';
import { Desk, type DeskFacts } from '../../app/reviews/desk.port';
import type { HouseSettings } from './house.typeorm';

/** One row a fact, as for an actor: days the house is closed from then on, and who is away. */
const FACTS = `
  SELECT 'closed' AS fact, day AS id, name AS text, day AS first, day AS last, '' AS person FROM closed_day
  UNION ALL SELECT 'away', absence.id, person.name, first_day, last_day, person_id
    FROM absence JOIN person ON person.id = person_id WHERE first_day <= $1 AND last_day >= $1
  ORDER BY first, last, id`;

interface Fact {
  readonly fact: 'closed' | 'away';
  readonly id: string;
  readonly text: string;
  readonly first: string;
  readonly last: string;
  readonly person: string;
}

export class DeskTypeorm extends Desk {
  constructor(
    private readonly manager: EntityManager,
    private readonly settings: HouseSettings,
  ) {
    super();
  }

  async around(now: Date): Promise<DeskFacts> {
    const { timeZone, calendars } = this.settings;
    const today = new TimeZone(timeZone).dayOf(now);
    const facts: readonly Fact[] = await this.manager.query<Fact[]>(FACTS, [today]);
    const closed = facts.filter(({ fact }) => fact === 'closed');
    const away = facts.filter(({ fact }) => fact === 'away');
    return {
      house: { timeZone, calendars, closed: closed.map(({ first: day, text: name }) => ({ day, name })) },
      away: away.map(({ id, person, text: name, first: firstDay, last: lastDay }) => ({
        ...{ id, firstDay, lastDay },
        person: { id: person, name },
      })),
    };
  }
}
