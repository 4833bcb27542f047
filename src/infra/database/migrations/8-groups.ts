import type { MigrationInterface, QueryRunner } from 'typeorm';
import { noWayBack, runStatements } from './run-statements';

/** The one context that a request had becomes its first group, which takes the request's id for its own. */
const STATEMENTS = [
  `CREATE TABLE file_group (
    id text PRIMARY KEY,
    request_id text NOT NULL REFERENCES request (id),
    position integer NOT NULL,
    title text NOT NULL,
    what text NOT NULL,
    why text NOT NULL,
    destination text NOT NULL,
    context_version integer NOT NULL,
    CONSTRAINT file_group_position UNIQUE (request_id, position)
  )`,
  `INSERT INTO file_group (id, request_id, position, title, what, why, destination, context_version)
    SELECT id, id, 1, title, what, why, destination, context_version FROM request`,
  `ALTER TABLE output_file ADD COLUMN group_id text REFERENCES file_group (id)`,
  `UPDATE output_file SET group_id = request_id`,
  `CREATE INDEX output_file_group ON output_file (group_id)`,
  `ALTER TABLE comment ADD COLUMN group_id text REFERENCES file_group (id)`,
  // Votes that are there were cast on what the file was when they were: nothing of it could change in silence since.
  `ALTER TABLE vote ADD COLUMN group_id text NOT NULL DEFAULT ''`,
  `ALTER TABLE vote ADD COLUMN context_version integer NOT NULL DEFAULT 1`,
  `ALTER TABLE vote ADD COLUMN statement_version integer NOT NULL DEFAULT 1`,
  `UPDATE vote SET group_id = request_id,
    context_version = (SELECT context_version FROM request WHERE request.id = vote.request_id),
    statement_version = (SELECT statement_version FROM output_file WHERE output_file.id = vote.file_id)`,
  ...['what', 'why', 'destination', 'context_version'].map(
    (column) => `ALTER TABLE request DROP COLUMN ${column}`,
  ),
];

export class Groups implements MigrationInterface {
  readonly name = 'Groups1764028800008';
  readonly down = noWayBack;

  up(runner: QueryRunner): Promise<void> {
    return runStatements(runner, STATEMENTS);
  }
}
