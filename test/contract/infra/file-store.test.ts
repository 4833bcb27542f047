import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  statSync,
  utimesSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { FolderFileStore } from '../../../src/infra/files/file-store.folder';
import { aFolder } from './a-folder';

const data = aFolder();
const store = new FolderFileStore(data);
beforeAll(() => store.onModuleInit());

const stored = () => readdirSync(join(data, 'files')).sort();
const unfinished = () => readdirSync(join(data, 'quarantine'));
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

describe('the folder of stored files', () => {
  it('names a file by its SHA-256 and keeps it read-only', async () => {
    const bytes = Buffer.from('region,people\nNorth,120\n');
    const kept = await store.receive(Readable.from([bytes.subarray(0, 5), bytes.subarray(5)]), 1000);
    expect(kept).toEqual({ sha256: sha256(bytes), bytes: bytes.length });
    expect(statSync(join(data, 'files', kept.sha256)).mode & 0o777).toBe(0o440);
    expect(await buffer(await store.open(kept.sha256))).toEqual(bytes);
    expect(await store.rehash(kept.sha256)).toBe(kept.sha256);
  });

  it('has the same bytes once, also when they arrive twice at the same time', async () => {
    const bytes = Buffer.alloc(300_000, 'x');
    const both = await Promise.all([1, 2].map(() => store.receive(Readable.from([bytes]), 1_000_000)));
    expect(both[0]).toEqual(both[1]);
    expect(stored().filter((name) => name === sha256(bytes))).toHaveLength(1);
    expect(unfinished()).toEqual([]);
  });

  it('sets bytes aside that are old enough, and puts them back or removes them', async () => {
    const { sha256: digest } = await store.receive(Readable.from([Buffer.from('to be removed')]), 1000);
    const [before, after] = [new Date(0), new Date(Date.now() + 60_000)];
    expect(await store.setAside(digest, before)).toBe('came lately');
    expect(await store.rehash(digest)).toBe(digest);

    const aside = await store.setAside(digest, after);
    if (typeof aside === 'string') throw new Error(aside);
    expect(await store.rehash(digest)).toBeUndefined();
    await store.onModuleInit();
    expect(await store.rehash(digest)).toBe(digest);

    const again = await store.setAside(digest, after);
    if (typeof again === 'string') throw new Error(again);
    // The same bytes come while they are set aside: what is removed is the older file.
    await store.receive(Readable.from([Buffer.from('to be removed')]), 1000);
    await again.remove();
    expect(await store.rehash(digest)).toBe(digest);
    expect(unfinished()).toEqual([]);
    expect(await store.setAside('0'.repeat(64), after)).toBe('gone');
  });

  it('another process that sets the same bytes aside, or puts all back, loses nothing of this one', async () => {
    const bytes = () => Readable.from([Buffer.from('twice on their way out')]);
    const { sha256: digest } = await store.receive(bytes(), 1000);
    const after = new Date(Date.now() + 60_000);
    const other = new FolderFileStore(data);
    const first = await store.setAside(digest, after);
    // An upload has stored the same bytes again, and waits to write its row.
    await store.receive(bytes(), 1000);
    const second = await other.setAside(digest, after);
    if (typeof first === 'string' || typeof second === 'string') throw new Error('not set aside');
    await first.remove();
    await second.putBack();
    expect(await store.rehash(digest)).toBe(digest);

    const third = await store.setAside(digest, after);
    if (typeof third === 'string') throw new Error(third);
    await other.onModuleInit();
    await third.putBack();
    expect(await store.rehash(digest)).toBe(digest);
    expect(unfinished()).toEqual([]);
  });

  it('takes a file of no bytes', async () => {
    const kept = await store.receive(Readable.from([]), 1000);
    expect(kept).toEqual({ sha256: sha256(Buffer.alloc(0)), bytes: 0 });
    expect(await store.rehash(kept.sha256)).toBe(kept.sha256);
  });

  it('takes exactly the limit, refuses one byte more, and leaves nothing of it', async () => {
    await store.receive(Readable.from([Buffer.alloc(1000, 'a')]), 1000);
    const before = stored();
    const endless = new Readable({
      read() {
        this.push(Buffer.alloc(64, 'b'));
      },
    });
    const errors: unknown[] = [];
    endless.on('error', (error) => errors.push(error));
    await expect(store.receive(endless, 1000)).rejects.toMatchObject({ code: 'too-large' });
    expect(endless.destroyed).toBe(true);
    // multer answers with the first error it hears of, and that has to be the refusal.
    expect(errors).toEqual([]);
    expect(stored()).toEqual(before);
    expect(unfinished()).toEqual([]);
  });

  it('takes a whole file, and what is written to that file afterwards changes nothing', async () => {
    const bytes = Buffer.from('as it was hashed');
    const path = join(data, 'half');
    writeFileSync(path, bytes);
    const other = openSync(path, 'r+');
    expect(await store.adopt(path)).toEqual({ sha256: sha256(bytes), bytes: bytes.length });
    writeSync(other, 'something else', 0);
    closeSync(other);
    expect(existsSync(path)).toBe(false);
    expect(await store.rehash(sha256(bytes))).toBe(sha256(bytes));
    expect(unfinished()).toEqual([]);
  });

  it('leaves nothing of an upload that breaks off', async () => {
    const before = stored();
    const upload = new PassThrough();
    const receiving = store.receive(upload, 1000);
    upload.write('half of');
    setImmediate(() => upload.destroy(new Error('the connection was lost')));
    await expect(receiving).rejects.toThrow('the connection was lost');
    expect(stored()).toEqual(before);
    expect(unfinished()).toEqual([]);
  });

  it('says that there is no file, and opens nothing that is not named by a digest', async () => {
    expect(await store.rehash('0'.repeat(64))).toBeUndefined();
    await expect(store.open('../keys/signing-key.pem')).rejects.toThrow('not a SHA-256');
  });

  it('makes a damaged file whole when its bytes are uploaded again', async () => {
    const bytes = Buffer.from('as it was uploaded');
    const { sha256: digest } = await store.receive(Readable.from([bytes]), 1000);
    writeFileSync(join(data, 'files', digest), 'as somebody changed it');
    expect(await store.rehash(digest)).not.toBe(digest);
    await store.receive(Readable.from([bytes]), 1000);
    expect(await store.rehash(digest)).toBe(digest);
  });
});

