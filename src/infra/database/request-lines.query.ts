import { Brackets, type EntityManager, IsNull, type SelectQueryBuilder } from 'typeorm';
import type { RegisterLine } from '../../app/register/register.port';
import { NO_CO_AUTHORS } from '../../app/submissions/co-authors';
import type { OfAuthor } from '../../app/submissions/requests.port';
import type { OwnLine, RequestLine } from '../../app/submissions/request-line';
import { coAuthorsOf } from './co-author-columns';
import { bookOf } from './projects.typeorm';
import { factsOf, type FileSums, type PackedSeat } from './facts-of-lines.query';
import { packedTogether } from './packed-rows';
import { type RequestRow, requestRows } from './rows/request.row';

/** A decoy that bears somebody's name is not theirs, but of who prepared it. */
const writtenBy = (personId: string) => [
  { authorId: personId, decoyById: IsNull() },
  { decoyById: personId },
];

const IS_KEPT = `(request.authorId = :authorId OR request.decoyById = :authorId)`;

/** Of others: what is being written, and what they have written in. */
const SHARED = `(project.sharesDrafts AND request.decoyById IS NULL AND request.projectId IN (:...memberOf)
  AND (request.state IN ('draft', 'returned') OR request.wrote LIKE :wrote))`;

export async function linesOfAuthor(
  manager: EntityManager,
  { authorId, memberOf, projectId, requestId, limit, offset }: OfAuthor,
): Promise<{ readonly lines: readonly OwnLine[]; readonly total: number }> {
  const asked = { ...(projectId && { projectId }), ...(requestId && { id: requestId }) };
  const [rows, total] = await requestsWithNames(manager)
    .where(asked)
    .andWhere(new Brackets((any) => void any.where(writtenBy(authorId)).orWhere(SHARED)))
    .setParameters({ authorId, memberOf: memberOf.length === 0 ? [''] : memberOf, wrote: `%${authorId}%` })
    .addSelect(`CASE WHEN request.state = 'returned' AND ${IS_KEPT} THEN 0 ELSE 1 END`, 'waits')
    .orderBy('waits', 'ASC')
    .addOrderBy('request.number', 'DESC')
    .limit(limit)
    .offset(offset)
    .getManyAndCount();
  const lines = await requestLines(manager, rows, authorId);
  // An author is not told who reviews.
  const kept = new Set(
    rows.filter((row) => (row.decoyById ?? row.authorId) === authorId).map(({ id }) => id),
  );
  const own = lines.map((line) => ({
    ...{ ...line, seats: [], isShared: !kept.has(line.id) },
    coAuthors: { ...NO_CO_AUTHORS, names: line.coAuthors.names },
  }));
  return { lines: own, total };
}

export async function idsOfAuthor(manager: EntityManager, personId: string): Promise<readonly string[]> {
  const rows = await manager.find(requestRows, { select: { id: true }, where: writtenBy(personId) });
  return rows.map(({ id }) => id);
}

export function requestsWithNames(manager: EntityManager): SelectQueryBuilder<RequestRow> {
  return manager
    .createQueryBuilder(requestRows, 'request')
    .innerJoinAndSelect('request.project', 'project')
    .innerJoinAndSelect('request.author', 'author');
}

/** One question more, however many lines. */
export async function requestLines(
  manager: EntityManager,
  rows: readonly RequestRow[],
  viewerId: string,
): Promise<readonly RequestLine[]> {
  return (await linesWithReleases(manager, rows, viewerId)).map(({ line }) => line);
}

interface LineWithRelease {
  readonly line: RequestLine;
  /** What went out. */
  readonly delivered?: RegisterLine['release'];
}

/** The same. */
export async function linesWithReleases(
  manager: EntityManager,
  rows: readonly RequestRow[],
  viewerId: string,
): Promise<readonly LineWithRelease[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const { sums, seats, deliveries } = await packedTogether(manager, factsOf(ids), ids);
  const taken = [...seats].sort((a, b) => (a.startedAt < b.startedAt ? -1 : 1));
  return rows.map((row) => {
    const own = sums.find(({ requestId }) => requestId === row.id);
    const delivered = deliveries.find(({ requestId }) => requestId === row.id);
    return {
      line: lineOf(row, own, heldIn(row, taken), viewerId),
      ...(delivered && { delivered: { ...delivered, deliveredAt: new Date(delivered.deliveredAt) } }),
    };
  });
}

function lineOf(
  row: RequestRow,
  sums: FileSums | undefined,
  held: readonly PackedSeat[],
  viewerId: string,
): RequestLine {
  const { id, number, title, project, author, state, turn, stateSince } = row;
  return {
    ...{ id, number, title, state, turn, stateSince },
    seat: seatOf(held.find(({ reviewerId }) => reviewerId === viewerId)),
    seats: held.map(({ reviewerId, reviewerName, claimedUntil }) => ({
      reviewer: { id: reviewerId, name: reviewerName },
      until: claimedUntil === null ? undefined : new Date(claimedUntil),
    })),
    project: { id: project.id, code: project.code, title: project.title },
    author: { id: author.id, name: author.name, group: author.group },
    coAuthors: coAuthorsOf(row),
    book: bookOf(row),
    submittedAt: row.submittedAt ?? undefined,
    dueAt: row.dueAt ?? undefined,
    automatic: row.automatic !== null,
    ...{ files: sums?.files ?? 0, bytes: sums?.bytes ?? 0 },
    ...{ flagged: sums?.flagged ?? 0, unsure: sums?.unsure ?? 0 },
    scansOpen: sums?.scansOpen ?? 0,
  };
}

function heldIn(row: RequestRow, seats: readonly PackedSeat[]): readonly PackedSeat[] {
  return seats.filter(({ requestId, turn }) => requestId === row.id && turn === row.turn);
}

function seatOf(seat: PackedSeat | undefined): RequestLine['seat'] {
  if (!seat) return 'none';
  return seat.submittedAt === null ? 'reviewing' : 'handed-in';
}
