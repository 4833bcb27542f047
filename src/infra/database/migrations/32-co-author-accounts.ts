import type { MigrationInterface, QueryRunner } from 'typeorm';
import { noWayBack, runStatements } from './run-statements';

const STATEMENTS = [
  // Each one a line: ids of accounts, their groups as people search, ids of reviewers.
  `ALTER TABLE request ADD COLUMN co_author_ids text NOT NULL DEFAULT ''`,
  `ALTER TABLE request ADD COLUMN co_author_groups text NOT NULL DEFAULT ''`,
  `ALTER TABLE request ADD COLUMN named_late text NOT NULL DEFAULT ''`,
];

/** Whom names of co-authors mean, and which reviewers were named only once they had begun. */
export class CoAuthorAccounts implements MigrationInterface {
  readonly name = 'CoAuthorAccounts1764028800032';
  readonly down = noWayBack;

  up(runner: QueryRunner): Promise<void> {
    return runStatements(runner, STATEMENTS);
  }
}
