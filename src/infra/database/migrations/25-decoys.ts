import type { MigrationInterface, QueryRunner } from 'typeorm';
import { noWayBack, runStatements } from './run-statements';

const STATEMENTS = [
  `ALTER TABLE request ADD COLUMN decoy_by text REFERENCES person (id)`,
  `ALTER TABLE request ADD COLUMN decoy_outcome text`,
  `ALTER TABLE output_file ADD COLUMN known_problem text`,
  `CREATE INDEX request_decoy ON request (decoy_by)`,
];

const SQLITE_TRIGGERS = [
  `CREATE TRIGGER decoy_never_released BEFORE INSERT ON release_order
    WHEN EXISTS (SELECT 1 FROM request WHERE id = NEW.request_id AND decoy_by IS NOT NULL)
    BEGIN SELECT RAISE(ABORT, 'a decoy is never released'); END`,
  `CREATE TRIGGER decoy_for_good BEFORE UPDATE OF decoy_by ON request WHEN NEW.decoy_by IS NOT OLD.decoy_by
    BEGIN SELECT RAISE(ABORT, 'a decoy stays one'); END`,
];

const POSTGRES_TRIGGERS = [
  `CREATE FUNCTION refuse_decoy() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF EXISTS (SELECT 1 FROM request WHERE id = NEW.request_id AND decoy_by IS NOT NULL)
        THEN RAISE EXCEPTION 'a decoy is never released'; END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER decoy_never_released BEFORE INSERT ON release_order
    FOR EACH ROW EXECUTE FUNCTION refuse_decoy()`,
  `CREATE FUNCTION keep_decoy() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'a decoy stays one'; END $$`,
  `CREATE TRIGGER decoy_for_good BEFORE UPDATE OF decoy_by ON request FOR EACH ROW
    WHEN (NEW.decoy_by IS DISTINCT FROM OLD.decoy_by) EXECUTE FUNCTION keep_decoy()`,
];

/** That no decoy leaves is held here too: not even a mistake in the workflow releases what was made to be wrong. */
export class Decoys implements MigrationInterface {
  readonly name = 'Decoys1764028800025';
  readonly down = noWayBack;

  async up(runner: QueryRunner): Promise<void> {
    const triggers = runner.connection.options.type === 'postgres' ? POSTGRES_TRIGGERS : SQLITE_TRIGGERS;
    await runStatements(runner, [...STATEMENTS, ...triggers]);
  }
}
