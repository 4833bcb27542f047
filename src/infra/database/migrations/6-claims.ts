import type { MigrationInterface, QueryRunner } from 'typeorm';
import { noWayBack, runStatements } from './run-statements';

const STATEMENTS = [
  // Null for seats of before claims: they are held until handed in.
  `ALTER TABLE seat ADD COLUMN claimed_until text`,
  `ALTER TABLE seat ADD COLUMN left_at text`,
  `ALTER TABLE seat ADD COLUMN left_because text`,
  `CREATE INDEX seat_reviewer ON seat (reviewer_id)`,
  // Of an answer, of a returned request, of a package: what the state says. The queue sorts by it.
  `ALTER TABLE request ADD COLUMN due_at text`,
];

export class Claims implements MigrationInterface {
  readonly name = 'Claims1764028800006';
  readonly down = noWayBack;

  up(runner: QueryRunner): Promise<void> {
    return runStatements(runner, STATEMENTS);
  }
}
