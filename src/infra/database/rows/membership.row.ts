import type { MembershipRole } from '../../../app/people/person';
import { key, text } from './columns';
import { table } from './table';
import type { PersonRow } from './person.row';
import type { ProjectRow } from './project.row';

export interface MembershipRow {
  readonly projectId: string;
  readonly personId: string;
  readonly role: MembershipRole;
  readonly person: PersonRow;
  readonly project: ProjectRow;
}

export const membershipRows = table<MembershipRow>({
  name: 'membership',
  columns: { projectId: key('project_id'), personId: key('person_id'), role: text() },
  relations: {
    person: { type: 'many-to-one', target: 'person', joinColumn: { name: 'person_id' } },
    project: { type: 'many-to-one', target: 'project', joinColumn: { name: 'project_id' } },
  },
});
