import type { EntityManager, QueryRunner } from 'typeorm';
import type { Ending } from './connections';
import { inOurWords } from './database-errors';

/**
 * Begins with these statements, which typeorm's own `transaction` cannot say. Inserts, updates and deletes only in
 * `act`: `save` would begin a transaction of its own.
 */
export async function inTransaction<T>(
  runner: QueryRunner,
  begin: string,
  act: (manager: EntityManager) => Promise<Ending<T>>,
): Promise<T> {
  try {
    await runner.query(begin);
    try {
      const { keep, result } = await act(runner.manager);
      await runner.query(keep ? 'COMMIT' : 'ROLLBACK');
      return result;
    } catch (error) {
      await rollBack(runner);
      throw error;
    }
  } catch (error) {
    throw inOurWords(error);
  }
}

/** A full disk or a lost connection has ended the transaction already; what is thrown is the first error, not this one. */
async function rollBack(runner: QueryRunner): Promise<void> {
  try {
    await runner.query('ROLLBACK');
  } catch (error) {
    if (!(error instanceof Error)) throw error;
  }
}
