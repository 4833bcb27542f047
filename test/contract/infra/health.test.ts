import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { askDestinations } from '../../../src/infra/health/ask-destinations';
import { AskedInstallation, type Asks } from '../../../src/infra/health/asked-installation';
import { roomOf } from '../../../src/infra/health/room-of';
import { SmtpMailer } from '../../../src/infra/mail/mailer.smtp';
import { JOB_KINDS } from '../../../src/infra/queue/jobs.port';
import { KINDS } from '../../../src/web/admin/health.view';
import { aFolder } from './a-folder';

/** An installation of which only the database is asked. */
function askedFor(database: Asks['database']) {
  const never = () => Promise.reject(new Error('not asked'));
  const others = { work: never, storage: never, destination: never, mail: never, malware: never, key: never };
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

  it('has a name for each kind of job', () => {
    expect(Object.keys(KINDS).sort()).toEqual([...JOB_KINDS].sort());
  });
});
