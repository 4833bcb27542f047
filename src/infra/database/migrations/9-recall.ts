import type { MigrationInterface, QueryRunner } from 'typeorm';
import { noWayBack, runStatements } from './run-statements';

const STATEMENTS = [
  `ALTER TABLE release_order ADD COLUMN recalled_at text`,
  `ALTER TABLE release_order ADD COLUMN destination_says text`,
];

export class RecallOfReleases implements MigrationInterface {
  readonly name = 'RecallOfReleases1764028800009';
  readonly down = noWayBack;

  up(runner: QueryRunner): Promise<void> {
    return runStatements(runner, STATEMENTS);
  }
}
