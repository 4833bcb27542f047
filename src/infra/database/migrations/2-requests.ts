import type { MigrationInterface, QueryRunner } from 'typeorm';
import { noWayBack, runStatements } from './run-statements';

const STATEMENTS = [
  `CREATE TABLE request (
    id text PRIMARY KEY,
    number integer NOT NULL CONSTRAINT request_number UNIQUE,
    project_id text NOT NULL REFERENCES project (id),
    author_id text NOT NULL REFERENCES person (id),
    state text NOT NULL,
    turn integer NOT NULL,
    version integer NOT NULL,
    title text NOT NULL,
    title_folded text NOT NULL,
    what text NOT NULL,
    why text NOT NULL,
    destination text NOT NULL,
    context_version integer NOT NULL,
    book_id text NOT NULL,
    book_version text NOT NULL,
    book_sha256 text NOT NULL,
    created_at text NOT NULL,
    submitted_at text,
    state_since text NOT NULL
  )`,
  // The queue: these states, the longest waiting first.
  `CREATE INDEX request_state ON request (state, submitted_at)`,
  `CREATE INDEX request_author ON request (author_id, number)`,
  `CREATE INDEX request_project ON request (project_id)`,
  `CREATE TABLE output_file (
    id text PRIMARY KEY,
    request_id text NOT NULL REFERENCES request (id),
    path text NOT NULL,
    statement text NOT NULL,
    statement_version integer NOT NULL,
    withdrawn boolean NOT NULL,
    sha256 text NOT NULL,
    bytes bigint NOT NULL,
    version_number integer NOT NULL,
    voted_at text,
    CONSTRAINT output_file_path UNIQUE (request_id, path)
  )`,
  `CREATE TABLE file_version (
    id text PRIMARY KEY,
    file_id text NOT NULL REFERENCES output_file (id) ON DELETE CASCADE,
    number integer NOT NULL,
    sha256 text NOT NULL,
    bytes bigint NOT NULL,
    turn integer NOT NULL,
    uploaded_at text NOT NULL,
    CONSTRAINT file_version_number UNIQUE (file_id, number)
  )`,
  `CREATE INDEX file_version_sha256 ON file_version (sha256)`,
  `CREATE TABLE file_report (
    sha256 text PRIMARY KEY,
    report text NOT NULL
  )`,
  `CREATE TABLE scan (
    id text PRIMARY KEY,
    file_id text NOT NULL REFERENCES output_file (id) ON DELETE CASCADE,
    is_current boolean NOT NULL,
    sha256 text NOT NULL,
    ordered_at text NOT NULL,
    finished_at text,
    verdict text,
    flagged integer NOT NULL,
    unsure integer NOT NULL,
    report_sha256 text REFERENCES file_report (sha256)
  )`,
  `CREATE UNIQUE INDEX scan_current ON scan (file_id) WHERE is_current`,
  `CREATE INDEX scan_file ON scan (file_id)`,
];

export class Requests implements MigrationInterface {
  readonly name = 'Requests1764028800002';
  readonly down = noWayBack;

  up(runner: QueryRunner): Promise<void> {
    return runStatements(runner, STATEMENTS);
  }
}
