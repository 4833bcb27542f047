import type { MigrationInterface, QueryRunner } from 'typeorm';
import { noWayBack, runStatements } from './run-statements';

const STATEMENTS = [
  `CREATE TABLE book_change (
    id text PRIMARY KEY,
    project_id text NOT NULL REFERENCES project (id),
    from_book_id text NOT NULL,
    from_book_version text NOT NULL,
    from_book_sha256 text NOT NULL,
    to_book_id text NOT NULL,
    to_book_version text NOT NULL,
    to_book_sha256 text NOT NULL,
    summary text NOT NULL,
    state text NOT NULL,
    proposed_by text NOT NULL REFERENCES person (id),
    proposed_at text NOT NULL,
    decided_by text REFERENCES person (id),
    decided_at text,
    reason text NOT NULL,
    trial text,
    tried_at text
  )`,
  `CREATE INDEX book_change_project ON book_change (project_id, proposed_at)`,
  // Two that wait would each be compared with, and tried against, what the other is about to replace.
  `CREATE UNIQUE INDEX book_change_one_waits ON book_change (project_id) WHERE state = 'proposed'`,
  `CREATE TABLE book_trial_file (
    change_id text NOT NULL REFERENCES book_change (id),
    file_id text NOT NULL,
    outcome text NOT NULL,
    was text NOT NULL,
    rules text NOT NULL,
    PRIMARY KEY (change_id, file_id)
  )`,
];

export class BookChanges implements MigrationInterface {
  readonly name = 'BookChanges1764028800019';
  readonly down = noWayBack;

  up(runner: QueryRunner): Promise<void> {
    return runStatements(runner, STATEMENTS);
  }
}
