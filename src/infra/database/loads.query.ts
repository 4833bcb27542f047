import type { EntityManager } from 'typeorm';
import type { Load } from '../../app/reviews/load';

/** Seats that are neither handed in nor left, in the turn that their request is in. */
const IS_OPEN = `seat.submitted_at IS NULL AND seat.left_at IS NULL AND seat.turn = request.turn
  AND request.state IN ('in-review', 'reviewed')`;
const ASKED = `FROM output_file asked
  WHERE asked.request_id = seat.request_id AND asked.kind = 'output' AND NOT asked.withdrawn`;

/** Files are looked at only where a seat is open, so that the past costs nothing. */
const LOADS = `
  SELECT seat.reviewer_id AS id, MAX(seat.started_at) AS "lastAt",
      SUM(CASE WHEN ${IS_OPEN} THEN 1 ELSE 0 END) AS claims,
      SUM(CASE WHEN ${IS_OPEN} THEN (SELECT COUNT(*) ${ASKED}) ELSE 0 END) AS files,
      SUM(CASE WHEN ${IS_OPEN} THEN (SELECT COALESCE(SUM(asked.bytes), 0) ${ASKED}) ELSE 0 END) AS bytes
    FROM seat JOIN request ON request.id = seat.request_id
    WHERE request.author_id <> $1
    GROUP BY seat.reviewer_id`;

/** PostgreSQL hands sums over as text. */
type Sum = number | string;
interface LoadFacts {
  readonly id: string;
  readonly lastAt: string;
  readonly claims: Sum;
  readonly files: Sum;
  readonly bytes: Sum;
}

export async function readLoads(
  manager: EntityManager,
  readerId: string,
): Promise<ReadonlyMap<string, Load>> {
  const facts: readonly LoadFacts[] = await manager.query<LoadFacts[]>(LOADS, [readerId]);
  return new Map(
    facts.map(({ id, lastAt, claims, files, bytes }) => [
      id,
      { claims: Number(claims), files: Number(files), bytes: Number(bytes), lastAt: new Date(lastAt) },
    ]),
  );
}
