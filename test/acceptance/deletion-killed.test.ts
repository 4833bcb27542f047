import { readdirSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import { ARequest, CLEAN, must } from '../support/a-request';
import { KillableStage, setUpFromShell } from '../support/killable-stage';
import { Tables } from '../support/tables';
import { until } from '../support/until';

const FILES = 16;
const PAST = '2020-01-01T00:00:00.000Z';

/** SIGKILL again and again while a request is deleted: whatever was said is done, and nothing is said twice. */
describe('W53, K15 the server is killed while it deletes', () => {
  const letters = ['r1', 'o'] as const;
  let data: string;
  let stage: KillableStage;

  beforeAll(async () => {
    data = setUpFromShell(letters);
    stage = await KillableStage.opens(data, letters);
  });
  afterAll(async () => {
    await stage.closes();
    rmSync(data, { recursive: true });
  });

  it('all of it goes in the end, each file once, and everything verifies at every stop', async () => {
    const names = Array.from({ length: FILES }, (_, index) => `t${index}.csv`);
    const files = Object.fromEntries(
      names.map((name, index) => [name, `${CLEAN}West,${200 + 20 * index}\n`]),
    );
    const request = await ARequest.drafted(stage, files);
    await must(204, request.does('r1', 'withdraw'));
    // What came within a week is not taken: its upload may still be under way.
    for (const name of readdirSync(join(stage.folder, 'files')))
      utimesSync(join(stage.folder, 'files', name), new Date(PAST), new Date(PAST));
    const tables = await Tables.of(stage.folder);
    await tables.run('UPDATE request SET delete_at = ? WHERE id = ?', [PAST, request.id]);
    await tables.run(`UPDATE job SET run_after = ? WHERE kind = 'deletion'`, [PAST]);

    const leasesRunOut = () =>
      tables.run('UPDATE job SET run_after = ?, claimed_by = NULL, claimed_until = NULL', [PAST]);
    const certified = async () =>
      Number((await tables.run('SELECT count(*) AS n FROM deletion WHERE deleted_at IS NOT NULL'))[0]?.['n']);
    const stops: number[] = [];
    for (let seen = 0; seen < FILES; seen = await certified()) {
      await until(async () => (await certified()) > seen, 'one more certificate');
      await later(5 * stops.length);
      await stage.process.isKilled();
      stops.push(await certified());
      expect(stage.process.runs(['verify'])).toMatchObject({ status: 0 });
      await leasesRunOut();
      await stage.process.starts();
    }
    await until(() => readdirSync(join(stage.folder, 'files')).length === 0, 'all bytes to go');
    await until(async () => (await tables.run(`SELECT 1 FROM job WHERE kind = 'collect'`)).length === 0);
    expect(stops.length).toBeGreaterThan(1);
    expect(readdirSync(join(stage.folder, 'renderings'))).toEqual([]);
    const [said] = await tables.run(
      `SELECT count(*) AS events, count(DISTINCT sha256) AS files FROM audit_event WHERE kind = 'bytes.deleted'`,
    );
    expect(said).toEqual({ events: FILES, files: FILES });
    await tables.close();
    expect(stage.process.runs(['verify'])).toMatchObject({ status: 0 });
  });
});
