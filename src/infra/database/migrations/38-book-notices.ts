import type { MigrationInterface, QueryRunner } from 'typeorm';
import { noWayBack, runStatements } from './run-statements';

const STATEMENTS = [`ALTER TABLE notice ADD COLUMN book_change_id text REFERENCES book_change (id)`];

/** Notices about a change of a rulebook, which are of no request. */
export class BookNotices implements MigrationInterface {
  readonly name = 'BookNotices1764028800038';
  readonly down = noWayBack;

  up(runner: QueryRunner): Promise<void> {
    return runStatements(runner, STATEMENTS);
  }
}
