import type { EntityManager } from 'typeorm';
import type { RetentionRule } from '../../app/retention/deleted';
import {
  type BytesOf,
  type Deletion,
  type DeletionFilter,
  Deletions,
  type DueBytes,
  type NextDeletion,
} from '../../app/retention/deletions.port';
import { forgetBytes } from './forget-bytes';
import { KEPT_BYTES, MAY_GO, WAITS, WITH_AUTHOR } from './kept-bytes.query';
import { namedSql, type NamedValues } from './named-sql';
import { deletionRows, legalHoldRows } from './rows/deletion.row';
import { judgementRows } from './rows/judgement.row';
import { startJob } from './start-job';

/** PostgreSQL hands sums over as text. */
type Sum = number | string;

interface KeptColumns {
  readonly id: string;
  readonly what: BytesOf;
  readonly requestId: string;
  readonly fileId: string | null;
  readonly path: string;
  readonly sha256: string;
  readonly bytes: Sum;
  readonly rule: RetentionRule;
  readonly dueAt: string;
}

interface RequestColumns {
  readonly requestId: string;
  readonly number: number;
  readonly title: string;
  readonly project: string;
}

const KEPT = `kept.id, kept.what, kept.request_id AS "requestId", kept.file_id AS "fileId", kept.path, kept.sha256,
  kept.bytes, kept.rule, kept.due_at AS "dueAt"`;

const JOINED = `JOIN request ON request.id = kept.request_id JOIN project ON project.id = request.project_id`;

export class DeletionsTypeorm extends Deletions {
  constructor(private readonly manager: EntityManager) {
    super();
  }

  async due(now: Date, after: string, limit: number): Promise<readonly string[]> {
    const rows = await this.ask<{ sha256: string }>(
      `SELECT DISTINCT kept.sha256 FROM ${KEPT_BYTES} kept ${JOINED}
       WHERE kept.sha256 > :after AND ${MAY_GO} ORDER BY kept.sha256 LIMIT ${limit}`,
      { now: now.toISOString(), after },
    );
    return rows.map(({ sha256 }) => sha256);
  }

  async dueOn(sha256: string, now: Date): Promise<readonly DueBytes[]> {
    const rows = await this.ask<KeptColumns & { projectId: string; turn: number }>(
      `SELECT ${KEPT}, request.project_id AS "projectId", request.turn FROM ${KEPT_BYTES} kept ${JOINED}
       WHERE kept.sha256 = :sha256 AND ${MAY_GO} ORDER BY request.number, kept.id`,
      { sha256, now: now.toISOString() },
    );
    return rows.map(({ projectId, turn, ...kept }) => ({ ...keptOf(kept), projectId, turn }));
  }

  async isNeeded(sha256: string, but: readonly string[]): Promise<boolean> {
    const rows = await this.ask(
      `SELECT 1 AS needed FROM (
         SELECT version.id FROM file_version version WHERE version.sha256 = :sha256
         UNION ALL SELECT sent.id FROM release_order sent WHERE sent.package_sha256 = :sha256
       ) needing WHERE needing.id NOT IN (:but)
         AND NOT EXISTS (SELECT 1 FROM deletion WHERE deletion.id = needing.id)
       UNION ALL SELECT 1 FROM deletion WHERE sha256 = :sha256 AND deleted_at IS NULL AND id NOT IN (:but) LIMIT 1`,
      // An empty list would be unequal to nothing.
      { sha256, but: ['', ...but] },
    );
    return rows.length > 0;
  }

  async isCertified(sha256: string): Promise<boolean> {
    const rows = await this.ask(
      `SELECT 1 AS certified FROM deletion WHERE sha256 = :sha256 AND deleted_at IS NOT NULL LIMIT 1`,
      { sha256 },
    );
    return rows.length > 0;
  }

  async certify(
    due: readonly DueBytes[],
    { at: deletedAt, isShared }: Parameters<Deletions['certify']>[1],
  ): Promise<void> {
    for (const { id, what, requestId, fileId, path, sha256, bytes, rule, dueAt } of due) {
      const said = { deletedAt, isShared };
      const kept = { id, what, requestId, fileId: fileId ?? null, path, sha256, bytes, rule, dueAt };
      if (rule === 'removed') await this.manager.update(deletionRows, { id }, said);
      else await this.manager.insert(deletionRows, { ...kept, ...said });
      if (fileId === undefined) continue;
      await this.manager.update(judgementRows, { fileId, sha256 }, { message: '' });
    }
  }

  forget(sha256: string): Promise<void> {
    return forgetBytes(this.manager, sha256);
  }

  lookAgain(sha256: string, at: Date): Promise<void> {
    return startJob(this.manager, 'collect', sha256, at);
  }

  async leftOpen(now: Date): Promise<readonly string[]> {
    const rows = await this.ask<{ id: string }>(
      `SELECT request.id FROM request JOIN project ON project.id = request.project_id
       WHERE project.delete_at <= :now AND request.state IN ${WITH_AUTHOR}
         AND NOT EXISTS (SELECT 1 FROM legal_hold WHERE legal_hold.request_id = request.id)
       ORDER BY request.number`,
      { now: now.toISOString() },
    );
    return rows.map(({ id }) => id);
  }

