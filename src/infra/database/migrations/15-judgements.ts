import type { MigrationInterface, QueryRunner } from 'typeorm';
import { noWayBack, runStatements } from './run-statements';

const STATEMENTS = [
  `CREATE TABLE judgement (
    file_id text NOT NULL REFERENCES output_file (id),
    sha256 text NOT NULL,
    finding text NOT NULL,
    judge_id text NOT NULL REFERENCES person (id),
    turn integer NOT NULL,
    request_id text NOT NULL REFERENCES request (id),
    judgement text NOT NULL,
    reason text NOT NULL,
    rule text NOT NULL,
    message text NOT NULL,
    place text NOT NULL,
    at text NOT NULL,
    PRIMARY KEY (file_id, sha256, finding, judge_id, turn)
  )`,
  `CREATE INDEX judgement_request ON judgement (request_id)`,
];

export class Judgements implements MigrationInterface {
  readonly name = 'Judgements1764028800015';
  readonly down = noWayBack;

  up(runner: QueryRunner): Promise<void> {
    return runStatements(runner, STATEMENTS);
  }
}
