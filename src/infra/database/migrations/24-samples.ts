import type { MigrationInterface, QueryRunner } from 'typeorm';
import { noWayBack, runStatements } from './run-statements';

const STATEMENTS = [
  `CREATE TABLE sample (
    id text PRIMARY KEY,
    release_id text NOT NULL CONSTRAINT sample_once UNIQUE REFERENCES release_order (id),
    request_id text NOT NULL REFERENCES request (id),
    seed text NOT NULL,
    share text NOT NULL,
    drawn_at text NOT NULL,
    reviewer_id text REFERENCES person (id),
    outcome text,
    reason text NOT NULL,
    done_by text REFERENCES person (id),
    done_at text
  )`,
  `CREATE INDEX sample_reviewer ON sample (reviewer_id)`,
];

export class Samples implements MigrationInterface {
  readonly name = 'Samples1764028800024';
  readonly down = noWayBack;

  up(runner: QueryRunner): Promise<void> {
    return runStatements(runner, STATEMENTS);
  }
}
