import type { EntityManager } from 'typeorm';
import type {
  Decoy,
  FileGroup,
  ListedFile,
  ReleaseRequest,
  RequestLink,
} from '../../app/submissions/request';
import type { FoundListed, RequestGlance } from '../../app/submissions/requests.port';
import { BEING_WRITTEN } from '../../app/workflow/words';
import { coAuthorsOf } from './co-author-columns';
import { choicesOf, DESTINATIONS } from './destinations-of.query';
import { EARLIER, FILES, filesOf, KNOWN_PROBLEMS, LISTED_FILES, listedFilesOf } from './files-of.query';
import { packedTogether, type RowsOf } from './packed-rows';
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

type IsFor = (glance: RequestGlance) => boolean;
const forAll: IsFor = () => true;

/** Two questions: whether it is for who asks, and all that it holds. */
export async function findRequest(
  manager: EntityManager,
  id: string,
  isFor = forAll,
): Promise<ReleaseRequest | undefined> {
  const row = await rowOf(manager, id, isFor);
  return row && wholeRequest(manager, row);
}

async function wholeRequest(manager: EntityManager, row: RequestRow): Promise<ReleaseRequest> {
  const held = await packedTogether(manager, { ...BESIDES, ...WHOLE }, [row.id]);
  return requestOf(row, held, filesOf(held.files, held.earlier));
}

export async function findWithFile(
  manager: EntityManager,
  id: string,
  fileId: string,
  isFor = forAll,
): Promise<ReleaseRequest | undefined> {
  const row = await rowOf(manager, id, isFor);
  if (!row) return undefined;
  const held = await packedTogether(manager, { ...BESIDES, ...ONE_WHOLE }, [id, fileId]);
  return requestOf(row, held, filesOf(held.files, held.earlier));
}

/** One without statements, and without what only a single file's page tells, costs half. */
export async function findListed(
  manager: EntityManager,
  id: string,
  fileId: string | undefined,
  isFor = forAll,
): Promise<FoundListed | undefined> {
  const row = await rowOf(manager, id, isFor);
  if (!row) return undefined;
  if (BEING_WRITTEN.includes(row.state)) {
    const request = await wholeRequest(manager, row);
    return { request, whole: request.files };
  }
  const held = await packedTogether(manager, { ...BESIDES, ...LISTED }, [id, fileId ?? '']);
  return {
    request: requestOf(row, held, listedFilesOf(held.listed, held.earlier)),
    whole: filesOf(held.files, held.earlier),
  };
}

/** All that a request holds beside its files. */
const BESIDES = {
  ...{ votes: VOTES, seats: SEATS, comments: COMMENTS, release: LATEST_RELEASE, sample: OPEN_SAMPLE },
  ...{ destinations: DESTINATIONS, hold: HOLD, problems: KNOWN_PROBLEMS },
};

const WHOLE = { files: FILES, earlier: EARLIER };

/** Of the files only the second parameter's, and the votes on it. */
const ONE_WHOLE = {
  files: { ...FILES, from: `${FILES.from} AND file.id = $2` },
  earlier: { ...EARLIER, from: `${EARLIER.from} AND file.id = $2` },
  votes: { ...VOTES, from: `${VOTES.from} AND vote.file_id = $2` },
};

const LISTED = { listed: LISTED_FILES, files: ONE_WHOLE.files, earlier: EARLIER };

function requestOf<File extends ListedFile>(
  row: RequestRow,
  held: RowsOf<typeof BESIDES>,
  files: readonly File[],
): ReleaseRequest<File> {
  return {
    ...outsideOf(row),
    files,
    reviews: reviewsOf(held.seats),
    votes: votesOf(held.votes),
    comments: commentsOf(held.comments),
    release: releaseOf(held.release),
    destinations: choicesOf(held.destinations),
    decoy: decoyOf(row, held.problems),
    secondReview: secondReviewOf(held.sample),
    hold: holdOf(held.hold),
  };
}

/** One question, however much it holds. */
export async function findBare(
  manager: EntityManager,
  id: string,
  isFor = forAll,
): Promise<ReleaseRequest | undefined> {
  const row = await rowOf(manager, id, isFor);
  if (!row) return undefined;
  const nothing = { files: [], reviews: [], votes: [], comments: [], destinations: [] };
  return { ...outsideOf(row), ...nothing, decoy: decoyOf(row, []) };
}

async function rowOf(manager: EntityManager, id: string, isFor: IsFor): Promise<RequestRow | undefined> {
  const [row] = await manager.find(requestRows, {
    where: { id },
    relations: { project: true, author: true, groups: true, partOf: true },
  });
  return row && isFor(row) ? row : undefined;
}

function outsideOf(row: RequestRow) {
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
