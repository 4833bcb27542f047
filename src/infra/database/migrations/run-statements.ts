import type { QueryRunner } from 'typeorm';

/** Statements that SQLite and PostgreSQL read alike. */
export async function runStatements(runner: QueryRunner, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await runner.query(statement);
}

/** Nothing here goes back: it would drop decisions that have to be kept. */
export function noWayBack(): Promise<never> {
  return Promise.reject(new Error('Sluice does not undo a migration. Restore the backup made before it.'));
}
