import type { MigrationInterface, QueryRunner } from 'typeorm';
import { noWayBack, runStatements } from './run-statements';

/** What was said before there were threads begins one each, and none of them was resolved. */
const STATEMENTS = [
  `ALTER TABLE comment ADD COLUMN thread_id text`,
  `ALTER TABLE comment ADD COLUMN kind text NOT NULL DEFAULT 'said'`,
  `CREATE INDEX comment_thread ON comment (thread_id)`,
];

export class Threads implements MigrationInterface {
  readonly name = 'Threads1764028800020';
  readonly down = noWayBack;

  up(runner: QueryRunner): Promise<void> {
    return runStatements(runner, STATEMENTS);
  }
}
