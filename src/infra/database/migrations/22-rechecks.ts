import type { MigrationInterface, QueryRunner } from 'typeorm';
import { noWayBack, runStatements } from './run-statements';

const STATEMENTS = [
  `CREATE TABLE recheck (
    id text PRIMARY KEY,
    request_id text NOT NULL REFERENCES request (id),
    file_id text NOT NULL REFERENCES output_file (id),
    sha256 text NOT NULL,
    turn integer NOT NULL,
    book_id text NOT NULL,
    book_version text NOT NULL,
    book_sha256 text NOT NULL,
    ordered_at text NOT NULL,
    finished_at text,
    report_sha256 text REFERENCES file_report (sha256)
  )`,
  `CREATE UNIQUE INDEX recheck_once ON recheck (file_id, turn, book_sha256)`,
  `CREATE INDEX recheck_request ON recheck (request_id, turn)`,
];

export class Rechecks implements MigrationInterface {
  readonly name = 'Rechecks1764028800022';
  readonly down = noWayBack;

  up(runner: QueryRunner): Promise<void> {
    return runStatements(runner, STATEMENTS);
  }
}
