import type { State } from '../../../app/workflow/words';
import { count, key, moment, optionalMoment, text } from './columns';
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
  readonly title: string;
  /** For searching; see `fold.ts`. */
  readonly titleFolded: string;
  readonly what: string;
  readonly why: string;
  readonly destination: string;
  readonly contextVersion: number;
  readonly bookId: string;
  readonly bookVersion: string;
  readonly bookSha256: string;
  readonly createdAt: Date;
  readonly submittedAt: Date | null;
  readonly stateSince: Date;
  readonly dueAt: Date | null;
  readonly project: ProjectRow;
  readonly author: PersonRow;
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
    what: text(),
    why: text(),
    destination: text(),
    contextVersion: count('context_version'),
    bookId: text('book_id'),
    bookVersion: text('book_version'),
    bookSha256: text('book_sha256'),
    createdAt: moment('created_at'),
    submittedAt: optionalMoment('submitted_at'),
    stateSince: moment('state_since'),
    dueAt: optionalMoment('due_at'),
  },
  relations: {
    project: { type: 'many-to-one', target: 'project', joinColumn: { name: 'project_id' } },
    author: { type: 'many-to-one', target: 'person', joinColumn: { name: 'author_id' } },
  },
});
