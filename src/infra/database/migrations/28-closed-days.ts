import type { MigrationInterface, QueryRunner } from 'typeorm';
import { noWayBack, runStatements } from './run-statements';

const STATEMENTS = [`CREATE TABLE closed_day (day text PRIMARY KEY, name text NOT NULL)`];

/** Days on which the house is closed, beside public holidays. */
export class ClosedDays implements MigrationInterface {
  readonly name = 'ClosedDays1764028800028';
  readonly down = noWayBack;

  up(runner: QueryRunner): Promise<void> {
    return runStatements(runner, STATEMENTS);
  }
}
