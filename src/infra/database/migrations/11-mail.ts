import type { MigrationInterface, QueryRunner } from 'typeorm';
import { noWayBack, runStatements } from './run-statements';

const STATEMENTS = [
  // No row: nothing is sent to this person.
  `CREATE TABLE mail_setting (
    person_id text PRIMARY KEY REFERENCES person (id),
    address text NOT NULL,
    mode text NOT NULL
  )`,
  `INSERT INTO mail_setting (person_id, address, mode)
    SELECT id, sign_in, 'each' FROM person WHERE sign_in LIKE '%_@_%'`,
  // The outbox: notices that are due and not mailed yet.
  `ALTER TABLE notice ADD COLUMN mail_due_at text`,
  `ALTER TABLE notice ADD COLUMN mailed_at text`,
];

export class Mail implements MigrationInterface {
  readonly name = 'Mail1764028800011';
  readonly down = noWayBack;

  up(runner: QueryRunner): Promise<void> {
    return runStatements(runner, STATEMENTS);
  }
}
