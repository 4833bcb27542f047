import type { AllProjectsPage } from '../../app/people/read-all-projects/read-all-projects';
import { dateTime } from '../words/moments';
import { counted } from '../words/numbers';

export interface AllProjectsPageView {
  readonly projects: readonly {
    readonly href: string;
    readonly code: string;
    readonly title: string;
    readonly people: string;
    readonly book: string;
    readonly bookHref: string;
    /** Empty while it goes on. */
    readonly ended: string;
  }[];
  /** Null for those who make none. */
  readonly make: { readonly books: readonly { readonly id: string; readonly label: string }[] } | null;
}

export function allProjectsPage({ projects, books, mayChange }: AllProjectsPage): AllProjectsPageView {
  return {
    projects: projects.map(({ id, code, title, book, members, owners, endedAt }) => ({
      href: projectHref(code),
      code,
      title,
      people: peopleIn(members, owners),
      book: `${book.id} ${book.version}`,
      bookHref: `/projects/${id}/book`,
      ended: endedAt ? `ended ${dateTime(endedAt)}` : '',
    })),
    make: mayChange
      ? { books: books.map(({ id, version, title }) => ({ id, label: `${id} ${version}, ${title}` })) }
      : null,
  };
}

function peopleIn(members: number, owners: number): string {
  if (members === 0) return 'nobody yet';
  const people = counted(members, 'person', 'people');
  return owners === 0 ? `${people}, no owner` : people;
}

export function projectHref(code: string): string {
  return `/all-projects/${encodeURIComponent(code)}`;
}
