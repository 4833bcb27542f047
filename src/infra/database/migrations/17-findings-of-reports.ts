import type { MigrationInterface, QueryRunner } from 'typeorm';
import type { FileReport } from '../../../engine/report/report';
import { countsByRule } from '../counts-by-rule';
import { noWayBack, runStatements } from './run-statements';

const STATEMENTS = [
  `CREATE TABLE report_finding (
    report_sha256 text NOT NULL REFERENCES file_report (sha256),
    rule text NOT NULL,
    flagged integer NOT NULL,
    unsure integer NOT NULL,
    PRIMARY KEY (report_sha256, rule)
  )`,
  `CREATE INDEX report_finding_rule ON report_finding (rule)`,
];

/** Reports can be large. */
const PIECE = 20;

/** How often each rule found something, beside the reports that say so, old ones too. */
export class FindingsOfReports implements MigrationInterface {
  readonly name = 'FindingsOfReports1764028800017';
  readonly down = noWayBack;

  async up(runner: QueryRunner): Promise<void> {
    await runStatements(runner, STATEMENTS);
    for (let last = '', more = true; more;) {
      const rows = await reportsAfter(runner, last);
      for (const row of rows) await countIn(runner, row);
      last = rows.at(-1)?.sha256 ?? last;
      more = rows.length === PIECE;
    }
  }
}

interface StoredReport {
  readonly sha256: string;
  readonly report: string;
}

function reportsAfter(runner: QueryRunner, sha256: string): Promise<readonly StoredReport[]> {
  const sql = `SELECT sha256, report FROM file_report WHERE sha256 > $1 ORDER BY sha256 LIMIT ${PIECE}`;
  return runner.query(sql, [sha256]) as Promise<readonly StoredReport[]>;
}

async function countIn(runner: QueryRunner, { sha256, report }: StoredReport): Promise<void> {
  for (const { rule, flagged, unsure } of countsByRule(JSON.parse(report) as FileReport)) {
    const values = [sha256, rule, flagged, unsure];
    await runner.query('INSERT INTO report_finding VALUES ($1, $2, $3, $4)', values);
  }
}
