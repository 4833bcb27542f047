import type { MigrationInterface, QueryRunner } from 'typeorm';
import { noWayBack, runStatements } from './run-statements';

const STATEMENTS = [`ALTER TABLE project ADD COLUMN ended_at text`];

export class EndedProjects implements MigrationInterface {
  readonly name = 'EndedProjects1764028800014';
  readonly down = noWayBack;

  up(runner: QueryRunner): Promise<void> {
    return runStatements(runner, STATEMENTS);
  }
}
