import { join } from 'node:path';
import { DataSource } from 'typeorm';

/** The tables from outside, past everything that Sluice does for them: an operator with the database file. */
export class Tables {
  private constructor(private readonly source: DataSource) {}

  static async of(dataFolder: string): Promise<Tables> {
    const source = new DataSource({
      type: 'sqlite',
      database: join(dataFolder, 'sluice.db'),
      busyTimeout: 60_000,
    });
    return new Tables(await source.initialize());
  }

  run(sql: string, parameters: readonly unknown[] = []): Promise<readonly Record<string, unknown>[]> {
    return this.source.query(sql, [...parameters]);
  }

  /** Every row of every table, but for the search index, which is made of the others, and for the audit and the sessions, which remember what was refused and who looked. */
  async dump(): Promise<string> {
    const tables = await this.run(
      `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
         AND name NOT LIKE 'search_words%' ORDER BY name`,
    );
    const kept = tables.map(({ name }) => String(name)).filter((name) => !/audit|session/.test(name));
    const rows = await Promise.all(kept.map((name) => this.run(`SELECT * FROM "${name}" ORDER BY rowid`)));
    return JSON.stringify(Object.fromEntries(kept.map((name, index) => [name, rows[index]])), null, 1);
  }

  /** How often something was remembered, also while it is kept from the officer. */
  static async countEvents(dataFolder: string, requestId: string, kind: string): Promise<number> {
    const tables = await Tables.of(dataFolder);
    const rows = await tables.run('SELECT seq FROM audit_event WHERE request_id = ? AND kind = ?', [
      requestId,
      kind,
    ]);
    await tables.close();
    return rows.length;
  }

  async close(): Promise<void> {
    await this.source.destroy();
  }
}
