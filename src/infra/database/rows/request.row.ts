import type { DecoyOutcome } from '../../../app/submissions/request';
import type { State } from '../../../app/workflow/words';
import { count, key, moment, optionalMoment, optionalText, text } from './columns';
import { table } from './table';
import type { PersonRow } from './person.row';
import type { ProjectRow } from './project.row';

export interface RequestRow {
  readonly id: string;
  readonly number: number;
  readonly projectId: string;
  readonly authorId: string;
  readonly state: State;
  readonly turn: number;
  readonly version: number;
  /** Of its first group. */
  readonly title: string;
  /** For searching; see `fold.ts`. */
  readonly titleFolded: string;
  readonly bookId: string;
  readonly bookVersion: string;
  readonly bookSha256: string;
  readonly createdAt: Date;
  readonly submittedAt: Date | null;
  readonly stateSince: Date;
  readonly dueAt: Date | null;
  /** When its bytes go, once it has ended. */
  readonly deleteAt: Date | null;
  readonly automatic: string | null;
  /** Who prepared it, where it is a decoy. */
  readonly decoyById: string | null;
  readonly decoyOutcome: DecoyOutcome | null;
  /** One a line. */
  readonly coAuthors: string;
  /** `|name|name|`, see `fold.ts`. */
  readonly coAuthorsFolded: string;
  /** One a line, and so are the three below. */
  readonly coAuthorIds: string;
  readonly coAuthorGroups: string;
  readonly namedLate: string;
  readonly wrote: string;
  readonly partOfId: string | null;
  readonly partOf: RequestRow | null;
  readonly project: ProjectRow;
  readonly author: PersonRow;
  readonly groups: readonly FileGroupRow[];
}

export interface FileGroupRow {
  readonly id: string;
  readonly requestId: string;
  /** The first names the request. */
  readonly position: number;
  readonly title: string;
  readonly what: string;
  readonly why: string;
  readonly destination: string;
  readonly contextVersion: number;
  readonly request: RequestRow;
}

export const requestRows = table<RequestRow>({
  name: 'request',
  columns: {
    id: key(),
    number: count(),
    projectId: text('project_id'),
    authorId: text('author_id'),
    state: text(),
    turn: count(),
    version: count(),
    title: text(),
    titleFolded: text('title_folded'),
    bookId: text('book_id'),
    bookVersion: text('book_version'),
    bookSha256: text('book_sha256'),
    createdAt: moment('created_at'),
    submittedAt: optionalMoment('submitted_at'),
    stateSince: moment('state_since'),
    partOfId: optionalText('part_of'),
    dueAt: optionalMoment('due_at'),
    deleteAt: optionalMoment('delete_at'),
    automatic: optionalText(),
    decoyById: optionalText('decoy_by'),
    decoyOutcome: optionalText('decoy_outcome'),
    coAuthors: text('co_authors'),
    coAuthorsFolded: text('co_authors_folded'),
    coAuthorIds: text('co_author_ids'),
    coAuthorGroups: text('co_author_groups'),
    namedLate: text('named_late'),
    wrote: text(),
  },
  relations: {
    partOf: { type: 'many-to-one', target: 'request', joinColumn: { name: 'part_of' } },
    project: { type: 'many-to-one', target: 'project', joinColumn: { name: 'project_id' } },
    groups: { type: 'one-to-many', target: 'file_group', inverseSide: 'request' },
    author: { type: 'many-to-one', target: 'person', joinColumn: { name: 'author_id' } },
  },
});

export const fileGroupRows = table<FileGroupRow>({
  name: 'file_group',
  columns: {
    id: key(),
    requestId: text('request_id'),
    position: count(),
    title: text(),
    what: text(),
    why: text(),
    destination: text(),
    contextVersion: count('context_version'),
  },
  relations: {
    request: {
      type: 'many-to-one',
      target: 'request',
      joinColumn: { name: 'request_id' },
      inverseSide: 'groups',
    },
  },
});
