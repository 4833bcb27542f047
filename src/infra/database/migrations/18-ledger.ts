import type { MigrationInterface, QueryRunner } from 'typeorm';
import { noWayBack, runStatements } from './run-statements';

/** A set of counts has no key to its scan, as reports have none: copies of a scan share it, and it outlives a draft. */
const STATEMENTS = [
  `ALTER TABLE scan ADD COLUMN published_id text`,
  `ALTER TABLE scan ADD COLUMN related text`,
  `CREATE INDEX scan_published ON scan (published_id)`,
  `CREATE TABLE published_table (
    set_id text NOT NULL,
    position integer NOT NULL,
    project_id text NOT NULL REFERENCES project (id),
    subject text NOT NULL,
    counts text NOT NULL,
    PRIMARY KEY (set_id, position)
  )`,
  `CREATE INDEX published_table_project ON published_table (project_id)`,
  `CREATE TABLE published_count (
    project_id text NOT NULL REFERENCES project (id),
    digest text NOT NULL,
    set_id text NOT NULL,
    position integer NOT NULL,
    PRIMARY KEY (project_id, digest, set_id, position)
  )`,
];

export class LedgerOfCounts implements MigrationInterface {
  readonly name = 'LedgerOfCounts1764028800018';
  readonly down = noWayBack;

  up(runner: QueryRunner): Promise<void> {
    return runStatements(runner, STATEMENTS);
  }
}
