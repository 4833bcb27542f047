import type { ReviewPolicy } from '../../engine/rulebook/book';
import { NO_CO_AUTHORS } from '../submissions/co-authors';
import type {
  Comment,
  Decoy,
  ListedFile,
  ListedRequest,
  ReleaseRequest,
  Review,
  Scan,
} from '../submissions/request';
import type { State } from '../workflow/words';
import type { Viewer } from '../workflow/viewer';
import { originalReviewers } from '../samples/original-reviewers';
import { lastDisclosedTurn } from './disclosure';
import type { Judgement } from './judgement';

interface Reader {
  readonly id: string;
  readonly viewer: Viewer;
}

/** While checkers work on a turn, nothing of it reaches the author. */
const UNDER_REVIEW: readonly State[] = ['submitted', 'in-review', 'reviewed'];

/**
 * The request as this reader may know it: the only place that blinds. Whoever shows, lists or exports a request shows
 * this and not the whole.
 *
 * - A checker sees their own votes, seat and comments, and those of others in turns that are disclosed; who else holds a
 *   seat they see at once. One who was drawn to review a release again sees their own until they have said what came of it.
 * - Compliance sees what checkers see, or everything where the book does not blind it.
 * - Author, whoever writes with them, members and whoever only releases never see votes, seats or comments among checkers; public comments once
 *   the turn has left review.
 * - What its author answers while the request is with them nobody else sees before they submit it again.
 * - Who may not read how a thread began reads nothing of it.
 */
export function whatViewerSees<File extends ListedFile>(
  whole: ReleaseRequest<File>,
  reader: Reader,
  policy: ReviewPolicy,
): ReleaseRequest<File> {
  const seen = reviewsSeen(withoutUnsent(whole, reader.id), reader, policy);
  const ids = new Set(seen.comments.map(({ id }) => id));
  const begun = seen.comments.filter(({ threadId }) => threadId === undefined || ids.has(threadId));
  const secondReview = isSecondReviewer(whole, reader) ? whole.secondReview : undefined;
  const hold = reader.viewer === 'compliance' ? whole.hold : undefined;
  return { ...seen, comments: begun, decoy: decoySeen(whole, reader), secondReview, hold };
}

/** Whoever reads what others decided before they have judged a drawn release measures nothing. */
function isSecondReviewer(request: ListedRequest, { id, viewer }: Reader): boolean {
  const { secondReview } = request;
  if (!secondReview || viewer !== 'checker') return false;
  if (secondReview.reviewerId !== undefined) return secondReview.reviewerId === id;
  return !originalReviewers(request).has(id);
}

/** Whoever reviewed a decoy learns what was wrong with it, once it is decided. Nobody else is told of it. */
function decoySeen({ decoy }: ListedRequest, { viewer }: Reader): Decoy | undefined {
  if (viewer === 'compliance' || viewer === 'author') return decoy;
  return viewer === 'checker' && decoy?.outcome ? decoy : undefined;
}

function reviewsSeen<File extends ListedFile>(
  request: ReleaseRequest<File>,
  { id, viewer }: Reader,
  policy: ReviewPolicy,
): ReleaseRequest<File> {
  switch (viewer) {
    case 'author':
    case 'writer':
    case 'member':
    case 'releaser':
      return withoutReviews(request, id);
    case 'compliance':
      return policy.officerBlinded ? blinded(request, { id, viewer }, policy) : request;
    case 'checker':
      return blinded(request, { id, viewer }, policy);
  }
}

/** Of what was made of findings, the same as of votes. */
export function judgementsSeen(
  request: ListedRequest,
  judgements: readonly Judgement[],
  { id, viewer }: Reader,
  policy: ReviewPolicy,
): readonly Judgement[] {
  if (viewer === 'compliance' && !policy.officerBlinded) return judgements;
  if (viewer !== 'checker' && viewer !== 'compliance') return [];
  const mayRead = openTo(id, disclosedTo(request, { id, viewer }, policy));
  return judgements.filter(({ turn, judge }) => mayRead(turn, judge.id));
}

/** An answer belongs to the turn that it opens. */
function withoutUnsent<File extends ListedFile>(
  request: ReleaseRequest<File>,
  readerId: string,
): ReleaseRequest<File> {
  const comments = request.comments.filter(
    ({ turn, author }) => turn <= request.turn || author.id === readerId,
  );
  return { ...request, comments };
}

function openTo(readerId: string, disclosed: number): (turn: number, personId: string) => boolean {
  return (turn, personId) => turn <= disclosed || personId === readerId;
}

function withoutReviews<File extends ListedFile>(
  request: ReleaseRequest<File>,
  readerId: string,
): ReleaseRequest<File> {
  const comments = request.comments.filter(
    (comment) =>
      comment.visibility === 'everyone' &&
      (comment.author.id === readerId || hasReachedAuthor(request, comment)),
  );
  const coAuthors = { ...NO_CO_AUTHORS, names: request.coAuthors.names };
  return { ...request, coAuthors, files: request.files.map(withoutNames), reviews: [], votes: [], comments };
}

/** A file by itself, as this viewer may know it. */
export function fileSeen<File extends ListedFile>(file: File, viewer: Viewer): File {
  return viewer === 'checker' || viewer === 'compliance' ? file : withoutNames(file);
}

/** That a role was corrected is part of the check, and everybody reads that; by whom is not. */
function withoutNames<File extends ListedFile>(file: File): File {
  const { corrections }: Partial<Scan> = file.scan;
  if (!corrections) return file;
  const unnamed = corrections.map(({ correction, at }) => ({ correction, at }));
  return { ...file, scan: { ...file.scan, corrections: unnamed } };
}

function disclosedTo(request: ListedRequest, reader: Reader, policy: ReviewPolicy): number {
  return isSecondReviewer(request, reader) ? 0 : lastDisclosedTurn(request, policy);
}

function blinded<File extends ListedFile>(
  request: ReleaseRequest<File>,
  reader: Reader,
  policy: ReviewPolicy,
): ReleaseRequest<File> {
  const mayRead = openTo(reader.id, disclosedTo(request, reader, policy));
  return {
    ...request,
    reviews: request.reviews.flatMap((review) =>
      mayRead(review.turn, review.reviewer.id) ? [review] : claimOnly(request, review),
    ),
    votes: allOrThose(request.votes, ({ turn, voter }) => mayRead(turn, voter.id)),
    comments: request.comments.filter(
      (comment) =>
        mayRead(comment.turn, comment.author.id) ||
        comment.author.id === request.author.id ||
        (comment.visibility === 'everyone' && hasReachedAuthor(request, comment)),
    ),
  };
}

/** The same list where none is left out, so that what was found out about it is known already. */
function allOrThose<T>(list: readonly T[], fits: (one: T) => boolean): readonly T[] {
  return list.every(fits) ? list : list.filter(fits);
}

/** Who sits in this turn is no secret among checkers, or two would start on the same seat; how far they are is. */
function claimOnly({ turn }: ListedRequest, review: Review): readonly Review[] {
  return review.turn === turn ? [{ ...review, submittedAt: undefined }] : [];
}

function hasReachedAuthor({ turn, state }: ListedRequest, comment: Comment): boolean {
  return comment.turn < turn || !UNDER_REVIEW.includes(state);
}
