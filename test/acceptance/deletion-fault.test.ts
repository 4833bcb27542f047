import { existsSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { VerifyStore } from '../../src/app/audit/verify-store/verify-store';
import { PackageBuilder, Signer } from '../../src/app/releases/releases.port';
import { deleteBytes, type DeletionParts } from '../../src/app/retention/delete-bytes';
import { PagePictures } from '../../src/app/scanning/pictures.port';
import { Renderings } from '../../src/app/scanning/scanning.port';
import { FileStore } from '../../src/app/submissions/file-store.port';
import { UnitOfWork } from '../../src/app/unit-of-work.port';
import { ARequest, CLEAN, must } from '../support/a-request';
import { Airlock } from '../support/airlock';
import { ShiftedClock } from '../support/shifted-clock';
import { Tables } from '../support/tables';
import { until } from '../support/until';

const LONG_AGO = new Date('2020-01-01T00:00:00.000Z');
const HOUR_MS = 60 * 60 * 1000;
const TWENTY_YEARS = 20 * 366 * 24;

/** Opened from within a reading, for what was begun outside of it. */
class Gate {
  opens: () => void = () => undefined;
  readonly opened = new Promise<void>((resolve) => {
    this.opens = resolve;
  });
}

describe('W53, K15 the certificate is written, and then the disk does not let the bytes go', () => {
  let airlock: Airlock;
  beforeAll(async () => {
    airlock = await Airlock.opens();
  });
  afterAll(() => airlock.closes());

  it('they are back as after a kill; the job that was started with the certificate takes them, and says it once', async () => {
    const request = await ARequest.drafted(airlock);
    await must(204, request.does('r1', 'withdraw'));
    await must(200, airlock.who('o').gets('/retention'));
    const { sha256 } = (await request.file('t1.csv')).current;
    const path = join(airlock.config.dataFolder, 'files', sha256);
    utimesSync(path, LONG_AGO, LONG_AGO);

    await expect(deleteBytes(partsThatFail(), sha256)).rejects.toThrow('the disk is ill');
    expect(existsSync(path)).toBe(true);
    await airlock.passes(TWENTY_YEARS);
    await until(() => !existsSync(path), 'the job to take the bytes');
    const { app, config } = airlock;
    expect(await Tables.countEvents(config.dataFolder, request.id, 'bytes.deleted')).toBe(1);
    expect(await app.get(VerifyStore).execute()).toMatchObject({ whole: true });
  });

  it('what is deleted while everything is verified is no damage', async () => {
    const request = await ARequest.drafted(airlock, { 'going.csv': `${CLEAN}Going,150\n` });
    await must(204, request.does('r1', 'withdraw'));
    await must(200, airlock.who('o').gets('/retention'));
    const { sha256 } = (await request.file('going.csv')).current;
    const { app, config } = airlock;
    utimesSync(join(config.dataFolder, 'files', sha256), LONG_AGO, LONG_AGO);
    const files = app.get(FileStore);
    const clock = new ShiftedClock();
    // The server is twenty years on already.
    clock.passes(2 * TWENTY_YEARS * HOUR_MS);
    const read = new Gate();
    const deleted = read.opened.then(() => deleteBytes({ ...partsThatFail(), files, clock }, sha256));
    const slow = Object.assign(Object.create(files) as FileStore, {
      rehash: async (digest: string) => {
        read.opens();
        await deleted;
        return files.rehash(digest);
      },
    });
    const found = await new VerifyStore(
      ...([app.get(UnitOfWork), slow, app.get(PackageBuilder), app.get(Signer)] as const),
    ).execute();
    expect(await deleted).toBe('gone');
    expect(found).toMatchObject({ whole: true });
    expect(found.lines.join('\n')).toContain('2 deleted by the schedule, as certified');
  });

  /** Those of the server, many years on, but for the last step. */
  function partsThatFail(): DeletionParts {
    const { app } = airlock;
    const files = app.get(FileStore);
    const clock = new ShiftedClock();
    clock.passes(TWENTY_YEARS * HOUR_MS);
    const failing = Object.assign(Object.create(files) as FileStore, {
      setAside: async (sha256: string, since: Date) => {
        const taken = await files.setAside(sha256, since);
        return typeof taken === 'string'
          ? taken
          : { ...taken, remove: () => Promise.reject(new Error('the disk is ill')) };
      },
    });
    return {
      ...{ work: app.get(UnitOfWork), files: failing, clock },
      ...{ renderings: app.get(Renderings), pictures: app.get(PagePictures) },
      packages: app.get(PackageBuilder),
    };
  }
});
