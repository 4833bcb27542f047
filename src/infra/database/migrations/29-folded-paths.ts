import type { MigrationInterface, QueryRunner } from 'typeorm';
import { foldedPath } from '../../../app/submissions/path-twins';
import { noWayBack, runStatements } from './run-statements';

const STATEMENTS = [
  `ALTER TABLE output_file ADD COLUMN path_folded text NOT NULL DEFAULT ''`,
  `CREATE INDEX output_file_folded ON output_file (request_id, path_folded)`,
];

interface FileRow {
  readonly id: string;
  readonly path: string;
}

/** So that the place a new file would take is looked for in the table, and not in every file that a request has. */
export class FoldedPaths implements MigrationInterface {
  readonly name = 'FoldedPaths1764028800029';
  readonly down = noWayBack;

  async up(runner: QueryRunner): Promise<void> {
    await runStatements(runner, STATEMENTS);
    const files = (await runner.query('SELECT id, path FROM output_file')) as readonly FileRow[];
    for (const { id, path } of files)
      await runner.query('UPDATE output_file SET path_folded = $1 WHERE id = $2', [foldedPath(path), id]);
  }
}
