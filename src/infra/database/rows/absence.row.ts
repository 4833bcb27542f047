import { key, text } from './columns';
import type { PersonRow } from './person.row';
import { table } from './table';

export interface AbsenceRow {
  readonly id: string;
  readonly personId: string;
  readonly person: PersonRow;
  /** `2026-03-20`. */
  readonly firstDay: string;
  readonly lastDay: string;
}

export const absenceRows = table<AbsenceRow>({
  name: 'absence',
  columns: { id: key(), personId: text('person_id'), firstDay: text('first_day'), lastDay: text('last_day') },
  relations: { person: { type: 'many-to-one', target: 'person', joinColumn: { name: 'person_id' } } },
});
