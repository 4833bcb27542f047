import type { DestinationKind } from '../../../app/destinations/destination';
import { count, key, optionalMoment, optionalText, text } from './columns';
import type { ProjectRow } from './project.row';
import { table } from './table';

export interface DestinationRow {
  readonly id: string;
  readonly name: string;
  /** Of which there is one; see `fold.ts`. */
  readonly nameFolded: string;
  readonly kind: DestinationKind;
  /** Null where it has none of its own, because each is there once. */
  readonly folder: string | null;
  readonly reach: string;
  readonly retiredAt: Date | null;
  readonly version: number;
}

export const destinationRows = table<DestinationRow>({
  name: 'destination',
  columns: {
    id: key(),
    name: text(),
    nameFolded: text('name_folded'),
    kind: text(),
    folder: optionalText(),
    reach: text(),
    retiredAt: optionalMoment('retired_at'),
    version: count(),
  },
});

/** The only ones that a project may use; a project without any may use all. */
export interface ProjectDestinationRow {
  readonly projectId: string;
  readonly destinationId: string;
  readonly project: ProjectRow;
}

export const projectDestinationRows = table<ProjectDestinationRow>({
  name: 'project_destination',
  columns: { projectId: key('project_id'), destinationId: key('destination_id') },
  relations: { project: { type: 'many-to-one', target: 'project', joinColumn: { name: 'project_id' } } },
});
