import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as rest } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { readConfig } from '../../../src/config';
import { DatabaseStage } from './stage';

describe('a SQLite file that another process is writing to', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sluice-open-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('is opened and migrated as soon as that process is done', async () => {
    const other = await new DataSource({ type: 'sqlite', database: join(folder, 'sluice.db') }).initialize();
    await other.query('BEGIN IMMEDIATE');
    await other.query('CREATE TABLE of_the_other (n INTEGER)');
    const opening = DatabaseStage.opens(readConfig({ SLUICE_DATA: folder }));
    // Long enough that the opening meets the lock; a refusal comes at once.
    await Promise.race([opening, rest(300)]);
    await other.query('COMMIT');
    await other.destroy();
    const stage = await opening;
    expect(await stage.work.read(({ people }) => people.isEmpty())).toBe(true);
    await stage.closes();
  });
});
