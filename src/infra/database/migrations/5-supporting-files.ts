import type { MigrationInterface, QueryRunner } from 'typeorm';
import { noWayBack, runStatements } from './run-statements';

const STATEMENTS = [`ALTER TABLE output_file ADD COLUMN kind text NOT NULL DEFAULT 'output'`];

export class SupportingFiles implements MigrationInterface {
  readonly name = 'SupportingFiles1764028800005';
  readonly down = noWayBack;

  up(runner: QueryRunner): Promise<void> {
    return runStatements(runner, STATEMENTS);
  }
}
