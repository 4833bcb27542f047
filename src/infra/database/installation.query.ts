import type { EntityManager } from 'typeorm';
import type { KindOfWork, Told } from '../../app/health/installation.port';

export async function readDatabase(manager: EntityManager): Promise<Told['database']> {
  const isSqlite = manager.connection.options.type === 'sqlite';
  const version = isSqlite ? 'sqlite_version()' : `current_setting('server_version')`;
  const [row] = await manager.query<{ version: string; migration: string }[]>(
    `SELECT ${version} AS version, (SELECT name FROM migrations ORDER BY id DESC LIMIT 1) AS migration`,
  );
  return {
    kind: isSqlite ? 'SQLite' : 'PostgreSQL',
    version: row?.version ?? '',
    migration: row?.migration ?? '',
  };
}

/** One row a kind; a lease that has run out is as good as none. */
const WORK = `
  SELECT kind, MAX(attempts) AS tries,
      SUM(CASE WHEN claimed_until > $1 THEN 1 ELSE 0 END) AS running,
      SUM(CASE WHEN COALESCE(claimed_until, '') <= $1 AND run_after <= $1 THEN 1 ELSE 0 END) AS due,
      SUM(CASE WHEN COALESCE(claimed_until, '') <= $1 AND run_after > $1 THEN 1 ELSE 0 END) AS later,
      MIN(CASE WHEN COALESCE(claimed_until, '') <= $1 AND run_after <= $1 THEN run_after END) AS "dueSince"
    FROM job GROUP BY kind ORDER BY kind`;

/** PostgreSQL hands sums over as text. */
type Sum = number | string;
type WorkRow = Readonly<Record<'tries' | 'running' | 'due' | 'later', Sum>> & {
  readonly kind: string;
  readonly dueSince: string | null;
};

export async function readWork(manager: EntityManager, now: Date): Promise<readonly KindOfWork[]> {
  const rows = await manager.query<WorkRow[]>(WORK, [now.toISOString()]);
  return rows.map(({ kind, tries, running, due, later, dueSince }) => ({
    ...{ kind, tries: Number(tries), running: Number(running), due: Number(due), later: Number(later) },
    dueSince: dueSince === null ? undefined : new Date(dueSince),
  }));
}

const DELIVERIES = `
  SELECT (SELECT MAX(delivered_at) FROM release_order) AS last,
      (SELECT COUNT(*) FROM request WHERE state = 'release-failed') AS failed`;

export async function readDeliveries(
  manager: EntityManager,
): Promise<Pick<Told['destination'], 'lastDelivery' | 'failed'>> {
  const [row] = await manager.query<{ last: string | null; failed: Sum }[]>(DELIVERIES);
  return { lastDelivery: row?.last ? new Date(row.last) : undefined, failed: Number(row?.failed ?? 0) };
}
