import type { DataSource, EntityManager } from 'typeorm';
import { Connections, type Ending } from './connections';
import { Mutex } from './mutex';
import { inTransaction } from './transaction';

/**
 * typeorm has one connection a SQLite data source, on which two transactions would interleave and lose rows. So one
 * writer takes turns by a mutex (and, against other processes, by BEGIN IMMEDIATE and the busy timeout), and each
 * reader has a data source that is lent to one act at a time.
 */
export class SqliteConnections extends Connections {
  private readonly turn = new Mutex();
  private readonly idle: DataSource[];
  private readonly waiting: ((reader: DataSource) => void)[] = [];

  constructor(
    private readonly writer: DataSource,
    readers: readonly DataSource[],
  ) {
    super();
    this.idle = [...readers];
  }

  write<T>(act: (manager: EntityManager) => Promise<Ending<T>>): Promise<T> {
    return this.turn.run(() => inTransaction(this.writer.createQueryRunner(), 'BEGIN IMMEDIATE', act));
  }

  writeAside<T>(act: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.write(async (manager) => ({ result: await act(manager), keep: true }));
  }

  async read<T>(act: (manager: EntityManager) => Promise<T>): Promise<T> {
    const reader = await this.borrow();
    try {
      return await inTransaction(reader.createQueryRunner(), 'BEGIN', async (manager) => ({
        result: await act(manager),
        keep: false,
      }));
    } finally {
      this.giveBack(reader);
    }
  }

  private borrow(): Promise<DataSource> {
    const reader = this.idle.pop();
    if (reader) return Promise.resolve(reader);
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  private giveBack(reader: DataSource): void {
    const next = this.waiting.shift();
    if (next) next(reader);
    else this.idle.push(reader);
  }
}
