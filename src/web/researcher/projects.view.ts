import type { MembershipRole } from '../../app/people/person';
import type { Project } from '../../app/people/projects.port';
import type { MyRequests } from '../../app/submissions/read-my-requests/read-my-requests';
import { pagerView, type PagerView } from '../answers/pager.view';
import { ownLineView, type RequestLineView } from '../requests/request-line.view';

export interface ProjectsPageView extends OwnRequestsView {
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

export interface ProjectPageView extends Omit<ProjectLineView, 'href' | 'newHref'>, OwnRequestsView {
  /** Empty for those who start no requests here. */
  readonly startAction: string;
  /** For its owner; else empty. */
  readonly reportHref: string;
  readonly sharesDrafts: boolean;
  readonly emptySentence: string;
}

interface OwnRequestsView {
  readonly requests: readonly RequestLineView[];
  /** Null where all of them are on one page. */
  readonly pager: PagerView | null;
}

type OwnProject = Project & { readonly role?: MembershipRole };

export function projectsPage(
  projects: readonly OwnProject[],
  requests: MyRequests,
  now: Date,
): ProjectsPageView {
  const lines = projects.map(projectLine);
  const [start, ...others] = lines.filter(({ newHref }) => newHref !== '');
  const only = others.length === 0 ? start : undefined;
  return {
    ...ownRequests(requests, '/projects', now),
    newHref: only?.newHref ?? '',
    projectsTitle: 'Your projects',
    projects: lines.map((line) => (line === only ? { ...line, newHref: '' } : line)),
  };
}

export function projectPage(project: OwnProject, requests: MyRequests, now: Date): ProjectPageView {
  const { href, newHref, ...line } = projectLine(project);
  return {
    ...line,
    startAction: newHref === '' ? '' : `${href}/requests`,
    reportHref: project.role === 'owner' ? `/monthly-report?project=${project.id}` : '',
    sharesDrafts: project.sharesDrafts,
    emptySentence: newHref === '' ? 'Only members of the project start requests in it.' : startsOne(project),
    ...ownRequests(requests, href, now),
  };
}

function startsOne({ sharesDrafts }: Project): string {
  return `Start one above. ${sharesDrafts ? 'Members of the project see it at once' : 'Nobody else sees it before you submit it'}.`;
}

function ownRequests(requests: MyRequests, path: string, now: Date): OwnRequestsView {
  const { lines, page, total } = requests;
  return {
    requests: lines.map((line) => ownLineView(line, now)),
    pager: page > 1 || lines.length < total ? pagerView(requests, path, {}) : null,
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
