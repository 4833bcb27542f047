import { randomUUID } from 'node:crypto';
import { type EntityManager, In } from 'typeorm';
import { type Statement, statementSchema } from '../../engine/report/statement';
import { refuse } from '../../app/refusals';
import { foldedPath, pathTaken } from '../../app/submissions/path-twins';
import type { FileKind } from '../../app/submissions/request';
import type { Requests, StoredBytes } from '../../app/submissions/requests.port';
import { unlessTaken } from './database-errors';
import { differences } from './differences';
import { forgetScans } from './forget-bytes';
import { inPieces } from './in-pieces';
import { deletionRows } from './rows/deletion.row';
import { jobRows } from './rows/job.row';
import { fileVersionRows, outputFileRows } from './rows/output-file.row';
import { startJobs } from './start-job';
import { scanRows } from './rows/scan.row';

export type NewFile = Parameters<Requests['addFile']>[0];

/** The part of `Requests` that is about files. */
export class OutputFiles {
  constructor(private readonly manager: EntityManager) {}

  async add({
    requestId,
    groupId,
    path,
    kind,
    stored,
    turn,
    at,
  }: NewFile): Promise<{ fileId: string; versionId: string }> {
    const fileId = randomUUID();
    const statement = statementSchema.parse({});
    const { sha256, bytes } = stored;
    const row = {
      id: fileId,
      requestId,
      groupId,
      path,
      pathFolded: foldedPath(path),
      kind,
      statement,
      statementVersion: 1,
      exceptionReason: '',
      withdrawn: false,
    };
    await unlessTaken(this.manager.insert(outputFileRows, { ...row, sha256, bytes, versionNumber: 1 }), () =>
      pathTaken(path),
    );
    return { fileId, versionId: await this.insertVersion(fileId, 1, stored, turn, at) };
  }

  async at(requestId: string, path: string): Promise<{ id: string; sha256: string } | undefined> {
    return (await this.manager.findOneBy(outputFileRows, { requestId, path })) ?? undefined;
  }

  async inPlaceOf(requestId: string, path: string): Promise<string | undefined> {
    const folded = foldedPath(path);
    const twin = await this.manager
      .createQueryBuilder(outputFileRows, 'file')
      .select(['file.id', 'file.path'])
      .where('file.requestId = :requestId AND file.path <> :path', { requestId, path })
      .andWhere("(file.pathFolded IN (:...names) OR file.pathFolded LIKE :within ESCAPE '\\')", {
        names: [folded, ...foldersOf(folded)],
        within: `${folded.replace(/[\\%_]/g, '\\$&')}/%`,
      })
      .orderBy('file.path', 'ASC')
      .limit(1)
      .getOne();
    return twin?.path;
  }

  async replace(fileId: string, { sha256, bytes }: StoredBytes, turn: number, at: Date): Promise<string> {
    const touched = await this.manager.update(
      outputFileRows,
      { id: fileId },
      { sha256, bytes, versionNumber: () => 'version_number + 1' },
    );
    if (touched.affected !== 1) throw refuse.notFound('file');
    const { versionNumber } = await this.manager.findOneByOrFail(outputFileRows, { id: fileId });
    return this.insertVersion(fileId, versionNumber, { sha256, bytes }, turn, at);
  }

  async describe(fileId: string, statementVersion: number, statement: Statement): Promise<void> {
    const touched = await this.manager.update(
      outputFileRows,
      { id: fileId, statementVersion },
      { statement, statementVersion: statementVersion + 1 },
    );
    if (touched.affected === 1) return;
    const theirs = await this.manager.findOneBy(outputFileRows, { id: fileId });
    if (!theirs) throw refuse.notFound('file');
    throw refuse.changed('This statement', differences(statement, theirs.statement));
  }

  async describeAll(fileIds: readonly string[], statement: Statement): Promise<void> {
    for (const some of inPieces(fileIds)) {
      await this.manager.update(
        outputFileRows,
        { id: In([...some]) },
        { statement, statementVersion: () => 'statement_version + 1' },
      );
    }
  }

  async voidVotes(fileId: string): Promise<void> {
    const touched = await this.manager.increment(outputFileRows, { id: fileId }, 'statementVersion', 1);
    if (touched.affected !== 1) throw refuse.notFound('file');
  }

  /** Versions and scans go with it; jobs have no key to what they are about. */
  async remove(fileId: string, collectAt: Date): Promise<void> {
    const versions = await this.manager.find(fileVersionRows, {
      where: { fileId },
      relations: { file: true },
    });
    const digests = new Set(versions.map(({ sha256 }) => sha256));
    await startJobs(this.manager, 'collect', [...digests], collectAt);
    await this.manager.insert(
      deletionRows,
      versions.map(({ id, file, sha256, bytes }) => ({
        ...{ id, what: 'file' as const, requestId: file.requestId, fileId, path: file.path, sha256, bytes },
        ...{ rule: 'removed' as const, dueAt: collectAt, deletedAt: null, isShared: false },
      })),
    );
    const scans = await this.manager.findBy(scanRows, { fileId });
    for (const { id } of scans) await this.manager.delete(jobRows, { subjectId: id });
    const gone = await this.manager.delete(outputFileRows, { id: fileId });
    if (gone.affected !== 1) throw refuse.notFound('file');
    await forgetScans(this.manager, scans);
  }

  async mark(fileId: string, kind: FileKind): Promise<void> {
    const touched = await this.manager.update(outputFileRows, { id: fileId }, { kind });
    if (touched.affected !== 1) throw refuse.notFound('file');
  }

  async move(fileId: string, groupId: string): Promise<void> {
    const touched = await this.manager.update(outputFileRows, { id: fileId }, { groupId });
    if (touched.affected !== 1) throw refuse.notFound('file');
  }

  async explainException(fileId: string, exceptionReason: string): Promise<void> {
    const touched = await this.manager.update(outputFileRows, { id: fileId }, { exceptionReason });
    if (touched.affected !== 1) throw refuse.notFound('file');
  }

  async withdraw(fileId: string): Promise<void> {
    const touched = await this.manager.update(outputFileRows, { id: fileId }, { withdrawn: true });
    if (touched.affected !== 1) throw refuse.notFound('file');
  }

  private async insertVersion(
    fileId: string,
    number: number,
    { sha256, bytes }: StoredBytes,
    turn: number,
    uploadedAt: Date,
  ): Promise<string> {
    const id = randomUUID();
    await this.manager.insert(fileVersionRows, { id, fileId, number, sha256, bytes, turn, uploadedAt });
    return id;
  }
}

/** `a/b` and `a` of `a/b/c`. */
function foldersOf(path: string): readonly string[] {
  const parts = path.split('/');
  return parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join('/'));
}
