import { key, moment, optionalMoment, optionalText, text } from './columns';
import { table } from './table';

export interface ReleaseRightRow {
  readonly id: string;
  readonly personId: string;
  /** Null: everywhere. */
  readonly projectId: string | null;
  /** Id of an origin, which may be the shell: no foreign key. */
  readonly grantedBy: string;
  readonly grantedAt: Date;
  readonly revokedAt: Date | null;
}

export const releaseRightRows = table<ReleaseRightRow>({
  name: 'release_right',
  columns: {
    id: key(),
    personId: text('person_id'),
    projectId: optionalText('project_id'),
    grantedBy: text('granted_by'),
    grantedAt: moment('granted_at'),
    revokedAt: optionalMoment('revoked_at'),
  },
});
