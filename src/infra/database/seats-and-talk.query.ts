import type { Hold, RetentionRule } from '../../app/retention/deleted';
import type { Comment, ReleaseSummary, Review, SecondReview } from '../../app/submissions/request';
import { deletedIn } from './deleted-columns';
import type { Packed } from './packed-rows';
import type { CommentRow, SeatRow } from './rows/review.row';

type AsText<Row, Moment extends keyof Row> = Omit<Row, Moment> & {
  readonly [Name in Moment]: string | Extract<Row[Name], null>;
};

interface PackedSeat extends AsText<
  Pick<SeatRow, 'turn' | 'startedAt' | 'claimedUntil' | 'submittedAt' | 'leftAt' | 'leftBecause'>,
  'startedAt' | 'claimedUntil' | 'submittedAt' | 'leftAt'
> {
  readonly reviewerId: string;
  readonly reviewerName: string;
}

export const SEATS: Packed<PackedSeat> = {
  columns: {
    turn: 'seat.turn',
    startedAt: 'seat.started_at',
    claimedUntil: 'seat.claimed_until',
    submittedAt: 'seat.submitted_at',
    leftAt: 'seat.left_at',
    leftBecause: 'seat.left_because',
    reviewerId: 'seat.reviewer_id',
    reviewerName: 'reviewer.name',
  },
  from: 'FROM seat JOIN person reviewer ON reviewer.id = seat.reviewer_id WHERE seat.request_id = $1',
};

/** In the order in which they were taken. */
export function reviewsOf(seats: readonly PackedSeat[]): readonly Review[] {
  return [...seats]
    .sort((a, b) => a.turn - b.turn || order(a.startedAt, b.startedAt) || order(a.reviewerId, b.reviewerId))
    .map(({ reviewerId, reviewerName, turn, startedAt, claimedUntil, submittedAt, leftAt, leftBecause }) => ({
      reviewer: { id: reviewerId, name: reviewerName },
      ...{ turn, startedAt: new Date(startedAt) },
      ...{ claimedUntil: momentIn(claimedUntil), submittedAt: momentIn(submittedAt) },
      ...(leftAt !== null && leftBecause && { left: { at: new Date(leftAt), because: leftBecause } }),
    }));
}

interface PackedComment extends AsText<Omit<CommentRow, 'requestId' | 'author'>, 'at' | 'editedAt'> {
  readonly authorName: string;
}

export const COMMENTS: Packed<PackedComment> = {
  columns: {
    id: 'comment.id',
    turn: 'comment.turn',
    authorId: 'comment.author_id',
    authorName: 'author.name',
    groupId: 'comment.group_id',
    fileId: 'comment.file_id',
    sha256: 'comment.sha256',
    place: 'comment.place',
    threadId: 'comment.thread_id',
    kind: 'comment.kind',
    editedAt: 'comment.edited_at',
    visibility: 'comment.visibility',
    text: 'comment.text',
    at: 'comment.at',
  },
  from: 'FROM comment JOIN person author ON author.id = comment.author_id WHERE comment.request_id = $1',
};

export function commentsOf(comments: readonly PackedComment[]): readonly Comment[] {
  return [...comments]
    .sort((a, b) => a.turn - b.turn || order(a.at, b.at) || order(a.id, b.id))
    .map(({ id, authorId, authorName, turn, kind, visibility, text, at, ...about }) => ({
      ...{ id, author: { id: authorId, name: authorName }, turn, kind, visibility, text, at: new Date(at) },
      threadId: about.threadId ?? undefined,
      groupId: about.groupId ?? undefined,
      fileId: about.fileId ?? undefined,
      ...{ sha256: about.sha256 ?? undefined, place: about.place ?? undefined },
      editedAt: momentIn(about.editedAt),
    }));
}

interface PackedRelease {
  readonly id: string;
  readonly state: ReleaseSummary['state'];
  readonly startedAt: string;
  readonly deliveredAt: string | null;
  readonly packageSha256: string | null;
  readonly packageBytes: number | null;
  readonly cause: string | null;
  readonly recalledAt: string | null;
  readonly destination: string;
  readonly destinationId: string;
  readonly destinationSays: string | null;
  readonly deletedAt: string | null;
  readonly deletedBy: RetentionRule | null;
}

/** As it was called when the release was ordered; of those from before there was a choice, as it is now. */
export const DESTINATION_NAME = `COALESCE(NULLIF(release_order.destination_name, ''), destination.name)`;

/** At most one has not failed, and then it is the newest. */
export const LATEST_RELEASE: Packed<PackedRelease> = {
  columns: {
    id: 'release.id',
    state: 'release.state',
    startedAt: 'release.started_at',
    deliveredAt: 'release.delivered_at',
    packageSha256: 'release.package_sha256',
    packageBytes: 'release.package_bytes',
    cause: 'release.cause',
    recalledAt: 'release.recalled_at',
    destination: 'release.destination',
    destinationId: 'release.destination_id',
    destinationSays: 'release.destination_says',
    deletedAt: 'release.deleted_at',
    deletedBy: 'release.deleted_by',
  },
  from: `FROM (SELECT release_order.*, ${DESTINATION_NAME} AS destination,
      deletion.deleted_at, deletion.rule AS deleted_by
    FROM release_order JOIN destination ON destination.id = release_order.destination_id
      LEFT JOIN deletion ON deletion.id = release_order.id WHERE release_order.request_id = $1
    ORDER BY CASE WHEN state = 'failed' THEN 1 ELSE 0 END, started_at DESC LIMIT 1) AS release`,
};

export function releaseOf([release]: readonly PackedRelease[]): ReleaseSummary | undefined {
  if (!release) return undefined;
  const { id, state, startedAt, deliveredAt, packageSha256, packageBytes, cause } = release;
  return {
    ...{ id, state, startedAt: new Date(startedAt), deliveredAt: momentIn(deliveredAt) },
    ...{ cause: cause ?? undefined, packageSha256: packageSha256 ?? undefined },
    packageBytes: packageBytes ?? undefined,
    recalledAt: momentIn(release.recalledAt),
    destination: release.destination,
    destinationId: release.destinationId,
    destinationSays: release.destinationSays ?? undefined,
    deleted: deletedIn(release),
  };
}

interface PackedSample {
  readonly reviewerId: string | null;
}

/** Drawn to be reviewed again, and not yet. */
export const OPEN_SAMPLE: Packed<PackedSample> = {
  columns: { reviewerId: 'sample.reviewer_id' },
  from: 'FROM sample WHERE sample.request_id = $1 AND sample.outcome IS NULL',
};

export function secondReviewOf([sample]: readonly PackedSample[]): SecondReview | undefined {
  return sample && { reviewerId: sample.reviewerId ?? undefined };
}

interface PackedHold {
  readonly reason: string;
  readonly by: string;
  readonly since: string;
}

export const HOLD: Packed<PackedHold> = {
  columns: { reason: 'legal_hold.reason', by: 'holder.name', since: 'legal_hold.held_at' },
  from: `FROM legal_hold JOIN person holder ON holder.id = legal_hold.held_by WHERE legal_hold.request_id = $1`,
};

export function holdOf([hold]: readonly PackedHold[]): Hold | undefined {
  return hold && { ...hold, since: new Date(hold.since) };
}

function momentIn(text: string | null): Date | undefined {
  return text === null ? undefined : new Date(text);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
