import type { ChangeState } from '../../../app/policies/book-changes.port';
import type { Trial, TriedFile } from '../../../app/policies/trial';
import { json, key, moment, optionalJson, optionalMoment, optionalText, text } from './columns';
import type { PersonRow } from './person.row';
import type { ProjectRow } from './project.row';
import { table } from './table';

export interface BookChangeRow {
  readonly id: string;
  readonly projectId: string;
  readonly fromBookId: string;
  readonly fromBookVersion: string;
  readonly fromBookSha256: string;
  readonly toBookId: string;
  readonly toBookVersion: string;
  readonly toBookSha256: string;
  readonly summary: string;
  readonly state: ChangeState;
  readonly proposedById: string;
  readonly proposedAt: Date;
  readonly decidedById: string | null;
  readonly decidedAt: Date | null;
  readonly reason: string;
  readonly trial: Trial | null;
  readonly triedAt: Date | null;
  readonly project: ProjectRow;
  readonly proposedBy: PersonRow;
  readonly decidedBy: PersonRow | null;
}

export const bookChangeRows = table<BookChangeRow>({
  name: 'book_change',
  columns: {
    id: key(),
    projectId: text('project_id'),
    fromBookId: text('from_book_id'),
    fromBookVersion: text('from_book_version'),
    fromBookSha256: text('from_book_sha256'),
    toBookId: text('to_book_id'),
    toBookVersion: text('to_book_version'),
    toBookSha256: text('to_book_sha256'),
    summary: text(),
    state: text(),
    proposedById: text('proposed_by'),
    proposedAt: moment('proposed_at'),
    decidedById: optionalText('decided_by'),
    decidedAt: optionalMoment('decided_at'),
    reason: text(),
    trial: optionalJson(),
    triedAt: optionalMoment('tried_at'),
  },
  relations: {
    project: { type: 'many-to-one', target: 'project', joinColumn: { name: 'project_id' } },
    proposedBy: { type: 'many-to-one', target: 'person', joinColumn: { name: 'proposed_by' } },
    decidedBy: { type: 'many-to-one', target: 'person', joinColumn: { name: 'decided_by' } },
  },
});

export interface BookTrialFileRow extends TriedFile {
  readonly changeId: string;
}

export const bookTrialFileRows = table<BookTrialFileRow>({
  name: 'book_trial_file',
  columns: {
    changeId: key('change_id'),
    fileId: key('file_id'),
    outcome: text(),
    was: text(),
    rules: json(),
  },
});
