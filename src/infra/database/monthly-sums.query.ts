import type { EntityManager } from 'typeorm';
import { REPORTED_KINDS } from '../../app/statistics/monthly-figures';
import type { MonthlySums, Stretch } from '../../app/statistics/statistics.port';
import { APPROVED, IS_ASKED_FOR, IS_REAL } from './statistic-sums.query';

const KINDS = REPORTED_KINDS.map((kind) => `'${kind}'`).join(', ');
// SQLite numbers parameters by where they stand: each is named first in the order of its number.

const EVENTS = `SELECT SUBSTR(at, 1, 7) AS month, kind,
    CAST(COUNT(*) AS integer) AS count, CAST(COUNT(DISTINCT request_id) AS integer) AS requests
  FROM audit_event
  WHERE kind IN (${KINDS}) AND at >= $1 AND at < $2 AND ($3 = '' OR project_id = $3)
    AND EXISTS (SELECT 1 FROM request WHERE request.id = audit_event.request_id AND ${IS_REAL})
  GROUP BY SUBSTR(at, 1, 7), kind ORDER BY 1, 2`;

/** A request that was reopened and approved again is one of the month in which it was approved last. */
const APPROVALS = `SELECT approval.month AS month, CAST(COUNT(*) AS integer) AS files,
    CAST(COALESCE(SUM(CASE WHEN scan.verdict = 'flagged' THEN 1 ELSE 0 END), 0) AS integer) AS overrides
  FROM (SELECT request_id, SUBSTR(MAX(at), 1, 7) AS month FROM audit_event
      WHERE kind IN ('request.approved', 'request.approved-in-part') AND ($1 = '' OR project_id = $1)
      GROUP BY request_id HAVING MAX(at) >= $2 AND MAX(at) < $3) AS approval
    JOIN request ON request.id = approval.request_id
    JOIN output_file file ON file.request_id = request.id AND ${IS_ASKED_FOR}
    LEFT JOIN scan ON scan.file_id = file.id AND scan.is_current
  WHERE request.state IN ${APPROVED} AND request.automatic IS NULL AND ${IS_REAL}
  GROUP BY approval.month ORDER BY 1`;

export async function readMonthlySums(
  manager: EntityManager,
  { since, until, projectId = '' }: Stretch,
): Promise<MonthlySums> {
  return {
    events: await manager.query<MonthlySums['events']>(EVENTS, [since, until, projectId]),
    approvals: await manager.query<MonthlySums['approvals']>(APPROVALS, [projectId, since, until]),
  };
}
