import { flag, key, optionalMoment, text } from './columns';
import { table } from './table';

export interface ProjectRow {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  /** Code and title, for searching; see `fold.ts`. */
  readonly folded: string;
  readonly bookId: string;
  readonly bookVersion: string;
  readonly bookSha256: string;
  readonly endedAt: Date | null;
  /** When what it never released goes. */
  readonly deleteAt: Date | null;
  readonly sharesDrafts: boolean;
}

export const projectRows = table<ProjectRow>({
  name: 'project',
  columns: {
    id: key(),
    code: text(),
    title: text(),
    folded: text(),
    bookId: text('book_id'),
    bookVersion: text('book_version'),
    bookSha256: text('book_sha256'),
    endedAt: optionalMoment('ended_at'),
    deleteAt: optionalMoment('delete_at'),
    sharesDrafts: flag('shares_drafts'),
  },
});
