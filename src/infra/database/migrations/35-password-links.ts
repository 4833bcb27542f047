import type { MigrationInterface, QueryRunner } from 'typeorm';
import { noWayBack, runStatements } from './run-statements';

const STATEMENTS = [
  `CREATE TABLE password_link (
    token_hash text PRIMARY KEY,
    person_id text NOT NULL REFERENCES person (id),
    expires_at text NOT NULL,
    used_at text
  )`,
  // A link that was lost is worth nothing once there is another one.
  `CREATE UNIQUE INDEX password_link_one_open ON password_link (person_id) WHERE used_at IS NULL`,
];

/** One-time links by which people set their own password. */
export class PasswordLinks implements MigrationInterface {
  readonly name = 'PasswordLinks1764028800035';
  readonly down = noWayBack;

  up(runner: QueryRunner): Promise<void> {
    return runStatements(runner, STATEMENTS);
  }
}
