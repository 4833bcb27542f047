import { type EntityManager, In, IsNull, type SelectQueryBuilder } from 'typeorm';
import { NO_CO_AUTHORS } from '../../app/submissions/co-authors';
import type { RequestLine } from '../../app/submissions/requests.port';
import { coAuthorsOf } from './co-author-columns';
import { bookOf } from './projects.typeorm';
import { outputFileRows } from './rows/output-file.row';
import { type RequestRow, requestRows } from './rows/request.row';
import { type SeatRow, seatRows } from './rows/review.row';

interface FileSums {
  readonly requestId: string;
  readonly files: Sum;
  readonly bytes: Sum;
  readonly flagged: Sum;
  readonly unsure: Sum;
  readonly scansOpen: Sum;
}
/** PostgreSQL hands sums over as text; one over nothing is null. */
type Sum = number | string | null;

/** What this person writes and submits; a decoy that bears their name is not theirs. */
export async function linesOfAuthor(
  manager: EntityManager,
  personId: string,
): Promise<readonly RequestLine[]> {
  const rows = await requestsWithNames(manager)
    .where([{ authorId: personId, decoyById: IsNull() }, { decoyById: personId }])
    .orderBy('request.number', 'DESC')
    .getMany();
  const lines = await requestLines(manager, rows, personId);
  // An author is not told who reviews.
  return lines.map((line) => ({
    ...{ ...line, seats: [] },
    coAuthors: { ...NO_CO_AUTHORS, names: line.coAuthors.names },
  }));
}

export function requestsWithNames(manager: EntityManager): SelectQueryBuilder<RequestRow> {
  return manager
    .createQueryBuilder(requestRows, 'request')
    .innerJoinAndSelect('request.project', 'project')
    .innerJoinAndSelect('request.author', 'author');
}

/** Two questions more, however many lines. */
export async function requestLines(
  manager: EntityManager,
  rows: readonly RequestRow[],
  viewerId: string,
): Promise<readonly RequestLine[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const sums = new Map((await fileSums(manager, ids)).map((sum) => [sum.requestId, sum]));
  const seats = await manager.find(seatRows, {
    where: { requestId: In(ids), leftAt: IsNull() },
    relations: { reviewer: true },
    order: { startedAt: 'ASC' },
  });
  return rows.map((row) => lineOf(row, sums.get(row.id), heldIn(row, seats), viewerId));
}

function lineOf(
  row: RequestRow,
  sums: FileSums | undefined,
  held: readonly SeatRow[],
  viewerId: string,
): RequestLine {
  const { id, number, title, project, author, state, turn, stateSince } = row;
  return {
    ...{ id, number, title, state, turn, stateSince },
    seat: seatOf(held.find(({ reviewerId }) => reviewerId === viewerId)),
    seats: held.map(({ reviewer, claimedUntil }) => ({
      reviewer: { id: reviewer.id, name: reviewer.name },
      until: claimedUntil ?? undefined,
    })),
    project: { id: project.id, code: project.code, title: project.title },
    author: { id: author.id, name: author.name, group: author.group },
    coAuthors: coAuthorsOf(row),
    book: bookOf(row),
    submittedAt: row.submittedAt ?? undefined,
    dueAt: row.dueAt ?? undefined,
    automatic: row.automatic !== null,
    ...{ files: Number(sums?.files ?? 0), bytes: Number(sums?.bytes ?? 0) },
    ...{ flagged: Number(sums?.flagged ?? 0), unsure: Number(sums?.unsure ?? 0) },
    scansOpen: Number(sums?.scansOpen ?? 0),
  };
}

/** Of what is asked for: neither withdrawn nor supporting files. A list waits for every check all the same. */
function fileSums(manager: EntityManager, requestIds: readonly string[]): Promise<FileSums[]> {
  const isOutput = `file.kind = 'output'`;
  return manager
    .createQueryBuilder(outputFileRows, 'file')
    .leftJoin('scan', 'scan', 'scan.fileId = file.id AND scan.isCurrent')
    .select('file.requestId', 'requestId')
    .addSelect(`SUM(CASE WHEN ${isOutput} THEN 1 ELSE 0 END)`, 'files')
    .addSelect(`SUM(CASE WHEN ${isOutput} THEN file.bytes ELSE 0 END)`, 'bytes')
    .addSelect(`SUM(CASE WHEN ${isOutput} THEN scan.flagged ELSE 0 END)`, 'flagged')
    .addSelect(`SUM(CASE WHEN ${isOutput} THEN scan.unsure ELSE 0 END)`, 'unsure')
    .addSelect('SUM(CASE WHEN scan.verdict IS NULL THEN 1 ELSE 0 END)', 'scansOpen')
    .where('file.requestId IN (:...requestIds) AND NOT file.withdrawn', { requestIds })
    .groupBy('file.requestId')
    .getRawMany<FileSums>();
}

function heldIn(row: RequestRow, seats: readonly SeatRow[]): readonly SeatRow[] {
  return seats.filter(({ requestId, turn }) => requestId === row.id && turn === row.turn);
}

function seatOf(seat: SeatRow | undefined): RequestLine['seat'] {
  if (!seat) return 'none';
  return seat.submittedAt === null ? 'reviewing' : 'handed-in';
}
