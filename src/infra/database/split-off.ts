import { randomUUID } from 'node:crypto';
import { type EntityManager, In } from 'typeorm';
import type { ReleaseRequest } from '../../app/submissions/request';
import type { Split, SplitOff } from '../../app/submissions/requests.port';
import { coAuthorColumns } from './co-author-columns';
import { bookColumns } from './projects.typeorm';
import { fileVersionRows, outputFileRows } from './rows/output-file.row';
import { judgementRows } from './rows/judgement.row';
import { fileGroupRows, requestRows } from './rows/request.row';
import { commentRows, seatRows, voteRows } from './rows/review.row';
import { scanRows } from './rows/scan.row';
import { ScansTypeorm } from './scans.typeorm';
import { fold } from './fold';

type Ids = ReadonlyMap<string, string>;
interface Copies {
  readonly manager: EntityManager;
  readonly from: ReleaseRequest;
  readonly to: string;
  readonly groups: Ids;
  readonly files: Ids;
  readonly at: Date;
}

/** What `Requests.splitOff` promises. Supporting files of the groups go along: the rest is judged with their help too. */
export async function splitOff(manager: EntityManager, split: Split, number: number): Promise<SplitOff> {
  const { from, left, at } = split;
  const to = randomUUID();
  const groupIds = new Set(left.map(({ groupId }) => groupId));
  const along = from.files.filter(
    ({ kind, groupId, withdrawn }) => kind === 'supporting' && !withdrawn && groupIds.has(groupId),
  );
  const copies: Copies = {
    ...{ manager, from, to, at },
    groups: newIds([...groupIds]),
    files: newIds([...left, ...along].map(({ id }) => id)),
  };
  await copyRequest(copies, number, split.closesAt);
  await copyFiles(copies);
  await copyReviews(copies);
  await copyComments(copies);
  await manager.update(outputFileRows, { id: In(left.map(({ id }) => id)) }, { continuedInId: to });
  return { id: to, number, groups: copies.groups, files: copies.files };
}

function newIds(ids: readonly string[]): Ids {
  return new Map(ids.map((id) => [id, randomUUID()]));
}

/** Every row that is copied belongs to a copy. */
function copyOf(ids: Ids, id: string): string {
  const copy = ids.get(id);
  if (copy === undefined) throw new Error(`${id} was not copied`);
  return copy;
}

async function copyRequest(
  { manager, from, to, groups, at }: Copies,
  number: number,
  closesAt: Date | undefined,
): Promise<void> {
  const kept = from.groups.filter(({ id }) => groups.has(id));
  const title = kept[0]?.context.title ?? from.title;
  await manager.insert(requestRows, {
    ...{ id: to, number, projectId: from.project.id, authorId: from.author.id },
    decoyById: from.decoy?.by ?? null,
    ...coAuthorColumns(from.coAuthors),
    ...{ state: 'returned', turn: from.turn, version: 1, title, titleFolded: fold(title) },
    ...bookColumns(from.book),
    ...{ createdAt: at, stateSince: at, submittedAt: from.submittedAt ?? null, partOfId: from.id },
    dueAt: closesAt ?? null,
  });
  await manager.insert(
    fileGroupRows,
    kept.map(({ id, context, contextVersion }, index) => ({
      ...{ id: copyOf(groups, id), requestId: to, position: index + 1, contextVersion },
      ...context,
    })),
  );
}

async function copyFiles({ manager, to, groups, files, at }: Copies): Promise<void> {
  const where = { fileId: In([...files.keys()]) };
  for (const file of await manager.findBy(outputFileRows, { id: In([...files.keys()]) })) {
    const [id, groupId] = [copyOf(files, file.id), copyOf(groups, file.groupId)];
    await manager.insert(outputFileRows, {
      ...file,
      ...{ id, requestId: to, groupId },
      // Where it is left over, it was found.
      knownProblem: null,
    });
  }
  for (const version of await manager.findBy(fileVersionRows, where)) {
    await manager.insert(fileVersionRows, {
      ...version,
      ...{ id: randomUUID(), fileId: copyOf(files, version.fileId) },
    });
  }
  const scans = new ScansTypeorm(manager);
  for (const scan of await manager.findBy(scanRows, where)) {
    const fileId = copyOf(files, scan.fileId);
    // One that has not ended would wait for a job that is the other file's.
    if (scan.finishedAt !== null) await manager.insert(scanRows, { ...scan, id: randomUUID(), fileId });
    else if (scan.isCurrent) await scans.order(fileId, at);
  }
}

async function copyReviews({ manager, from, to, groups, files }: Copies): Promise<void> {
  const requestId = from.id;
  const ofFiles = { requestId, fileId: In([...files.keys()]) };
  for (const seat of await manager.findBy(seatRows, { requestId })) {
    await manager.insert(seatRows, { ...seat, requestId: to });
  }
  for (const vote of await manager.findBy(voteRows, ofFiles)) {
    // One that was cast in a group that stayed here no longer counts, there as here.
    const groupId = groups.get(vote.groupId) ?? vote.groupId;
    await manager.insert(voteRows, {
      ...vote,
      ...{ requestId: to, fileId: copyOf(files, vote.fileId), groupId },
    });
  }
  for (const judgement of await manager.findBy(judgementRows, ofFiles)) {
    const fileId = copyOf(files, judgement.fileId);
    await manager.insert(judgementRows, { ...judgement, requestId: to, fileId });
  }
}

/** About these files, their groups, and the whole. */
async function copyComments({ manager, from, to, groups, files }: Copies): Promise<void> {
  const comments = await manager.findBy(commentRows, { requestId: from.id });
  const ids = newIds(comments.map(({ id }) => id));
  for (const comment of comments) {
    const fileId = comment.fileId === null ? null : files.get(comment.fileId);
    const groupId = comment.groupId === null ? null : groups.get(comment.groupId);
    // What goes on with a thread says the same file and group as its beginning, so a thread is copied whole or not.
    if (fileId === undefined || groupId === undefined) continue;
    const threadId = comment.threadId === null ? null : copyOf(ids, comment.threadId);
    const id = copyOf(ids, comment.id);
    await manager.insert(commentRows, { ...comment, id, threadId, requestId: to, fileId, groupId });
  }
}
