import type { MigrationInterface, QueryRunner } from 'typeorm';
import { noWayBack, runStatements } from './run-statements';

const STATEMENTS = [`ALTER TABLE destination ADD COLUMN version integer NOT NULL DEFAULT 1`];

/** What tells a form of a destination that somebody saved another one meanwhile. */
export class DestinationVersions implements MigrationInterface {
  readonly name = 'DestinationVersions1764028800039';
  readonly down = noWayBack;

  up(runner: QueryRunner): Promise<void> {
    return runStatements(runner, STATEMENTS);
  }
}
