import type { MigrationInterface, QueryRunner } from 'typeorm';
import { noWayBack, runStatements } from './run-statements';

const STATEMENTS = [
  `ALTER TABLE request ADD COLUMN co_authors text NOT NULL DEFAULT ''`,
  // `|name|name|` as people search, so that a condition finds one whole name.
  `ALTER TABLE request ADD COLUMN co_authors_folded text NOT NULL DEFAULT ''`,
  `ALTER TABLE person ADD COLUMN group_name text NOT NULL DEFAULT ''`,
];

/** Who has a conflict of interest: those whom the author names, and people of the author's group. */
export class Conflicts implements MigrationInterface {
  readonly name = 'Conflicts1764028800026';
  readonly down = noWayBack;

  up(runner: QueryRunner): Promise<void> {
    return runStatements(runner, STATEMENTS);
  }
}
