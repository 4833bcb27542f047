import type { EntityManager } from 'typeorm';
import type { ReleasedBefore } from '../../app/submissions/released-before';
import { DELETED, deletedIn, type PackedDeleted } from './deleted-columns';
import { namedSql } from './named-sql';

/** Nobody compares with more. */
const MOST = 10;

interface ReleasedColumns extends PackedDeleted {
  readonly fileId: string;
  readonly sha256: string;
  readonly bytes: number | string;
  readonly requestId: string;
  readonly number: number;
  readonly stateSince: string;
}

/** Delivered and not taken back, under this very path. */
const RELEASED_AS = `SELECT file.id AS "fileId", file.sha256, file.bytes, request.id AS "requestId", request.number,
    request.state_since AS "stateSince", ${DELETED.deletedAt} AS "deletedAt", ${DELETED.deletedBy} AS "deletedBy"
  FROM output_file file JOIN request ON request.id = file.request_id
    JOIN file_version version ON version.file_id = file.id AND version.number = file.version_number
    LEFT JOIN deletion ON deletion.id = version.id
  WHERE file.path = :path AND file.kind = 'output' AND NOT file.withdrawn AND file.continued_in IS NULL
    AND request.project_id = :projectId AND request.id <> :exceptRequestId
    AND request.state IN ('released', 'expired')
  ORDER BY request.state_since DESC LIMIT ${MOST}`;

export async function releasedAs(
  manager: EntityManager,
  asked: { path: string; projectId: string; exceptRequestId: string },
): Promise<readonly ReleasedBefore[]> {
  const rows = await manager.query<ReleasedColumns[]>(...namedSql(RELEASED_AS, asked));
  return rows.map(({ fileId, sha256, bytes, requestId, number, stateSince, ...deletion }) => ({
    request: { id: requestId, number },
    ...{ fileId, sha256, bytes: Number(bytes), at: new Date(stateSince) },
    deleted: deletedIn(deletion),
  }));
}
