import type { MigrationInterface, QueryRunner } from 'typeorm';
import { noWayBack, runStatements } from './run-statements';

/** Made anew, because SQLite takes no NOT NULL away from a column. */
const STATEMENTS = [
  `CREATE TABLE notice_of_anything (
    id text PRIMARY KEY,
    person_id text NOT NULL REFERENCES person (id),
    kind text NOT NULL,
    request_id text REFERENCES request (id),
    turn integer NOT NULL,
    occasion text NOT NULL,
    at text NOT NULL,
    read_at text,
    mail_due_at text,
    mailed_at text,
    CONSTRAINT notice_once_told UNIQUE (person_id, request_id, kind, turn, occasion)
  )`,
  `INSERT INTO notice_of_anything
      (id, person_id, kind, request_id, turn, occasion, at, read_at, mail_due_at, mailed_at)
    SELECT id, person_id, kind, request_id, turn, occasion, at, read_at, mail_due_at, mailed_at FROM notice`,
  `DROP TABLE notice`,
  `ALTER TABLE notice_of_anything RENAME TO notice`,
  `CREATE INDEX notice_person_at ON notice (person_id, at)`,
];

/** Notices about somebody's own account, which are of no request. */
export class AccountNotices implements MigrationInterface {
  readonly name = 'AccountNotices1764028800036';
  readonly down = noWayBack;

  up(runner: QueryRunner): Promise<void> {
    return runStatements(runner, STATEMENTS);
  }
}
