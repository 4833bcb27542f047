import { join } from 'node:path';
import { DataSource } from 'typeorm';
import type { Airlock } from './airlock';

/** The tables from outside, past everything that Sluice does for them: an operator with the database file. */
export class Tables {
  private constructor(private readonly source: DataSource) {}

  static async of({ config }: Airlock): Promise<Tables> {
    const source = new DataSource({
      type: 'sqlite',
      database: join(config.dataFolder, 'sluice.db'),
      busyTimeout: 5000,
    });
    return new Tables(await source.initialize());
  }

  run(sql: string, parameters: readonly unknown[] = []): Promise<readonly Record<string, unknown>[]> {
    return this.source.query(sql, [...parameters]);
  }

  /** Every row of every table, but for the audit and the sessions, which remember what was refused and who looked. */
  async dump(): Promise<string> {
    const tables = await this.run(
      `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`,
    );
    const kept = tables.map(({ name }) => String(name)).filter((name) => !/audit|session/.test(name));
    const rows = await Promise.all(kept.map((name) => this.run(`SELECT * FROM "${name}" ORDER BY rowid`)));
    return JSON.stringify(Object.fromEntries(kept.map((name, index) => [name, rows[index]])), null, 1);
  }

  async close(): Promise<void> {
    await this.source.destroy();
  }
}
