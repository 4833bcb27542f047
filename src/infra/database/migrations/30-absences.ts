import type { MigrationInterface, QueryRunner } from 'typeorm';
import { noWayBack, runStatements } from './run-statements';

const STATEMENTS = [
  `CREATE TABLE absence (
    id text PRIMARY KEY,
    person_id text NOT NULL REFERENCES person (id),
    first_day text NOT NULL,
    last_day text NOT NULL
  )`,
  `CREATE INDEX absence_last_day ON absence (last_day)`,
];

export class AbsencesOfCheckers implements MigrationInterface {
  readonly name = 'AbsencesOfCheckers1764028800030';
  readonly down = noWayBack;

  up(runner: QueryRunner): Promise<void> {
    return runStatements(runner, STATEMENTS);
  }
}
