import { randomUUID } from 'node:crypto';
import { type EntityManager, In, Like, Not } from 'typeorm';
import type { Statement } from '../../engine/report/statement';
import { firstLook } from '../../app/deadlines/first-look';
import { refuse } from '../../app/refusals';
import { OVER } from '../../app/reviews/disclosure';
import { type CoAuthors, NO_CO_AUTHORS } from '../../app/submissions/co-authors';
import type { FileKind, GroupContext, ReleaseRequest } from '../../app/submissions/request';
import {
  type FoundListed,
  type OfAuthor,
  type RequestGlance,
  Requests,
  type Split,
  type SplitOff,
  type StoredBytes,
} from '../../app/submissions/requests.port';
import type { QueueFilter } from '../../app/submissions/waiting-lines';
import type { ReleasedBefore } from '../../app/submissions/released-before';
import { releasedAs } from './released-as.query';
import { OutputFiles, type NewFile } from './output-files.typeorm';
import { FileGroups } from './file-groups.typeorm';
import { coAuthorColumns, coAuthorsOf } from './co-author-columns';
import { findBare, findListed, findRequest, findWithFile } from './find-request.query';
import { fold } from './fold';
import { bookColumns } from './projects.typeorm';
import { readQueue, readQueueSums } from './queue.query';
import { idsOfAuthor, linesOfAuthor } from './request-lines.query';
import { requestRows } from './rows/request.row';
import { splitOff } from './split-off';
import { startJob } from './start-job';

type IsFor = Parameters<Requests['find']>[1];
type NewRequest = Parameters<Requests['create']>[0];
type Move = Parameters<Requests['move']>[0];

export class RequestsTypeorm extends Requests {
  private readonly files: OutputFiles;
  private readonly groups: FileGroups;

  constructor(private readonly manager: EntityManager) {
    super();
    this.files = new OutputFiles(manager);
    this.groups = new FileGroups(manager);
  }

  find(id: string, isFor?: IsFor): Promise<ReleaseRequest | undefined> {
    return findRequest(this.manager, id, isFor);
  }

  async glance(id: string): Promise<RequestGlance | undefined> {
    return (await this.manager.findOneBy(requestRows, { id })) ?? undefined;
  }

  findWithFile(id: string, fileId: string, isFor?: IsFor): Promise<ReleaseRequest | undefined> {
    return findWithFile(this.manager, id, fileId, isFor);
  }

  findListed(id: string, fileId: string | undefined, isFor?: IsFor): Promise<FoundListed | undefined> {
    return findListed(this.manager, id, fileId, isFor);
  }

  bare(id: string, isFor?: IsFor): Promise<ReleaseRequest | undefined> {
    return findBare(this.manager, id, isFor);
  }

  /** Needs no lock of its own: a transaction that may write has waited for every other writer (`Connections.write`). */
  findToChange(id: string, isFor?: IsFor): Promise<ReleaseRequest | undefined> {
    return findRequest(this.manager, id, isFor);
  }

  releasedAs(file: Parameters<Requests['releasedAs']>[0]): Promise<readonly ReleasedBefore[]> {
    return releasedAs(this.manager, file);
  }

  async numbers(ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const rows = await this.manager.find(requestRows, {
      select: { id: true, number: true },
      where: { id: In([...ids]) },
    });
    return new Map(rows.map(({ id, number }) => [id, number]));
  }

  ofAuthor(asked: OfAuthor) {
    return linesOfAuthor(this.manager, asked);
  }

  idsOfAuthor(personId: string): Promise<readonly string[]> {
    return idsOfAuthor(this.manager, personId);
  }

  queueSums(now: Date) {
    return readQueueSums(this.manager, now);
  }

  queue(filter: QueueFilter) {
    return readQueue(this.manager, filter);
  }

  async create({ projectId, authorId, decoyBy, context, book, at }: NewRequest): Promise<string> {
    const id = randomUUID();
    await this.manager.insert(requestRows, {
      ...{ id, projectId, authorId, state: 'draft', turn: 1, version: 1 },
      decoyById: decoyBy ?? null,
      ...coAuthorColumns(NO_CO_AUTHORS),
      number: await this.nextNumber(),
      ...{ title: context.title, titleFolded: fold(context.title) },
      ...bookColumns(book),
      ...{ createdAt: at, stateSince: at },
    });
    await this.groups.add(id, context);
    return id;
  }

