import type { MembershipRole } from '../../app/people/person';
import type { Project } from '../../app/people/projects.port';
import type { RequestLine } from '../../app/submissions/requests.port';
import { requestLineView, type RequestLineView } from '../requests/request-line.view';

export interface ProjectsPageView {
  readonly requests: readonly RequestLineView[];
  /** Of the only project that a request can be started in. Where there are several, each has its own. */
  readonly newHref: string;
  readonly projectsTitle: string;
  readonly projects: readonly ProjectLineView[];
}

interface ProjectLineView {
  readonly href: string;
  readonly code: string;
  readonly title: string;
  readonly role: string;
  readonly book: string;
  readonly bookHref: string;
  /** Empty for those who start no requests here. */
  readonly newHref: string;
}

export interface ProjectPageView extends Omit<ProjectLineView, 'href' | 'newHref'> {
  /** Empty for those who start no requests here. */
  readonly startAction: string;
  /** For its owner; else empty. */
  readonly reportHref: string;
  readonly requests: readonly RequestLineView[];
}

type OwnProject = Project & { readonly role?: MembershipRole };

export function projectsPage(
  projects: readonly OwnProject[],
  requests: readonly RequestLine[],
  now: Date,
): ProjectsPageView {
  const lines = projects.map(projectLine);
  const [start, ...others] = lines.filter(({ newHref }) => newHref !== '');
  const only = others.length === 0 ? start : undefined;
  return {
    requests: requests.map((line) => requestLineView(line, now)),
    newHref: only?.newHref ?? '',
    projectsTitle: 'Your projects',
    projects: lines.map((line) => (line === only ? { ...line, newHref: '' } : line)),
  };
}

export function projectPage(
  project: OwnProject,
  requests: readonly RequestLine[],
  now: Date,
): ProjectPageView {
  const { href, newHref, ...line } = projectLine(project);
  return {
    ...line,
    startAction: newHref === '' ? '' : `${href}/requests`,
    reportHref: project.role === 'owner' ? `/monthly-report?project=${project.id}` : '',
    requests: requests.map((request) => requestLineView(request, now)),
  };
}

function projectLine({ id, code, title, role, book }: OwnProject): ProjectLineView {
  return {
    href: `/projects/${id}`,
    code,
    title,
    role: role ?? '',
    book: `${book.id} ${book.version}`,
    bookHref: `/rulebooks/${book.id}`,
    // The page opens with the title in focus.
    newHref: role === undefined ? '' : `/projects/${id}#title`,
  };
}
