import type { MigrationInterface, QueryRunner } from 'typeorm';
import { noWayBack, runStatements } from './run-statements';

/** Some things happen to a person more than once a turn, so an occasion belongs to what is told once. */
const STATEMENTS = [
  `CREATE TABLE notice_by_occasion (
    id text PRIMARY KEY,
    person_id text NOT NULL REFERENCES person (id),
    kind text NOT NULL,
    request_id text NOT NULL REFERENCES request (id),
    turn integer NOT NULL,
    occasion text NOT NULL,
    at text NOT NULL,
    read_at text,
    CONSTRAINT notice_once_an_occasion UNIQUE (person_id, request_id, kind, turn, occasion)
  )`,
  `INSERT INTO notice_by_occasion (id, person_id, kind, request_id, turn, occasion, at, read_at)
    SELECT id, person_id, kind, request_id, turn, '', at, read_at FROM notice`,
  `DROP TABLE notice`,
  `ALTER TABLE notice_by_occasion RENAME TO notice`,
  `CREATE INDEX notice_person_at ON notice (person_id, at)`,
];

export class NoticesByOccasion implements MigrationInterface {
  readonly name = 'NoticesByOccasion1764028800007';
  readonly down = noWayBack;

  up(runner: QueryRunner): Promise<void> {
    return runStatements(runner, STATEMENTS);
  }
}
