import type { KnownDigest } from '../health/compare-bytes';
import type { EntityManager } from 'typeorm';
import type { EventKind } from '../../app/audit/event';
import type { DestinationKind, Place } from '../../app/destinations/destination';
import type {
  BookInForce,
  DestinationTold,
  KindOfWork,
  MailTold,
  Told,
} from '../../app/health/installation.port';

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

/** What is asked of a destination beside its disk; a request that failed counts where it was ordered to last. */
const DESTINATIONS = `
  SELECT place.id, place.name, place.kind, place.folder, place.retired_at AS "retiredAt",
      (SELECT MAX(delivered_at) FROM release_order sent WHERE sent.destination_id = place.id) AS last,
      (SELECT COUNT(*) FROM request WHERE state = 'release-failed' AND place.id = (
        SELECT destination_id FROM release_order ordered WHERE ordered.request_id = request.id
          ORDER BY started_at DESC LIMIT 1)) AS failed
    FROM destination place ORDER BY place.name_folded`;

type DestinationRow = Readonly<Record<'id' | 'name', string>> & {
  readonly kind: DestinationKind;
  readonly folder: string | null;
  readonly retiredAt: string | null;
  readonly last: string | null;
  readonly failed: Sum;
};

export type DestinationUse = Place & Pick<DestinationTold, 'id' | 'isRetired' | 'lastDelivery' | 'failed'>;

export async function readDestinations(manager: EntityManager): Promise<readonly DestinationUse[]> {
  const rows = await manager.query<DestinationRow[]>(DESTINATIONS);
  return rows.map(({ id, name, kind, folder, retiredAt, last, failed }) => ({
    ...{ id, name, kind, folder: folder ?? '', isRetired: retiredAt !== null, failed: Number(failed) },
    lastDelivery: last === null ? undefined : new Date(last),
  }));
}

/** What the audit says of the last letter that went out, and of the last that was given up. */
const MAILS = `
  SELECT kind, at, value_after AS said FROM audit_event WHERE seq IN (
    (SELECT MAX(seq) FROM audit_event WHERE kind = 'person.mailed'),
    (SELECT MAX(seq) FROM audit_event WHERE kind = 'person.mail-failed'))`;

export async function readLastMails(manager: EntityManager): Promise<Omit<MailTold, 'isOn' | 'cause'>> {
  const rows = await manager.query<{ kind: EventKind; at: string; said: string }[]>(MAILS);
  const sent = rows.find(({ kind }) => kind === 'person.mailed');
  const failed = rows.find(({ kind }) => kind === 'person.mail-failed');
  return {
    ...(sent && { lastSent: new Date(sent.at) }),
    ...(failed && { lastFailed: { at: new Date(failed.at), because: becauseIn(failed.said) } }),
  };
}

function becauseIn(said: string): string {
  const { because = '' } = JSON.parse(said) as { readonly because?: string };
  return because;
}

/** Digests that a version of a file points to, or that wait to be deleted. */
export async function readDigests(
  manager: EntityManager,
  { from, before }: { readonly from: string; readonly before: string },
  atMost: number,
): Promise<readonly KnownDigest[]> {
  const rows = await manager.query<{ sha256: string; goes: Sum }[]>(
    `SELECT sha256, MIN(goes) AS goes FROM (SELECT sha256, 0 AS goes FROM file_version WHERE sha256 >= $1 AND sha256 < $2
        AND NOT EXISTS (SELECT 1 FROM deletion WHERE deletion.id = file_version.id)
      UNION ALL SELECT sha256, 0 AS goes FROM deletion WHERE deleted_at IS NULL AND sha256 >= $1 AND sha256 < $2
      UNION ALL SELECT subject_id, 1 AS goes FROM job WHERE kind = 'collect' AND subject_id >= $1 AND subject_id < $2
      ) known GROUP BY sha256 ORDER BY sha256 LIMIT ${atMost}`,
    [from, before],
  );
  return rows.map(({ sha256, goes }) => ({ sha256, goes: Number(goes) === 1 }));
}

export async function readBooksInForce(manager: EntityManager): Promise<readonly BookInForce[]> {
  const rows = await manager.query<(Omit<BookInForce, 'projects'> & { readonly projects: Sum })[]>(
    `SELECT book_id AS id, book_version AS version, book_sha256 AS sha256, COUNT(*) AS projects
      FROM project WHERE ended_at IS NULL GROUP BY book_id, book_version, book_sha256
      ORDER BY book_id, book_version, book_sha256`,
  );
  return rows.map((row) => ({ ...row, projects: Number(row.projects) }));
}
