import type { AnswerPromise } from '../../app/reviews/answer-promise';
import type { ListedRequest } from '../../app/submissions/request';
import { BEING_WRITTEN } from '../../app/workflow/words';
import { promiseSay } from '../words/promise';
import { momentView, type MomentView } from '../words/moments';
import { stateView, type StateView } from '../words/states';

export interface RequestHeadView {
  readonly number: number;
  readonly title: string;
  readonly state: StateView;
  readonly project: { readonly href: string; readonly code: string; readonly title: string };
  /** Who asks, and whom they name beside them. */
  readonly author: string;
  /** That members of the project may change it; empty where they may not. */
  readonly shared: string;
  /** 0 before the first. */
  readonly turn: number;
  /** For checkers and compliance, where the author named a reviewer once they had begun; else empty. */
  readonly namedLate: string;
  /** The request that this is the rest of, or those with the rest of this. */
  readonly links: readonly { readonly href: string; readonly say: string }[];
  readonly submitted: MomentView | null;
  /** When an answer was promised; empty where none is. */
  readonly due: string;
  readonly book: { readonly href: string; readonly name: string };
  /** Said when the project has another book by now; the request keeps its own. */
  readonly newerBook: string;
  /** Why no person approved it; empty where people did. */
  readonly automatic: string;
}

export function requestHeadView(request: ListedRequest, now: Date, promise?: AnswerPromise): RequestHeadView {
  const { project, book, submittedAt } = request;
  return {
    number: request.number,
    title: titleOf(request),
    state: stateView(request.state),
    project: { href: `/projects/${project.id}`, code: project.code, title: project.title },
    author: [request.author.name, ...request.coAuthors.names].join(', '),
    shared: sharedSay(request),
    turn: request.state === 'draft' ? 0 : request.turn,
    namedLate: namedLate(request),
    links: linksOf(request),
    submitted: submittedAt ? momentView(submittedAt, now) : null,
    due: promise ? promiseSay(promise) : '',
    newerBook: newerBook(request),
    automatic: request.automatic ?? '',
    book: { href: `/rulebooks/${book.id}`, name: `${book.id} ${book.version}` },
  };
}

function linksOf({ partOf, files }: ListedRequest): RequestHeadView['links'] {
  const rests = new Map(
    files.flatMap(({ continuedIn }) => (continuedIn ? [[continuedIn.id, continuedIn]] : [])),
  );
  return [
    ...(partOf ? [{ href: `/requests/${partOf.id}`, say: `rest of #${partOf.number}` }] : []),
    ...[...rests.values()].map(({ id, number }) => ({ href: `/requests/${id}`, say: `rest in #${number}` })),
  ];
}

export function titleOf({ title }: Pick<ListedRequest, 'title'>): string {
  return title === '' ? 'Untitled request' : title;
}

function namedLate({ coAuthors, reviews }: ListedRequest): string {
  const late = reviews.filter(({ reviewer }) => coAuthors.namedLate.includes(reviewer.id));
  const names = new Set(late.map(({ reviewer }) => reviewer.name));
  return names.size === 0
    ? ''
    : `once ${[...names].join(' and ')} had begun to review, the author named them, or somebody of their group, as a co-author: the seat stays theirs unless they give it back`;
}

function sharedSay({ project, decoy, state }: ListedRequest): string {
  return project.sharesDrafts && !decoy && BEING_WRITTEN.includes(state)
    ? `members of ${project.code} can change it too`
    : '';
}

function newerBook({ book, projectBook }: ListedRequest): string {
  if (!projectBook || projectBook.sha256 === book.sha256) return '';
  return `the project now has ${projectBook.id} ${projectBook.version}`;
}
