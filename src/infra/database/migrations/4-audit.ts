import type { MigrationInterface, QueryRunner } from 'typeorm';
import { noWayBack, runStatements } from './run-statements';

const STATEMENTS = [
  `CREATE TABLE audit_event (
    seq bigint PRIMARY KEY,
    at text NOT NULL,
    kind text NOT NULL,
    actor_id text NOT NULL,
    actor_name text NOT NULL,
    actor_role text NOT NULL,
    from_address text NOT NULL,
    project_id text,
    request_id text,
    turn integer,
    file_id text,
    sha256 text,
    value_before text,
    value_after text,
    previous_hash text NOT NULL CONSTRAINT audit_event_one_successor UNIQUE,
    hash text NOT NULL CONSTRAINT audit_event_hash UNIQUE
  )`,
  // The filters of the audit page; seq last, because every answer is in its order.
  `CREATE INDEX audit_event_project ON audit_event (project_id, seq)`,
  `CREATE INDEX audit_event_actor ON audit_event (actor_id, seq)`,
  `CREATE INDEX audit_event_request ON audit_event (request_id, seq)`,
  `CREATE INDEX audit_event_file ON audit_event (file_id, seq)`,
  `CREATE INDEX audit_event_sha256 ON audit_event (sha256, seq)`,
  `CREATE INDEX audit_event_kind ON audit_event (kind, seq)`,
  `CREATE INDEX audit_event_at ON audit_event (at, seq)`,
];

/** INSERT OR REPLACE deletes without a DELETE trigger: so a place that is taken is looked for before any insert. */
const SQLITE_TRIGGERS = [
  `CREATE TRIGGER audit_event_no_update BEFORE UPDATE ON audit_event
    BEGIN SELECT RAISE(ABORT, 'audit_event is append-only'); END`,
  `CREATE TRIGGER audit_event_no_delete BEFORE DELETE ON audit_event
    BEGIN SELECT RAISE(ABORT, 'audit_event is append-only'); END`,
  `CREATE TRIGGER audit_event_no_replace BEFORE INSERT ON audit_event
    WHEN EXISTS (SELECT 1 FROM audit_event
      WHERE seq = NEW.seq OR hash = NEW.hash OR previous_hash = NEW.previous_hash)
    BEGIN SELECT RAISE(ABORT, 'audit_event is append-only'); END`,
  `CREATE TRIGGER file_report_no_update BEFORE UPDATE ON file_report
    BEGIN SELECT RAISE(ABORT, 'file_report is immutable'); END`,
  `CREATE TRIGGER file_report_no_delete BEFORE DELETE ON file_report
    BEGIN SELECT RAISE(ABORT, 'file_report is immutable'); END`,
  `CREATE TRIGGER file_report_no_replace BEFORE INSERT ON file_report
    WHEN EXISTS (SELECT 1 FROM file_report WHERE sha256 = NEW.sha256)
    BEGIN SELECT RAISE(IGNORE); END`,
];

const POSTGRES_TRIGGERS = [
  `CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$`,
  `CREATE TRIGGER audit_event_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_event
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
  `CREATE TRIGGER file_report_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON file_report
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
];

/** The audit, and what it vouches for, cannot be rewritten even by whoever holds the application's database role. */
export class Audit implements MigrationInterface {
  readonly name = 'Audit1764028800004';
  readonly down = noWayBack;

  async up(runner: QueryRunner): Promise<void> {
    const triggers = runner.connection.options.type === 'postgres' ? POSTGRES_TRIGGERS : SQLITE_TRIGGERS;
    await runStatements(runner, [...STATEMENTS, ...triggers]);
  }
}
