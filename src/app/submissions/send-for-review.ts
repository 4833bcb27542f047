import type { ReviewPolicy } from '../../engine/rulebook/book';
import { news } from '../notices/notices.port';
import type { BookRef } from '../people/projects.port';
import { isTrainingOver } from '../people/training';
import type { Rulebooks } from '../policies/rulebooks.port';
import { passesByItself } from '../reviews/approve-automatically';
import { dueUnder } from '../reviews/due-at';
import type { Compare } from '../scanning/write-compared';
import type { Stores } from '../unit-of-work.port';
import { whyConflicted } from '../workflow/conflict';
import type { State } from '../workflow/words';
import { keeperOf } from './keeper';
import { moveRequest } from './move-request';
import type { ReleaseRequest } from './request';
import type { RequestEvent } from './request-event';

interface Sending {
  readonly kind: 'request.submitted' | 'request.resubmitted';
  readonly to: State;
  readonly turn: number;
  readonly at: Date;
}

/** Binds the project's rulebook as it stands now, hands the request to the checkers, and tells each of them once. */
export async function sendForReview(
  stores: Stores,
  { rulebooks, compare }: { readonly rulebooks: Pick<Rulebooks, 'get'>; readonly compare: Compare },
  request: ReleaseRequest,
  { kind, to, turn, at }: Sending,
): Promise<RequestEvent> {
  const book = (await stores.projects.find(request.project.id))?.book ?? request.book;
  const rulebook = await rulebooks.get(book);
  const { review } = rulebook;
  const dueAt = await dueUnder(stores, review, at, review.respondWithin);
  const move = {
    ...{ kind, to, at, turn, book, submittedAt: at, dueAt },
    ...(review.decision === 'automatic' && { wakeAt: at }),
  };
  const event = await moveRequest(stores.requests, request, move);
  await recheckUnder(book, stores, request, at);
  // What has been released since its files were scanned, and what files went.
  await compare({ requestId: request.id, projectId: request.project.id, book: rulebook });
  const goesByItself = book.sha256 === request.book.sha256 && (await passes(stores, request, review));
  const told = goesByItself ? [] : await whoMayReview(stores, request, review, at);
  await stores.notices.send(told, news({ ...request, turn }, 'request-waits', at));
  return {
    ...event,
    after: { state: to, turn, book: `${book.id} ${book.version}`, files: digests(request) },
  };
}

/** As its files stand after they were compared. */
async function passes({ requests }: Stores, { id }: ReleaseRequest, review: ReviewPolicy): Promise<boolean> {
  if (review.decision !== 'automatic') return false;
  const compared = await requests.find(id);
  return compared !== undefined && passesByItself(compared, review);
}

/** Each file's check was ordered when its bytes came or its statement changed; only another book makes it worthless. */
async function recheckUnder(
  book: BookRef,
  { scans }: Stores,
  request: ReleaseRequest,
  at: Date,
): Promise<void> {
  if (book.sha256 === request.book.sha256) return;
  const files = request.files.filter(({ withdrawn }) => !withdrawn);
  await scans.orderAll(
    files.map(({ id }) => id),
    at,
  );
}

/**
 * Members too, unless the book wants every reviewer from outside, and owners where it lets them decide; nobody who is away
 * then, or whose training has run out.
 */
export async function whoMayReview(
  { people, projects, absences }: Stores,
  request: ReleaseRequest,
  policy: ReviewPolicy,
  at: Date,
): Promise<readonly string[]> {
  const { project, author } = request;
  const { outsideProject, reviewers, decision } = policy;
  const wantsOutsiders = outsideProject >= reviewers;
  const members = wantsOutsiders || decision === 'owner' ? await projects.members(project.id) : [];
  const owners = decision === 'owner' ? members.filter(({ role }) => role === 'owner') : [];
  const inside = new Set(wantsOutsiders ? members.map(({ id }) => id) : []);
  const away = await absences.awayAt(at);
  const could = [...(await people.checkersFor(project.id, author.id)), ...owners]
    .filter(({ id, disabled }) => !disabled && !away.has(id) && !inside.has(id))
    .filter(({ id }) => id !== author.id && id !== keeperOf(request))
    .filter((person) => !isTrainingOver(person, at))
    .filter((person) => whyConflicted(person, request, policy) === undefined);
  return [...new Set(could.map(({ id }) => id))];
}

/** The set of bytes that is frozen: what the decision will be about. */
function digests({ files }: ReleaseRequest) {
  return files
    .filter(({ withdrawn }) => !withdrawn)
    .map(({ path, current }) => ({ path, sha256: current.sha256 }));
}
