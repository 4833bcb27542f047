import type { MigrationInterface, QueryRunner } from 'typeorm';
import { noWayBack, runStatements } from './run-statements';

/** Checks that are there already say nothing of it; a draft is checked again when anything of its files changes. */
const STATEMENTS = [
  `ALTER TABLE output_file ADD COLUMN exception_reason text NOT NULL DEFAULT ''`,
  `ALTER TABLE scan ADD COLUMN forbidden text`,
];

export class Exceptions implements MigrationInterface {
  readonly name = 'Exceptions1764028800012';
  readonly down = noWayBack;

  up(runner: QueryRunner): Promise<void> {
    return runStatements(runner, STATEMENTS);
  }
}
