import { utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { askDestinations } from '../../../src/infra/health/ask-destinations';
import { askMailer } from '../../../src/infra/health/ask-mailer';
import { AskedInstallation, type Asks } from '../../../src/infra/health/asked-installation';
import { compareBytes, type DigestRange } from '../../../src/infra/health/compare-bytes';
import { roomOf } from '../../../src/infra/health/room-of';
import { SmtpMailer } from '../../../src/infra/mail/mailer.smtp';
import { JOB_KINDS } from '../../../src/infra/queue/jobs.port';
import { KINDS } from '../../../src/web/admin/health.view';
import { aFolder } from './a-folder';

/** An installation of which only the database is asked. */
function askedFor(database: Asks['database']) {
  const never = () => Promise.reject(new Error('not asked'));
  const others = {
    ...{ work: never, storage: never, bytes: never, destination: never },
    ...{ mail: never, malware: never, key: never, books: never },
  };
  return new AskedInstallation({ database, ...others }, 50).ask('database');
}

describe('asking the parts of an installation', () => {
  it('gives up on a part that says nothing', async () => {
    await expect(askedFor(() => new Promise(() => undefined))).rejects.toThrow('no answer in 0.05 seconds');
  });

  it('says the code of an error, and nothing else that stands in it', async () => {
    const refused = Object.assign(new Error('connect postgres://sluice:secret@db'), { code: 'ECONNREFUSED' });
    await expect(askedFor(() => Promise.reject(refused))).rejects.toThrow(/^ECONNREFUSED$/);
    await expect(askedFor(() => Promise.reject(new Error('secret')))).rejects.toThrow(
      /^the log .* says why$/,
    );
  });

  it('knows the room where a folder is, and a folder that is none', async () => {
    const folder = aFolder();
    const { freeBytes, bytes } = await roomOf(folder);
    expect(freeBytes).toBeGreaterThan(0);
    expect(bytes).toBeGreaterThanOrEqual(freeBytes);
    await expect(roomOf(join(folder, 'gone'))).rejects.toMatchObject({ code: 'ENOENT' });
    writeFileSync(join(folder, 'file'), '');
    await expect(roomOf(join(folder, 'file'))).rejects.toMatchObject({ code: 'ENOTDIR' });
  });

  it('knows a mail server that is not there', async () => {
    const mailer = new SmtpMailer({ url: 'smtp://localhost:1', from: 'sluice@example.org' });
    await expect(mailer.check()).rejects.toMatchObject({ code: 'ESOCKET' });
    expect(await askMailer(mailer)).toEqual({ isOn: true, cause: 'ESOCKET' });
  });

  it('asks each destination by itself: one that hangs or is gone makes no other look so', async () => {
    const [folder, mounts] = [aFolder(), new Map([['Gone', 'absent' as const]])];
    const named = (name: string, isRetired = false) => ({
      ...({ id: name, name, kind: 'folder', folder, isRetired, lastDelivery: undefined, failed: 0 } as const),
    });
    const told = await askDestinations(
      [named('Sound'), named('Gone'), named('Hangs'), named('Hangs too', true)],
      {
        folderOf: (place) => place.folder,
        troubleOf: ({ name }) =>
          name.startsWith('Hangs') ? new Promise(() => undefined) : Promise.resolve(mounts.get(name)),
      },
      50,
    );
    expect(told.map(({ room, cause }) => [room && room.bytes > 0, cause])).toEqual([
      [true, undefined],
      [undefined, 'There is no such folder on the server. Make or mount it first.'],
      [undefined, 'no answer in 0.05 seconds'],
      [undefined, undefined],
    ]);
  });

  it('counts files that are lost and files that belong to nothing, but not what has just come', async () => {
    const [folder, now] = [aFolder(), new Date('2026-11-27T12:00:00Z')];
    const stores = (sha256: string, minutesAgo: number) => {
      writeFileSync(join(folder, sha256), '');
      const at = new Date(now.getTime() - minutesAgo * 60_000);
      utimesSync(join(folder, sha256), at, at);
    };
    const [here, lost, going, left, coming] = ['1', '2', '3', 'e', 'f'].map((digit) => digit.repeat(64));
    if (!here || !lost || !going || !left || !coming) throw new Error('no digests');
    for (const one of [here, left]) stores(one, 61);
    stores(coming, 59);
    writeFileSync(join(folder, 'README'), '');
    const known = () =>
      Promise.resolve([
        { sha256: here, goes: false },
        { sha256: lost, goes: false },
        { sha256: going, goes: true },
      ]);
    expect(await compareBytes({ folder, now, known })).toEqual({
      looked: 5,
      ofParts: 1,
      lost: 1,
      unowned: 1,
    });
  });

  it('looks at a part of many files, each day at another, and at each of them in the end', async () => {
    const folder = aFolder();
    const digests = Array.from({ length: 16 }, (_, digit) => digit.toString(16)).flatMap((first) => [
      first.padEnd(64, '0'),
      first.padEnd(64, 'f'),
    ]);
    for (const name of digests) writeFileSync(join(folder, name), '');
    const asked: string[] = [];
    const known = ({ from, before }: DigestRange) => {
      const part = digests.filter((name) => name >= from && name < before);
      asked.push(...part);
      return Promise.resolve(part.map((sha256) => ({ sha256, goes: false })));
    };
    for (let day = 1; day <= 16; day += 1) {
      const now = new Date(Date.UTC(2026, 10, day));
      const found = await compareBytes({ folder, now, known, atMost: 31 });
      expect(found).toEqual({ looked: 2, ofParts: 16, lost: 0, unowned: 0 });
    }
    expect(asked.sort()).toEqual(digests.sort());
  });

  it('has a name for each kind of job', () => {
    expect(Object.keys(KINDS).sort()).toEqual([...JOB_KINDS].sort());
  });
});
