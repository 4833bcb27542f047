import type { MigrationInterface, QueryRunner } from 'typeorm';
import { noWayBack, runStatements } from './run-statements';

const STATEMENTS = [
  `CREATE TABLE person (
    id text PRIMARY KEY,
    sign_in text NOT NULL CONSTRAINT person_sign_in UNIQUE,
    name text NOT NULL,
    name_folded text NOT NULL,
    password_hash text NOT NULL,
    disabled boolean NOT NULL
  )`,
  `CREATE TABLE person_role (
    person_id text NOT NULL REFERENCES person (id),
    role text NOT NULL,
    PRIMARY KEY (person_id, role)
  )`,
  `CREATE INDEX person_role_role ON person_role (role)`,
  `CREATE TABLE project (
    id text PRIMARY KEY,
    code text NOT NULL CONSTRAINT project_code UNIQUE,
    title text NOT NULL,
    folded text NOT NULL,
    book_id text NOT NULL,
    book_version text NOT NULL,
    book_sha256 text NOT NULL
  )`,
  `CREATE TABLE membership (
    project_id text NOT NULL REFERENCES project (id),
    person_id text NOT NULL REFERENCES person (id),
    role text NOT NULL,
    PRIMARY KEY (project_id, person_id)
  )`,
  `CREATE INDEX membership_person ON membership (person_id)`,
  `CREATE TABLE release_right (
    id text PRIMARY KEY,
    person_id text NOT NULL REFERENCES person (id),
    project_id text REFERENCES project (id),
    granted_by text NOT NULL,
    granted_at text NOT NULL,
    revoked_at text
  )`,
  // Granted once at a time; what was revoked stays for the record.
  `CREATE UNIQUE INDEX release_right_standing ON release_right (person_id, COALESCE(project_id, 'everywhere'))
    WHERE revoked_at IS NULL`,
  `CREATE TABLE setup_link (
    token_hash text PRIMARY KEY,
    expires_at text NOT NULL,
    used_at text
  )`,
  `CREATE TABLE session (
    id_hash text PRIMARY KEY,
    person_id text REFERENCES person (id),
    data text NOT NULL,
    expires_at text NOT NULL
  )`,
  `CREATE INDEX session_person ON session (person_id)`,
  `CREATE INDEX session_expires_at ON session (expires_at)`,
];

export class PeopleAndProjects implements MigrationInterface {
  readonly name = 'PeopleAndProjects1764028800001';
  readonly down = noWayBack;

  up(runner: QueryRunner): Promise<void> {
    return runStatements(runner, STATEMENTS);
  }
}