  editContext(groupId: string, contextVersion: number, context: GroupContext): Promise<void> {
    return this.groups.edit(groupId, contextVersion, context);
  }

  addGroup(requestId: string, context: GroupContext): Promise<string> {
    return this.groups.add(requestId, context);
  }

  removeGroup(groupId: string): Promise<void> {
    return this.groups.remove(groupId);
  }

  async move(move: Move): Promise<void> {
    const { id, version, from, to, at, turn, submittedAt, book, dueAt, automatic, wakeAt } = move;
    const touched = await this.manager.update(
      requestRows,
      { id, version, state: from },
      {
        ...{ state: to, stateSince: at, version: version + 1 },
        ...(turn !== undefined && { turn }),
        ...(submittedAt && { submittedAt }),
        ...(book && bookColumns(book)),
        ...(dueAt !== undefined && { dueAt }),
        ...(automatic !== undefined && { automatic }),
      },
    );
    if (touched.affected !== 1) throw refuse.changed('This request');
    if (wakeAt) await startJob(this.manager, 'deadline', id, wakeAt);
  }

  async splitOff(split: Split): Promise<SplitOff> {
    const rest = await splitOff(this.manager, split, await this.nextNumber());
    // Like what is returned by itself, it is looked at by the clock.
    const { at, closesAt, from } = split;
    const wakeAt = from.decoy ? at : closesAt && firstLook('returned', at, closesAt);
    if (wakeAt) await startJob(this.manager, 'deadline', rest.id, wakeAt);
    return rest;
  }

  async nameCoAuthors(id: string, coAuthors: CoAuthors): Promise<void> {
    await this.manager.update(requestRows, { id }, coAuthorColumns(coAuthors));
  }

  async naming(personId: string): ReturnType<Requests['naming']> {
    const rows = await this.manager.find(requestRows, {
      where: { coAuthorIds: Like(`%${personId}%`), state: Not(In([...OVER])) },
      order: { number: 'ASC' },
    });
    return rows.map((row) => ({ id: row.id, coAuthors: coAuthorsOf(row) }));
  }

  async touch(id: string): Promise<void> {
    const touched = await this.manager.update(requestRows, { id }, { version: () => 'version + 1' });
    if (touched.affected !== 1) throw refuse.notFound('request');
  }

  addFile(file: NewFile): Promise<{ fileId: string; versionId: string }> {
    return this.files.add(file);
  }

  fileAt(requestId: string, path: string): Promise<{ id: string; sha256: string } | undefined> {
    return this.files.at(requestId, path);
  }

  pathInPlaceOf(requestId: string, path: string): Promise<string | undefined> {
    return this.files.inPlaceOf(requestId, path);
  }

  replaceFile(fileId: string, stored: StoredBytes, turn: number, at: Date): Promise<string> {
    return this.files.replace(fileId, stored, turn, at);
  }

  describeFile(fileId: string, statementVersion: number, statement: Statement): Promise<void> {
    return this.files.describe(fileId, statementVersion, statement);
  }

  describeFiles(fileIds: readonly string[], statement: Statement): Promise<void> {
    return this.files.describeAll(fileIds, statement);
  }

  removeFile(fileId: string, collectAt: Date): Promise<void> {
    return this.files.remove(fileId, collectAt);
  }

  markFile(fileId: string, kind: FileKind): Promise<void> {
    return this.files.mark(fileId, kind);
  }

  explainException(fileId: string, reason: string): Promise<void> {
    return this.files.explainException(fileId, reason);
  }

  moveFile(fileId: string, groupId: string): Promise<void> {
    return this.files.move(fileId, groupId);
  }

  voidVotes(fileId: string): Promise<void> {
    return this.files.voidVotes(fileId);
  }

  withdrawFile(fileId: string): Promise<void> {
    return this.files.withdraw(fileId);
  }

  /** No race: writers wait for each other before they read. */
  private async nextNumber(): Promise<number> {
    return ((await this.manager.maximum(requestRows, 'number')) ?? 0) + 1;
  }
}
