import type { MigrationInterface, QueryRunner } from 'typeorm';
import { noWayBack, runStatements } from './run-statements';

const STATEMENTS = [
  `ALTER TABLE project ADD COLUMN shares_drafts boolean NOT NULL DEFAULT false`,
  // Ids of accounts, one a line.
  `ALTER TABLE request ADD COLUMN wrote text NOT NULL DEFAULT ''`,
];

/** Projects whose members write in each other's drafts, and who did. */
export class SharedDrafts implements MigrationInterface {
  readonly name = 'SharedDrafts1764028800034';
  readonly down = noWayBack;

  up(runner: QueryRunner): Promise<void> {
    return runStatements(runner, STATEMENTS);
  }
}
