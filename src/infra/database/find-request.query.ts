import type { EntityManager } from 'typeorm';
import type { Decoy, FileGroup, ReleaseRequest, RequestLink } from '../../app/submissions/request';
import type { RequestGlance } from '../../app/submissions/requests.port';
import { coAuthorsOf } from './co-author-columns';
import { choicesOf, DESTINATIONS } from './destinations-of.query';
import { EARLIER, FILES, filesOf } from './files-of.query';
import { packedTogether } from './packed-rows';
import { bookOf } from './projects.typeorm';
import { type FileGroupRow, type RequestRow, requestRows } from './rows/request.row';
import {
  COMMENTS,
  commentsOf,
  HOLD,
  holdOf,
  LATEST_RELEASE,
  OPEN_SAMPLE,
  releaseOf,
  reviewsOf,
  SEATS,
  secondReviewOf,
} from './seats-and-talk.query';
import { VOTES, votesOf } from './votes-of.query';

/** Two questions: whether it is for who asks, and all that it holds. */
export async function findRequest(
  manager: EntityManager,
  id: string,
  isFor: (glance: RequestGlance) => boolean = () => true,
  onlyFileId?: string,
): Promise<ReleaseRequest | undefined> {
  const row = await rowOf(manager, id, isFor);
  if (!row) return undefined;
  const held =
    onlyFileId === undefined
      ? await packedTogether(manager, HELD, [id])
      : await packedTogether(manager, HELD_WITH_FILE, [id, onlyFileId]);
  const { files, knownProblems } = filesOf(held.files, held.earlier);
  return {
    ...requestOf(row),
    files,
    reviews: reviewsOf(held.seats),
    votes: votesOf(held.votes),
    comments: commentsOf(held.comments),
    release: releaseOf(held.release),
    destinations: choicesOf(held.destinations),
    decoy: decoyOf(row, knownProblems),
    secondReview: secondReviewOf(held.sample),
    hold: holdOf(held.hold),
  };
}

const HELD = {
  ...{ files: FILES, earlier: EARLIER, votes: VOTES },
  ...{ seats: SEATS, comments: COMMENTS, release: LATEST_RELEASE, sample: OPEN_SAMPLE },
  ...{ destinations: DESTINATIONS, hold: HOLD },
};

/** Of the files only the second parameter's, and the votes on it. */
const HELD_WITH_FILE = {
  ...HELD,
  files: { ...FILES, from: `${FILES.from} AND file.id = $2` },
  earlier: { ...EARLIER, from: `${EARLIER.from} AND file.id = $2` },
  votes: { ...VOTES, from: `${VOTES.from} AND vote.file_id = $2` },
};

/** One question, however much it holds. */
export async function findBare(
  manager: EntityManager,
  id: string,
  isFor: (glance: RequestGlance) => boolean = () => true,
): Promise<ReleaseRequest | undefined> {
  const row = await rowOf(manager, id, isFor);
  if (!row) return undefined;
  const nothing = { files: [], reviews: [], votes: [], comments: [], destinations: [] };
  return { ...requestOf(row), ...nothing, decoy: decoyOf(row, []) };
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
      sharesDrafts: project.sharesDrafts,
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
