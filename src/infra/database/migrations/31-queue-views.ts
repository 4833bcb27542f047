import type { MigrationInterface, QueryRunner } from 'typeorm';
import { noWayBack, runStatements } from './run-statements';

const STATEMENTS = [
  `CREATE TABLE queue_view (
    id text PRIMARY KEY,
    person_id text NOT NULL REFERENCES person (id),
    name text NOT NULL,
    filter text NOT NULL,
    is_usual boolean NOT NULL,
    kept_at text NOT NULL,
    CONSTRAINT queue_view_name UNIQUE (person_id, name)
  )`,
];

/** Filters of the queue that checkers gave names. */
export class QueueViews implements MigrationInterface {
  readonly name = 'QueueViews1764028800031';
  readonly down = noWayBack;

  up(runner: QueryRunner): Promise<void> {
    return runStatements(runner, STATEMENTS);
  }
}
