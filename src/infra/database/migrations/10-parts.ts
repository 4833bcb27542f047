import type { MigrationInterface, QueryRunner } from 'typeorm';
import { noWayBack, runStatements } from './run-statements';

const STATEMENTS = [
  `ALTER TABLE request ADD COLUMN part_of text REFERENCES request (id)`,
  `ALTER TABLE output_file ADD COLUMN continued_in text REFERENCES request (id)`,
];

export class Parts implements MigrationInterface {
  readonly name = 'Parts1764028800010';
  readonly down = noWayBack;

  up(runner: QueryRunner): Promise<void> {
    return runStatements(runner, STATEMENTS);
  }
}