  async next(limit: number, offset: number): ReturnType<Deletions['next']> {
    const grouped = `SELECT request.id AS "requestId", request.number, request.title, project.code AS project,
        kept.rule, kept.due_at AS "dueAt", ${WAITS} AS waits, SUM(kept.bytes) AS bytes,
        SUM(CASE WHEN kept.what = 'file' THEN 1 ELSE 0 END) AS files,
        SUM(CASE WHEN kept.what = 'package' THEN 1 ELSE 0 END) AS packages
      FROM ${KEPT_BYTES} kept ${JOINED}
      GROUP BY request.id, request.number, request.title, request.state, project.code, kept.request_id, kept.rule,
        kept.due_at`;
    const [sums] = await this.ask<Record<'total' | 'files' | 'bytes', Sum>>(
      `SELECT COUNT(*) AS total, COALESCE(SUM(files), 0) AS files, COALESCE(SUM(bytes), 0) AS bytes
       FROM (${grouped}) listed`,
    );
    type Line = RequestColumns &
      Record<'files' | 'packages' | 'bytes', Sum> & { waits: NextDeletion['waits'] | null };
    const rows = await this.ask<Line & Pick<KeptColumns, 'rule' | 'dueAt'>>(
      `${grouped} ORDER BY kept.due_at, request.number, kept.rule LIMIT ${limit} OFFSET ${offset}`,
    );
    return {
      lines: rows.map((row) => ({
        ...requestOf(row),
        ...{ rule: row.rule, dueAt: new Date(row.dueAt), waits: row.waits ?? undefined },
        ...{ files: Number(row.files), packages: Number(row.packages), bytes: Number(row.bytes) },
      })),
      ...{ total: Number(sums?.total), files: Number(sums?.files), bytes: Number(sums?.bytes) },
    };
  }

  async done(filter: DeletionFilter, limit: number, offset: number): ReturnType<Deletions['done']> {
    const { where, values } = fitting(filter);
    const [sums] = await this.ask<Record<'total' | 'bytes', Sum>>(
      `SELECT COUNT(*) AS total, COALESCE(SUM(kept.bytes), 0) AS bytes FROM deletion kept ${JOINED} WHERE ${where}`,
      values,
    );
    const lines = await this.deletions(
      `${where} ORDER BY kept.deleted_at DESC, kept.id LIMIT ${limit} OFFSET ${offset}`,
      values,
    );
    return { lines, total: Number(sums?.total), bytes: Number(sums?.bytes) };
  }

  following(
    filter: DeletionFilter,
    after: Parameters<Deletions['following']>[1],
    limit: number,
  ): Promise<readonly Deletion[]> {
    const { where, values } = fitting(filter);
    const from = { at: after?.deletedAt.toISOString() ?? '', id: after?.id ?? '' };
    return this.deletions(
      `${where} AND (kept.deleted_at > :at OR (kept.deleted_at = :at AND kept.id > :id))
       ORDER BY kept.deleted_at, kept.id LIMIT ${limit}`,
      { ...values, ...from },
    );
  }

  async hold({ requestId, reason, byId, at }: Parameters<Deletions['hold']>[0]): Promise<boolean> {
    if (await this.manager.existsBy(legalHoldRows, { requestId })) return false;
    await this.manager.insert(legalHoldRows, { requestId, reason, heldById: byId, heldAt: at });
    return true;
  }

  async letGo(requestId: string): Promise<void> {
    await this.manager.delete(legalHoldRows, { requestId });
  }

  private async deletions(conditions: string, values: NamedValues): Promise<readonly Deletion[]> {
    type Row = KeptColumns & RequestColumns & { deletedAt: string; isShared: boolean | 0 | 1 };
    const rows = await this.ask<Row>(
      `SELECT ${KEPT}, kept.deleted_at AS "deletedAt", kept.is_shared AS "isShared", request.number, request.title,
         project.code AS project FROM deletion kept ${JOINED} WHERE ${conditions}`,
      values,
    );
    return rows.map((row) => ({
      ...keptOf(row),
      ...{ deletedAt: new Date(row.deletedAt), isShared: Boolean(row.isShared) },
      ...requestOf(row),
    }));
  }

  private ask<Row>(sql: string, values: NamedValues = {}): Promise<readonly Row[]> {
    return this.manager.query<readonly Row[]>(...namedSql(sql, values));
  }
}

function keptOf({ id, what, requestId, fileId, path, sha256, bytes, rule, dueAt }: KeptColumns) {
  return {
    ...{ id, what, requestId, path, sha256, rule, bytes: Number(bytes), dueAt: new Date(dueAt) },
    ...(fileId !== null && { fileId }),
  };
}

function requestOf({ requestId, number, title, project }: RequestColumns) {
  return { request: { id: requestId, number, title }, project };
}

function fitting({ projectId, requestNumber }: DeletionFilter) {
  const conditions = ['kept.deleted_at IS NOT NULL'];
  const values: Record<string, string> = {};
  if (projectId !== undefined) {
    conditions.push('project.id = :projectId');
    values['projectId'] = projectId;
  }
  if (requestNumber !== undefined) {
    conditions.push('request.number = CAST(:number AS integer)');
    values['number'] = String(requestNumber);
  }
  return { where: conditions.join(' AND '), values };
}
