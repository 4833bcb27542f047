import type { MigrationInterface, QueryRunner } from 'typeorm';
import { noWayBack, runStatements } from './run-statements';

const STATEMENTS = [
  `CREATE TABLE seat (
    request_id text NOT NULL REFERENCES request (id),
    turn integer NOT NULL,
    reviewer_id text NOT NULL REFERENCES person (id),
    started_at text NOT NULL,
    submitted_at text,
    PRIMARY KEY (request_id, turn, reviewer_id)
  )`,
  // While a turn is blinded a person's latest word replaces the one before; one after disclosure stands beside it.
  `CREATE TABLE vote (
    file_id text NOT NULL REFERENCES output_file (id),
    sha256 text NOT NULL,
    voter_id text NOT NULL REFERENCES person (id),
    turn integer NOT NULL,
    after_disclosure boolean NOT NULL,
    request_id text NOT NULL REFERENCES request (id),
    choice text NOT NULL,
    reason text NOT NULL,
    at text NOT NULL,
    PRIMARY KEY (file_id, sha256, voter_id, turn, after_disclosure)
  )`,
  `CREATE INDEX vote_request ON vote (request_id)`,
  `CREATE TABLE comment (
    id text PRIMARY KEY,
    request_id text NOT NULL REFERENCES request (id),
    turn integer NOT NULL,
    author_id text NOT NULL REFERENCES person (id),
    file_id text REFERENCES output_file (id),
    visibility text NOT NULL,
    text text NOT NULL,
    at text NOT NULL
  )`,
  `CREATE INDEX comment_request ON comment (request_id)`,
  `CREATE TABLE release_order (
    id text PRIMARY KEY,
    request_id text NOT NULL REFERENCES request (id),
    idempotency_key text NOT NULL CONSTRAINT release_order_key UNIQUE,
    started_by text NOT NULL,
    started_at text NOT NULL,
    state text NOT NULL,
    attempts integer NOT NULL,
    delivered_at text,
    failed_at text,
    manifest text,
    signature text,
    package_sha256 text,
    package_bytes bigint,
    cause text
  )`,
  // One delivery a request: a second order can follow a failed one only.
  `CREATE UNIQUE INDEX release_order_open ON release_order (request_id) WHERE state <> 'failed'`,
  `CREATE INDEX release_order_request ON release_order (request_id)`,
  `CREATE TABLE notice (
    id text PRIMARY KEY,
    person_id text NOT NULL REFERENCES person (id),
    kind text NOT NULL,
    request_id text NOT NULL REFERENCES request (id),
    turn integer NOT NULL,
    at text NOT NULL,
    read_at text,
    CONSTRAINT notice_once UNIQUE (person_id, request_id, kind, turn)
  )`,
  `CREATE INDEX notice_person ON notice (person_id, at)`,
  `CREATE TABLE job (
    id text PRIMARY KEY,
    kind text NOT NULL,
    subject_id text NOT NULL,
    run_after text NOT NULL,
    attempts integer NOT NULL,
    claimed_by text,
    claimed_until text
  )`,
  `CREATE INDEX job_due ON job (kind, run_after)`,
  `CREATE INDEX job_subject ON job (subject_id)`,
];

export class ReviewsAndReleases implements MigrationInterface {
  readonly name = 'ReviewsAndReleases1764028800003';
  readonly down = noWayBack;

  up(runner: QueryRunner): Promise<void> {
    return runStatements(runner, STATEMENTS);
  }
}
