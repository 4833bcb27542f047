import type { EntityManager } from 'typeorm';
import type { Decoy, FileGroup, ReleaseRequest, RequestLink } from '../../app/submissions/request';
import type { RequestGlance } from '../../app/submissions/requests.port';
import { coAuthorsOf } from './co-author-columns';
import { filesOf } from './files-of.query';
import { bookOf } from './projects.typeorm';
import { summaryOf } from './releases.typeorm';
import { commentOf, reviewOf } from './reviews.typeorm';
import { releaseOrderRows } from './rows/release-order.row';
import { type FileGroupRow, type RequestRow, requestRows } from './rows/request.row';
import { commentRows, seatRows } from './rows/review.row';
import { votesOf } from './votes-of.query';

/** Seven questions, one after another: they share one connection. None is asked a file. */
export async function findRequest(
  manager: EntityManager,
  id: string,
  isFor: (glance: RequestGlance) => boolean = () => true,
  onlyFileId?: string,
): Promise<ReleaseRequest | undefined> {
  const row = await rowOf(manager, id, isFor);
  if (!row) return undefined;
  const requestId = id;
  const { files, knownProblems } = await filesOf(manager, requestId, onlyFileId);
  const seats = await manager.find(seatRows, {
    where: { requestId },
    relations: { reviewer: true },
    order: { turn: 'ASC', startedAt: 'ASC' },
  });
  const votes = await votesOf(manager, requestId, onlyFileId);
  const comments = await manager.find(commentRows, {
    where: { requestId },
    relations: { author: true },
    order: { turn: 'ASC', at: 'ASC', id: 'ASC' },
  });
  const release = await manager
    .createQueryBuilder(releaseOrderRows, 'release')
    .where({ requestId })
    // At most one has not failed, and then it is the newest.
    .orderBy("CASE WHEN release.state = 'failed' THEN 1 ELSE 0 END", 'ASC')
    .addOrderBy('release.startedAt', 'DESC')
    .limit(1)
    .getOne();
  return {
    ...requestOf(row),
    files,
    reviews: seats.map(reviewOf),
    votes,
    comments: comments.map(commentOf),
    release: release ? summaryOf(release) : undefined,
    decoy: decoyOf(row, knownProblems),
  };
}

/** One question, however much it holds. */
export async function findBare(
  manager: EntityManager,
  id: string,
  isFor: (glance: RequestGlance) => boolean = () => true,
): Promise<ReleaseRequest | undefined> {
  const row = await rowOf(manager, id, isFor);
  if (!row) return undefined;
  return { ...requestOf(row), files: [], reviews: [], votes: [], comments: [], decoy: decoyOf(row, []) };
}

async function rowOf(
  manager: EntityManager,
  id: string,
  isFor: (glance: RequestGlance) => boolean,
): Promise<RequestRow | undefined> {
  const [row] = await manager.find(requestRows, {
    where: { id },
    relations: { project: true, author: true, groups: true, partOf: true },
  });
  return row && isFor(row) ? row : undefined;
}

function requestOf(row: RequestRow) {
  const { id, number, title, state, turn, version, createdAt, stateSince, project, author } = row;
  return {
    ...{ id, number, title, state, turn, version, createdAt, stateSince },
    project: {
      ...{ id: project.id, code: project.code, title: project.title },
      endedAt: project.endedAt ?? undefined,
    },
    author: { id: author.id, name: author.name, group: author.group },
    coAuthors: coAuthorsOf(row),
    book: bookOf(row),
    projectBook: bookOf(project),
    submittedAt: row.submittedAt ?? undefined,
    partOf: linkTo(row.partOf),
    groups: [...row.groups].sort((a, b) => a.position - b.position).map(groupOf),
    dueAt: row.dueAt ?? undefined,
    automatic: row.automatic ?? undefined,
  };
}

function decoyOf({ decoyById, decoyOutcome }: RequestRow, problems: Decoy['problems']): Decoy | undefined {
  return decoyById === null ? undefined : { by: decoyById, problems, outcome: decoyOutcome ?? undefined };
}

function linkTo(row: RequestRow | null): RequestLink | undefined {
  return row ? { id: row.id, number: row.number } : undefined;
}

function groupOf({ id, contextVersion, title, what, why, destination }: FileGroupRow): FileGroup {
  return { id, contextVersion, context: { title, what, why, destination } };
}
