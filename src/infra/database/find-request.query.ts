import { statementSchema } from '../../engine/report/statement';
import type { EntityManager } from 'typeorm';
import type {
  Decoy,
  FileGroup,
  OutputFile,
  ReleaseRequest,
  RequestLink,
} from '../../app/submissions/request';
import type { RequestGlance } from '../../app/submissions/requests.port';
import { linesOf } from './co-author-columns';
import { bookOf } from './projects.typeorm';
import { summaryOf } from './releases.typeorm';
import { commentOf, reviewOf, voteOf } from './reviews.typeorm';
import {
  type FileVersionRow,
  fileVersionRows,
  type OutputFileRow,
  outputFileRows,
} from './rows/output-file.row';
import { releaseOrderRows } from './rows/release-order.row';
import { type FileGroupRow, type RequestRow, requestRows } from './rows/request.row';
import { commentRows, seatRows, voteRows } from './rows/review.row';
import { type ScanStanding, scansOf, WAITING } from './scan-standing.query';

/** Eight questions, one after another: they share one connection. None is asked a file. */
export async function findRequest(
  manager: EntityManager,
  id: string,
  isFor: (glance: RequestGlance) => boolean = () => true,
): Promise<ReleaseRequest | undefined> {
  const [row] = await manager.find(requestRows, {
    where: { id },
    relations: { project: true, author: true, groups: true, partOf: true },
  });
  if (!row || !isFor(row)) return undefined;
  const requestId = id;
  const files = await manager.find(outputFileRows, {
    where: { requestId },
    relations: { continuedIn: true },
  });
  const versions = await manager.find(fileVersionRows, {
    where: { file: { requestId } },
    order: { number: 'ASC' },
  });
  const scans = await scansOf(manager, requestId);
  const seats = await manager.find(seatRows, {
    where: { requestId },
    relations: { reviewer: true },
    order: { turn: 'ASC', startedAt: 'ASC' },
  });
  const votes = await manager.find(voteRows, {
    where: { requestId },
    relations: { voter: true },
    // By turn first: a clock that was set back must not make an older vote the last one.
    order: { turn: 'ASC', afterDisclosure: 'ASC', at: 'ASC' },
  });
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
    groups: [...row.groups].sort((a, b) => a.position - b.position).map(groupOf),
    files: files.map((file) => outputFileOf(file, versions, scans)).sort(byPath),
    reviews: seats.map(reviewOf),
    votes: votes.map(voteOf),
    comments: comments.map(commentOf),
    release: release ? summaryOf(release) : undefined,
    decoy: decoyOf(row, files),
  };
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
    coAuthors: linesOf(row.coAuthors),
    book: bookOf(row),
    projectBook: bookOf(project),
    submittedAt: row.submittedAt ?? undefined,
    partOf: linkTo(row.partOf),
    dueAt: row.dueAt ?? undefined,
    automatic: row.automatic ?? undefined,
  };
}

function decoyOf(
  { decoyById, decoyOutcome }: RequestRow,
  files: readonly OutputFileRow[],
): Decoy | undefined {
  if (decoyById === null) return undefined;
  const problems = files.flatMap(({ id, knownProblem, kind, withdrawn }) =>
    knownProblem === null || kind !== 'output' || withdrawn ? [] : [{ fileId: id, problem: knownProblem }],
  );
  return { by: decoyById, problems, outcome: decoyOutcome ?? undefined };
}

function linkTo(row: RequestRow | null): RequestLink | undefined {
  return row ? { id: row.id, number: row.number } : undefined;
}

function groupOf({ id, contextVersion, title, what, why, destination }: FileGroupRow): FileGroup {
  return { id, contextVersion, context: { title, what, why, destination } };
}

function outputFileOf(
  row: OutputFileRow,
  allVersions: readonly FileVersionRow[],
  scans: ReadonlyMap<string, ScanStanding>,
): OutputFile {
  const { id, groupId, path, kind, statement, statementVersion, exceptionReason, withdrawn } = row;
  const versions = allVersions
    .filter(({ fileId }) => fileId === id)
    .map((version) => ({
      ...{ id: version.id, number: version.number, sha256: version.sha256 },
      ...{ bytes: version.bytes, turn: version.turn, uploadedAt: version.uploadedAt },
    }));
  const current = versions.at(-1);
  if (!current) throw new Error(`file ${id} has no version`);
  return {
    id,
    groupId,
    path,
    kind,
    // One written before a field was asked for lacks it.
    statement: statementSchema.parse(statement),
    statementVersion,
    exceptionReason,
    withdrawn,
    continuedIn: linkTo(row.continuedIn),
    current,
    versions,
    scan: scans.get(id) ?? WAITING,
  };
}

/** By code unit, because databases differ in how they collate. */
function byPath(a: OutputFile, b: OutputFile): number {
  return a.path < b.path ? -1 : 1;
}
