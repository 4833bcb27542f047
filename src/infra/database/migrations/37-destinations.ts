import type { MigrationInterface, QueryRunner } from 'typeorm';
import { noWayBack, runStatements } from './run-statements';

/** The folder of the setting: where packages went before there was a choice. */
const FIRST = 'd0000000-0000-4000-8000-000000000001';

const STATEMENTS = [
  `CREATE TABLE destination (
    id text PRIMARY KEY,
    name text NOT NULL,
    name_folded text NOT NULL CONSTRAINT destination_name UNIQUE,
    kind text NOT NULL,
    folder text CONSTRAINT destination_folder UNIQUE,
    reach text NOT NULL,
    retired_at text
  )`,
  `INSERT INTO destination (id, name, name_folded, kind, reach)
    VALUES ('${FIRST}', 'Outbox', 'outbox', 'setting', 'Whoever may read the folder that packages are put into.')`,
  `CREATE TABLE project_destination (
    project_id text NOT NULL REFERENCES project (id),
    destination_id text NOT NULL REFERENCES destination (id),
    PRIMARY KEY (project_id, destination_id)
  )`,
  // Without NOT NULL: SQLite adds no column that refers to something with a default.
  `ALTER TABLE release_order ADD COLUMN destination_id text REFERENCES destination (id)`,
  `UPDATE release_order SET destination_id = '${FIRST}'`,
  // Empty for these: what is on its way must be packed as it was before, or it would arrive a second time.
  `ALTER TABLE release_order ADD COLUMN destination_name text NOT NULL DEFAULT ''`,
  `CREATE INDEX release_order_destination ON release_order (destination_id)`,
];

/** Where packages go, and which projects may send theirs where. */
export class DestinationsOfPackages implements MigrationInterface {
  readonly name = 'DestinationsOfPackages1764028800037';
  readonly down = noWayBack;

  up(runner: QueryRunner): Promise<void> {
    return runStatements(runner, STATEMENTS);
  }
}
