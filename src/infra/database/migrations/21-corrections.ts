import type { MigrationInterface, QueryRunner } from 'typeorm';
import { noWayBack, runStatements } from './run-statements';

/** With the scan, not the file: each check keeps what it was made with, and a check of other bytes begins with nothing. */
const STATEMENTS = [`ALTER TABLE scan ADD COLUMN corrections text`];

export class Corrections implements MigrationInterface {
  readonly name = 'Corrections1764028800021';
  readonly down = noWayBack;

  up(runner: QueryRunner): Promise<void> {
    return runStatements(runner, STATEMENTS);
  }
}
