import type { BookChange } from '../../app/policies/book-changes.port';
import type { RulebooksPage } from '../../app/policies/read-rulebooks/read-rulebooks';
import { counted } from '../words/numbers';
import { momentView, type MomentView } from '../words/moments';
import { bookNameView, type BookNameView } from './book-name.view';

export interface RulebooksPageView {
  readonly books: readonly (BookNameView & { readonly title: string; readonly projects: string })[];
  readonly projects: readonly ProjectBookView[];
  readonly waiting: readonly WaitingView[];
}

interface ProjectBookView {
  readonly code: string;
  readonly title: string;
  readonly href: string;
  readonly book: BookNameView;
  /** Empty for one that has the newest version. */
  readonly newer: string;
  readonly ended: boolean;
}

interface WaitingView {
  readonly href: string;
  readonly what: string;
  readonly project: string;
  readonly by: string;
  readonly at: MomentView;
  readonly state: string;
}

export function rulebooksPage({ books, projects, waiting }: RulebooksPage, now: Date): RulebooksPageView {
  const newest = new Map(books.map((book) => [book.id, book]));
  return {
    books: books.map((book) => ({
      ...bookNameView(book),
      title: book.title,
      projects: usedBy(projects.filter((project) => project.book.id === book.id).length, projects.length),
    })),
    projects: projects.map(({ id, code, title, book, endedAt }) => {
      const last = newest.get(book.id);
      return {
        ...{ code, title, href: `/projects/${id}/book`, book: bookNameView(book) },
        newer: last && last.sha256 !== book.sha256 ? `there is ${last.version}` : '',
        ended: endedAt !== undefined,
      };
    }),
    waiting: waiting.map((change) => waitingView(change, now)),
  };
}

/** Nothing for those who are not told which projects there are. */
function usedBy(using: number, all: number): string {
  return all === 0 ? '' : counted(using, 'project');
}

function waitingView(
  { id, project, from, to, proposedBy, proposedAt, trial }: BookChange,
  now: Date,
): WaitingView {
  return {
    href: `/book-changes/${id}`,
    what: `${from.id} ${from.version} → ${to.id} ${to.version}`,
    project: project.code,
    by: proposedBy.name,
    at: momentView(proposedAt, now),
    state: trial ? 'waits for a second administrator' : 'is being tried on what went out',
  };
}
