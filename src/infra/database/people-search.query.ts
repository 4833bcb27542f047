import { type EntityManager, In, type SelectQueryBuilder } from 'typeorm';
import type { PeopleFilter } from '../../app/people/people.port';
import type { Person } from '../../app/people/person';
import { containing, escaped } from './fold';
import { personOf } from './person-of';
import { type PersonRow, personRows } from './rows/person.row';

/** Ids first: with the roles joined a row is a role, and a page would hold fewer people than it says. */
export async function searchPeople(
  manager: EntityManager,
  filter: PeopleFilter,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<{ readonly people: readonly Person[]; readonly total: number }> {
  const asked = filtered(manager.createQueryBuilder(personRows, 'person'), filter);
  const total = await asked.getCount();
  const page = await asked
    .select('person.id', 'id')
    .orderBy('person.nameFolded')
    .addOrderBy('person.signIn')
    .limit(limit)
    .offset(offset)
    .getRawMany<{ id: string }>();
  const rows = await manager.find(personRows, {
    where: { id: In(page.map(({ id }) => id)) },
    relations: { roles: true },
    order: { nameFolded: 'ASC', signIn: 'ASC' },
  });
  return { people: rows.map(personOf), total };
}

function filtered(
  asked: SelectQueryBuilder<PersonRow>,
  { q, role, state }: PeopleFilter,
): SelectQueryBuilder<PersonRow> {
  if (q) {
    const anywhere = "(person.nameFolded LIKE :name ESCAPE '\\' OR person.signIn LIKE :signIn ESCAPE '\\')";
    asked.andWhere(anywhere, { name: containing(q), signIn: `%${escaped(q.toLowerCase())}%` });
  }
  if (role)
    asked.andWhere(
      'EXISTS (SELECT 1 FROM person_role WHERE person_id = person.id AND person_role.role = :role)',
      { role },
    );
  if (state) asked.andWhere(state === 'disabled' ? 'person.disabled' : 'NOT person.disabled');
  return asked;
}
