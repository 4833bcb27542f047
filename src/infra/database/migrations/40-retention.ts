import type { MigrationInterface, QueryRunner } from 'typeorm';
import { unreleasedGoAt } from '../../../app/retention/deletes-at';
import { noWayBack, runStatements } from './run-statements';

const STATEMENTS = [
  // What was removed from a draft waits here with nothing else left of it; everything else is here once it is deleted.
  `CREATE TABLE deletion (
    id text PRIMARY KEY,
    what text NOT NULL,
    request_id text NOT NULL REFERENCES request (id),
    file_id text,
    path text NOT NULL,
    sha256 text NOT NULL,
    bytes bigint NOT NULL,
    rule text NOT NULL,
    due_at text NOT NULL,
    deleted_at text,
    is_shared boolean NOT NULL
  )`,
  `CREATE INDEX deletion_sha256 ON deletion (sha256)`,
  `CREATE INDEX deletion_request ON deletion (request_id)`,
  `CREATE INDEX deletion_deleted ON deletion (deleted_at, id)`,
  `CREATE TABLE legal_hold (
    request_id text PRIMARY KEY REFERENCES request (id),
    reason text NOT NULL,
    held_by text NOT NULL REFERENCES person (id),
    held_at text NOT NULL
  )`,
  `ALTER TABLE request ADD COLUMN delete_at text`,
  `CREATE INDEX request_delete ON request (delete_at)`,
  `ALTER TABLE project ADD COLUMN delete_at text`,
  `CREATE INDEX release_order_package ON release_order (package_sha256)`,
  `CREATE INDEX scan_sha256 ON scan (sha256)`,
];

const FIRST_LOOK = `INSERT INTO job (id, kind, subject_id, run_after, attempts)
  VALUES ('deletion', 'deletion', 'due', $1, 0)`;

/** How long a house that is at work already sees what will go, and can hold it, before anything does. */
const NOTICE_MS = 7 * 24 * 60 * 60 * 1000;

/** What is quoted from bytes that are gone goes with them; the digest still says what the report was. */
const SQLITE_TRIGGERS = [
  `DROP TRIGGER file_report_no_update`,
  `CREATE TRIGGER file_report_no_update BEFORE UPDATE ON file_report
    WHEN NEW.sha256 <> OLD.sha256 OR (NEW.report <> '' AND OLD.report <> '')
    BEGIN SELECT RAISE(ABORT, 'file_report is immutable'); END`,
  `CREATE TRIGGER deletion_no_update BEFORE UPDATE ON deletion WHEN OLD.deleted_at IS NOT NULL
    BEGIN SELECT RAISE(ABORT, 'a certificate is immutable'); END`,
  `CREATE TRIGGER deletion_no_delete BEFORE DELETE ON deletion
    BEGIN SELECT RAISE(ABORT, 'a certificate is immutable'); END`,
];

const POSTGRES_TRIGGERS = [
  `DROP TRIGGER file_report_append_only ON file_report`,
  `CREATE TRIGGER file_report_append_only BEFORE DELETE OR TRUNCATE ON file_report
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
  `CREATE TRIGGER file_report_no_update BEFORE UPDATE ON file_report FOR EACH ROW
    WHEN (NEW.sha256 <> OLD.sha256 OR (NEW.report <> '' AND OLD.report <> ''))
    EXECUTE FUNCTION refuse_change()`,
  `CREATE TRIGGER deletion_append_only BEFORE DELETE OR TRUNCATE ON deletion
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
  `CREATE TRIGGER deletion_no_update BEFORE UPDATE ON deletion FOR EACH ROW
    WHEN (OLD.deleted_at IS NOT NULL) EXECUTE FUNCTION refuse_change()`,
];

/** Of files that were removed from drafts, whose bytes are gone. */
const FORGET_ORPHANS = `UPDATE file_report SET report = ''
  WHERE NOT EXISTS (SELECT 1 FROM scan WHERE scan.report_sha256 = file_report.sha256)
    AND NOT EXISTS (SELECT 1 FROM recheck WHERE recheck.report_sha256 = file_report.sha256)`;

interface Project {
  readonly id: string;
  readonly ended_at: string | null;
}

/** When bytes go, and the proof that they went. */
export class Retention implements MigrationInterface {
  readonly name = 'Retention1764028800040';
  readonly down = noWayBack;

  async up(runner: QueryRunner): Promise<void> {
    const triggers = runner.connection.options.type === 'postgres' ? POSTGRES_TRIGGERS : SQLITE_TRIGGERS;
    await runStatements(runner, [...STATEMENTS, ...triggers, FORGET_ORPHANS]);
    const projects = (await runner.query('SELECT id, ended_at FROM project')) as readonly Project[];
    const firstLook = projects.length > 0 ? Date.now() + NOTICE_MS : 0;
    await runner.query(FIRST_LOOK, [new Date(firstLook).toISOString()]);
    for (const { id, ended_at } of projects) {
      if (ended_at === null) continue;
      const at = unreleasedGoAt(new Date(ended_at)).toISOString();
      await runner.query('UPDATE project SET delete_at = $1 WHERE id = $2', [at, id]);
    }
  }
}
