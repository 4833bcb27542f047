import type { MigrationInterface, QueryRunner } from 'typeorm';
import { noWayBack, runStatements } from './run-statements';

const STATEMENTS = [
  `CREATE TABLE half_upload (
    id text PRIMARY KEY,
    request_id text NOT NULL REFERENCES request (id),
    person_id text NOT NULL REFERENCES person (id),
    path text NOT NULL,
    kind text NOT NULL,
    group_id text NOT NULL,
    bytes bigint NOT NULL,
    mark text NOT NULL,
    expires_at text NOT NULL,
    file_id text
  )`,
  // Of a request few are open at once; those that became files wait here for their end.
  `CREATE INDEX half_upload_open ON half_upload (request_id, person_id) WHERE file_id IS NULL`,
];

/** Files of which not all bytes have come. `group_id` and `file_id` are no keys: both may go before the upload does. */
export class HalfUploads implements MigrationInterface {
  readonly name = 'HalfUploads1764028800027';
  readonly down = noWayBack;

  up(runner: QueryRunner): Promise<void> {
    return runStatements(runner, STATEMENTS);
  }
}
