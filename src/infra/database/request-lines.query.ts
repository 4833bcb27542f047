import { type EntityManager, In, type SelectQueryBuilder } from 'typeorm';
import type { RequestLine } from '../../app/submissions/requests.port';
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

export async function linesOfAuthor(
  manager: EntityManager,
  personId: string,
): Promise<readonly RequestLine[]> {
  const rows = await requestsWithNames(manager)
    .where({ authorId: personId })
    .orderBy('request.number', 'DESC')
    .getMany();
  return requestLines(manager, rows, personId);
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
  const seats = await manager.findBy(seatRows, { requestId: In(ids), reviewerId: viewerId });
  return rows.map((row) => lineOf(row, sums.get(row.id), seatIn(row, seats)));
}

function lineOf(row: RequestRow, sums: FileSums | undefined, seat: RequestLine['seat']): RequestLine {
  const { id, number, title, project, author, state, turn, stateSince } = row;
  return {
    ...{ id, number, title, state, turn, stateSince, seat },
    project: { id: project.id, code: project.code, title: project.title },
    author: { id: author.id, name: author.name },
    book: bookOf(row),
    submittedAt: row.submittedAt ?? undefined,
    ...{ files: Number(sums?.files ?? 0), bytes: Number(sums?.bytes ?? 0) },
    ...{ flagged: Number(sums?.flagged ?? 0), unsure: Number(sums?.unsure ?? 0) },
    scansOpen: Number(sums?.scansOpen ?? 0),
  };
}

/** Withdrawn files are no longer asked for, so they are not counted. */
function fileSums(manager: EntityManager, requestIds: readonly string[]): Promise<FileSums[]> {
  return manager
    .createQueryBuilder(outputFileRows, 'file')
    .leftJoin('scan', 'scan', 'scan.fileId = file.id AND scan.isCurrent')
    .select('file.requestId', 'requestId')
    .addSelect('COUNT(*)', 'files')
    .addSelect('SUM(file.bytes)', 'bytes')
    .addSelect('SUM(scan.flagged)', 'flagged')
    .addSelect('SUM(scan.unsure)', 'unsure')
    .addSelect('SUM(CASE WHEN scan.verdict IS NULL THEN 1 ELSE 0 END)', 'scansOpen')
    .where('file.requestId IN (:...requestIds) AND NOT file.withdrawn', { requestIds })
    .groupBy('file.requestId')
    .getRawMany<FileSums>();
}

function seatIn(row: RequestRow, seats: readonly SeatRow[]): RequestLine['seat'] {
  const seat = seats.find(({ requestId, turn }) => requestId === row.id && turn === row.turn);
  if (!seat) return 'none';
  return seat.submittedAt === null ? 'reviewing' : 'handed-in';
}
