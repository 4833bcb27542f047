import type { DataSource, EntityManager } from 'typeorm';
import { Connections, type Ending } from './connections';
import { inTransaction } from './transaction';

/** Any number that nothing else in this database locks. */
const WRITERS = 7_216_501;

/** A pool. Writers wait for each other at the start, as on SQLite: see the README for why not at the end. */
export class PostgresConnections extends Connections {
  constructor(private readonly pool: DataSource) {
    super();
  }

  write<T>(act: (manager: EntityManager) => Promise<Ending<T>>): Promise<T> {
    return this.run('BEGIN', async (manager) => {
      await manager.query(`SELECT pg_advisory_xact_lock(${WRITERS})`);
      return act(manager);
    });
  }

  writeAside<T>(act: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.run('BEGIN', async (manager) => ({ result: await act(manager), keep: true }));
  }

  read<T>(act: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.run('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY', async (manager) => ({
      result: await act(manager),
      keep: false,
    }));
  }

  private async run<T>(begin: string, act: (manager: EntityManager) => Promise<Ending<T>>): Promise<T> {
    const runner = this.pool.createQueryRunner();
    try {
      return await inTransaction(runner, begin, act);
    } finally {
      await runner.release();
    }
  }
}