describe('a disk that is full', () => {
  const small = join(aFolder(), 'small');

  it('X22 is said in words, leaves nothing, and takes the next file that fits', async () => {
    mkdirSync(small);
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', small]).status !== 0) {
      console.warn('NOT TESTED: a full disk; this machine lets nobody mount a small one.');
      return;
    }
    try {
      const full = new FolderFileStore(small);
      await full.onModuleInit();
      const large = Readable.from(Array.from({ length: 64 }, () => Buffer.alloc(64 * 1024, 'x')));
      await expect(full.receive(large, 100_000_000)).rejects.toMatchObject({ code: 'storage-full' });
      expect(readdirSync(join(small, 'quarantine'))).toEqual([]);
      expect(readdirSync(join(small, 'files'))).toEqual([]);
      await full.receive(Readable.from([Buffer.from('small')]), 1000);
      expect(readdirSync(join(small, 'files'))).toHaveLength(1);
    } finally {
      spawnSync('umount', [small]);
    }
  });
});

describe('what a killed process left half written', () => {
  const half = (pid: number | undefined, host = hostname()) => {
    const name = `${host}~${pid ?? 0}~00000000-0000-4000-8000-${String(pid).padStart(12, '0')}.part`;
    writeFileSync(join(data, 'quarantine', name), 'half');
    return name;
  };

  it('goes at the next start; what a living process or another machine writes stays', async () => {
    const dead = spawn(process.execPath, ['-e', '0']);
    await new Promise((resolve) => dead.once('exit', resolve));
    const alive = half(process.ppid);
    const elsewhere = half(1, 'another-machine');
    const forgotten = half(2, 'another-machine');
    utimesSync(join(data, 'quarantine', forgotten), 0, 0);
    half(dead.pid);
    const earlierLife = half(process.pid);
    utimesSync(join(data, 'quarantine', earlierLife), 0, (performance.timeOrigin - 60_000) / 1000);

    await new FolderFileStore(data).onModuleInit();
    expect(unfinished().sort()).toEqual([alive, elsewhere].sort());
  });
});
