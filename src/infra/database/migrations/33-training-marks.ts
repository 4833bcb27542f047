import type { MigrationInterface, QueryRunner } from 'typeorm';
import { noWayBack, runStatements } from './run-statements';

/** Up to when somebody's training for output checking counts; null where none is asked of them. */
export class TrainingMarks implements MigrationInterface {
  readonly name = 'TrainingMarks1764028800033';
  readonly down = noWayBack;

  up(runner: QueryRunner): Promise<void> {
    return runStatements(runner, [`ALTER TABLE person ADD COLUMN trained_until text`]);
  }
}
