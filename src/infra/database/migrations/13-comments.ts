import type { MigrationInterface, QueryRunner } from 'typeorm';
import { noWayBack, runStatements } from './run-statements';

const STATEMENTS = ['sha256', 'place', 'edited_at'].map(
  (column) => `ALTER TABLE comment ADD COLUMN ${column} text`,
);

export class PinnedComments implements MigrationInterface {
  readonly name = 'PinnedComments1764028800013';
  readonly down = noWayBack;

  up(runner: QueryRunner): Promise<void> {
    return runStatements(runner, STATEMENTS);
  }
}
