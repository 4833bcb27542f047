import { createHash } from 'node:crypto';
import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventsIn, healthIn, noticesIn } from '../support/answers';
import { ARequest, CLEAN, must } from '../support/a-request';
import { Airlock } from '../support/airlock';
import type { Letter } from '../support/cast';
import { Tables } from '../support/tables';
import { until } from '../support/until';

const TRIES = 4;
const HOUR_MS = 3_600_000;

describe('W52 the destination is down', () => {
  let folder: string;
  let destination: string;
  let airlock: Airlock;
  let tables: Tables;
  let request: ARequest;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sluice-down-'));
    destination = join(folder, 'outbox');
    // A file where the folder should be: nobody can deliver into it, root neither.
    writeFileSync(destination, '');
    airlock = await Airlock.opens({
      SLUICE_DESTINATION: destination,
      SLUICE_DELIVERY_TRIES: String(TRIES),
    });
    tables = await Tables.of(airlock.config.dataFolder);
    request = await ARequest.approved(airlock);
  });
  afterAll(async () => {
    await tables.close();
    await airlock.closes();
    rmSync(folder, { recursive: true });
  });

  const told = async (letter: Letter) =>
    noticesIn(await airlock.who(letter).gets('/notices')).filter(
      ({ kind, requestId }) => kind === 'release-failed' && requestId === request.id,
    ).length;
  const packages = () => readdirSync(destination).filter((name) => name.endsWith('.zip'));

  /** When the job of the release is run next, once so many tries have failed. */
  async function nextTry(failed: number): Promise<number> {
    let runAfter = 0;
    await until(async () => {
      const [job] = await tables.run(
        `SELECT run_after FROM job WHERE kind = 'release' AND attempts = ? AND claimed_by IS NULL`,
        [failed],
      );
      runAfter = Date.parse(String(job?.['run_after']));
      return job !== undefined;
    }, `try ${failed} to have failed`);
    return runAfter;
  }

  it('waits twice as long before each further try, and tells nobody yet', async () => {
    await airlock.clock.standsStillDuring(async () => {
      await must(204, request.does('c1', 'release', { idempotencyKey: 'first' }));
      for (let failed = 1; failed < TRIES; failed++) {
        const waitMs = 1000 * 2 ** failed;
        expect(await nextTry(failed)).toBe(airlock.clock.now().getTime() + waitMs);
        expect((await request.now()).state).toBe('releasing');
        expect([await told('c1'), await told('r1')]).toEqual([0, 0]);
        await airlock.passes(waitMs / HOUR_MS);
      }
    });
  });

  it('after the last try says why, once, to who ordered it and to its author', async () => {
    await request.comesTo('release-failed');
    expect((await request.now()).release?.cause).toMatch(/“Outbox” cannot be used \(ENOTDIR\)/);
    expect((await airlock.who('c1').opens(request.path)).text).toContain('cannot be used');
    expect([await told('c1'), await told('r1'), await told('c2')]).toEqual([1, 1, 0]);
    const failed = await airlock.who('o').gets(`/audit?request=${request.id}&kind=release.failed`);
    expect(eventsIn(failed)).toHaveLength(1);
    await airlock.passes(1);
    expect((await request.now()).state).toBe('release-failed');
  });

  it('says in the health of the installation what is down and what waits, to administrators only', async () => {
    await must(403, airlock.who('c1').gets('/installation'));
    const { parts, destinations } = healthIn(await airlock.who('a').gets('/installation'));
    expect(parts.destination).toMatchObject({
      trouble: 'not-answering',
      told: [{ name: 'Outbox', folder: destination, failed: 1, cause: 'This is a file. Choose a folder.' }],
    });
    expect(Object.values(destinations)).toEqual(['not-answering']);
    const page = (await airlock.who('a').opens('/installation')).text;
    expect(page).toMatch(/Outbox[^]*no answer[^]*This is a file[^]*1 package could not be delivered/);
    expect(page).toContain('See that SLUICE_DESTINATION is mounted');
  });

  it('goes out once it is back and somebody orders it again', async () => {
    rmSync(destination);
    mkdirSync(destination);
    await must(403, request.does('c4', 'retry-release'));
    const { destination: back } = healthIn(await airlock.who('a').gets('/installation')).parts;
    expect(back).toMatchObject({ trouble: 'not-delivered', told: [{ failed: 1 }] });
    await must(204, request.does('c1', 'retry-release'));
    await request.comesTo('released');
    expect(packages()).toHaveLength(1);
    const { parts, version } = healthIn(await airlock.who('a').gets('/installation'));
    expect(parts.destination).toMatchObject({ told: [{ failed: 0 }] });
    expect(parts.destination.told?.[0]?.room?.bytes).toBeGreaterThan(0);
    expect(parts.destination).not.toHaveProperty('trouble', 'not-delivered');
    expect(parts.database).toMatchObject({ told: { kind: 'SQLite' } });
    expect([parts.mail.told, parts.malware.told?.isOn]).toEqual([{ isOn: false }, false]);
    expect(parts.key.told?.id).toMatch(/^[0-9a-f]{64}$/);
    expect(parts.bytes.told).toMatchObject({ ofParts: 1, lost: 0, unowned: 0 });
    const book = { id: 'baseline', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string };
    expect(parts.books.told).toMatchObject([{ ...book, projects: 1 }]);
    expect(version).not.toBe('');
  });

  it('what has arrived is not sent again, although Sluice could not note that it had', async () => {
    const other = await ARequest.approved(airlock);
    await tables.run(`CREATE TRIGGER full BEFORE UPDATE ON release_order WHEN NEW.state = 'delivered'
      BEGIN SELECT RAISE(ABORT, 'the disk is full'); END`);
    const arrived = () => packages().filter((name) => name.startsWith(other.id));
    await airlock.clock.standsStillDuring(async () => {
      await must(204, other.does('c1', 'release', { idempotencyKey: 'second' }));
      for (let failed = 1; failed < TRIES; failed++) {
        await nextTry(failed);
        await airlock.passes(1);
      }
      await other.comesTo('release-failed');
    });
    const [name = ''] = arrived();
    const { ino, mtimeMs } = statSync(join(destination, name));

    await tables.run('DROP TRIGGER full');
    await must(204, other.does('c1', 'retry-release'));
    await other.comesTo('released');
    expect(arrived()).toEqual([name]);
    expect(statSync(join(destination, name))).toMatchObject({ ino, mtimeMs });
  });

  it('a package that a try has built goes in a week, where a later try is stopped; one that went out stays', async () => {
    const kept = () => readdirSync(join(airlock.config.dataFolder, 'packages'));
    const before = kept();
    rmSync(destination, { recursive: true });
    writeFileSync(destination, '');
    const own = `${CLEAN}Far North,1234\n`;
    const damaged = await ARequest.approved(airlock, { 't1.csv': own });
    await airlock.clock.standsStillDuring(async () => {
      await must(204, damaged.does('c1', 'release', { idempotencyKey: 'third' }));
      await nextTry(1);
      expect(kept()).toHaveLength(before.length + 1);
      const stored = join(airlock.config.dataFolder, 'files', createHash('sha256').update(own).digest('hex'));
      chmodSync(stored, 0o600);
      appendFileSync(stored, ' ');
      await airlock.passes(1);
      await damaged.comesTo('reviewed');
    });
    await airlock.passes(8 * 24);
    await until(() => kept().length === before.length, 'the package of the first try to go');
    expect(kept()).toEqual(before);
  });
});
