import type { MigrationInterface, QueryRunner } from 'typeorm';
import { noWayBack, runStatements } from './run-statements';

const STATEMENTS = [`ALTER TABLE request ADD COLUMN automatic text`];

export class AutomaticApprovals implements MigrationInterface {
  readonly name = 'AutomaticApprovals1764028800016';
  readonly down = noWayBack;

  up(runner: QueryRunner): Promise<void> {
    return runStatements(runner, STATEMENTS);
  }
}
