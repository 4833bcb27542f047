import { setTimeout as rest } from 'node:timers/promises';
import { DataSource, type DataSourceOptions, type QueryRunner } from 'typeorm';
import { BUSY_MS } from './data-source-options';
import { isBusy } from './database-errors';
import { inTransaction } from './transaction';

/** Any number that nothing else in this database locks. */
const MIGRATING = 7_216_502;
const ASK_AGAIN_MS = 50;

/** Opens for writing and migrates. Two processes may start at once: the second waits, and finds nothing left to do. */
export async function openMain(options: DataSourceOptions): Promise<DataSource> {
  const source = await new DataSource(options).initialize();
  try {
    if (source.options.type === 'sqlite') await asWanted(source);
    await migrate(source);
    return source;
  } catch (error) {
    await source.destroy();
    throw error;
  }
}

export async function openReader(options: DataSourceOptions): Promise<DataSource> {
  const source = await new DataSource(options).initialize();
  await source.query('PRAGMA query_only = ON');
  return source;
}

async function asWanted(source: DataSource): Promise<void> {
  await writeAhead(source);
  // What is deleted is overwritten: without it a report that was emptied stays readable in free pages of the file.
  await source.query('PRAGMA secure_delete = ON');
}

/**
 * A new file becomes one with a log that is written ahead, so that readers and the writer do not wait for each other.
 * SQLite answers this one statement with "busy" at once, whatever the timeout, when another process is about the file.
 */
async function writeAhead(source: DataSource): Promise<void> {
  for (let waited = 0; ; waited += ASK_AGAIN_MS) {
    try {
      await source.query('PRAGMA journal_mode = WAL');
      return;
    } catch (error) {
      if (!isBusy(error) || waited >= BUSY_MS) throw error;
      await rest(ASK_AGAIN_MS);
    }
  }
}

async function migrate(source: DataSource): Promise<void> {
  const runner = source.createQueryRunner();
  try {
    if (source.options.type === 'sqlite') await migrateInOneTransaction(source, runner);
    else await migrateUnderLock(source, runner);
  } finally {
    await runner.release();
  }
}

/** On SQLite a data source has one connection, so what begins here is where the migrations run. */
async function migrateInOneTransaction(source: DataSource, runner: QueryRunner): Promise<void> {
  await inTransaction(runner, 'BEGIN IMMEDIATE', async () => {
    await source.runMigrations({ transaction: 'none' });
    return { result: undefined, keep: true };
  });
}

async function migrateUnderLock(source: DataSource, lock: QueryRunner): Promise<void> {
  await lock.query(`SELECT pg_advisory_lock(${MIGRATING})`);
  try {
    await source.runMigrations({ transaction: 'all' });
  } finally {
    await lock.query(`SELECT pg_advisory_unlock(${MIGRATING})`);
  }
}
