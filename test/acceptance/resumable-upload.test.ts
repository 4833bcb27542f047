import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { problemIn } from '../support/answers';
import { Airlock } from '../support/airlock';
import { ARequest, must } from '../support/a-request';
import type { Letter } from '../support/cast';
import { Tables } from '../support/tables';
import { TusSender } from '../support/tus-sender';
import { until } from '../support/until';

const MB = 1_000_000;
const WHOLE = randomBytes(40 * MB);
const SMALL = WHOLE.subarray(0, MB);

describe('W6 an upload that broke off', () => {
  let airlock: Airlock;
  let request: ARequest;
  let r1: TusSender;

  beforeAll(async () => {
    airlock = await Airlock.opens();
  });
  afterAll(() => airlock.closes());
  beforeEach(async () => {
    request = await ARequest.drafted(airlock, {});
    r1 = senderFor('r1');
  });

  const senderFor = (letter: Letter) => new TusSender(airlock.who(letter), request.path);
  const halves = () =>
    readdirSync(join(airlock.config.dataFolder, 'quarantine')).filter((name) => name.startsWith('half-'));
  const paths = async () => (await request.now()).files.map(({ path }) => path);

  it('at 60 % of 40 MB goes on there: the digest is that of the source, and there is one file', async () => {
    const url = await r1.begins('model/weights.bin', WHOLE.length);
    const broken = await r1.sendsOnly(url, WHOLE, 24 * MB);
    broken.breaksOff();
    await expect(broken.answer).rejects.toThrow();
    expect(await paths()).toEqual([]);

    const offset = await r1.offset(url);
    expect(offset).toBe(24 * MB);
    const rest = await must(204, r1.sends(url, offset, WHOLE.subarray(offset)));
    expect(rest.headers['upload-offset']).toBe(String(40 * MB));

    const { files } = await request.now();
    expect(files).toMatchObject([
      { path: 'model/weights.bin', kind: 'output', current: { sha256: digest(WHOLE), bytes: 40 * MB } },
    ]);
    expect(halves()).toEqual([]);
    const events = { begun: await countEvents('upload.begun'), added: await countEvents('file.added') };
    expect(events).toEqual({ begun: 1, added: 1 });
  });

  it('is finished once, however often its end is sent', async () => {
    const url = await r1.begins('visits.csv', SMALL.length, { kind: 'supporting' });
    await must(204, r1.sends(url, 0, SMALL));
    expect(await r1.offset(url)).toBe(SMALL.length);
    await must(204, r1.sends(url, SMALL.length, Buffer.alloc(0)));
    expect(problemIn(await must(409, r1.sends(url, 0, SMALL))).code).toBe('changed');
    expect((await request.now()).files).toMatchObject([{ path: 'visits.csv', kind: 'supporting' }]);
    expect(await countEvents('file.added')).toBe(1);
  });

  it('is sent on from where it stands, and from nowhere else', async () => {
    const url = await r1.begins('visits.csv', SMALL.length);
    await must(204, r1.sends(url, 0, SMALL.subarray(0, 300_000)));
    for (const wrong of [0, 299_999, 300_001]) {
      expect(problemIn(await must(409, r1.sends(url, wrong, SMALL))).code).toBe('changed');
    }
    expect(await r1.offset(url)).toBe(300_000);
    await must(413, r1.sends(url, 300_000, WHOLE.subarray(300_000, 2 * MB)));
    const offset = await r1.offset(url);
    await must(204, r1.sends(url, offset, SMALL.subarray(offset)));
    expect((await request.file('visits.csv')).current.sha256).toBe(digest(SMALL));
  });

  it('goes on in the window that asked last; the other one is told, and no byte is lost', async () => {
    const url = await r1.begins('visits.csv', SMALL.length);
    const first = await r1.sendsOnly(url, SMALL, 600_000);
    await must(204, r1.sends(url, 600_000, SMALL.subarray(600_000)));
    const told = await first.answer;
    expect(told.status).toBe(409);
    expect(problemIn(told).code).toBe('duplicate');
    expect(await paths()).toEqual(['visits.csv']);
    expect((await request.file('visits.csv')).current.sha256).toBe(digest(SMALL));
  });

  it('is there for who began it, in their request, and for nobody else', async () => {
    const url = await r1.begins('visits.csv', SMALL.length);
    await must(204, r1.sends(url, 0, SMALL.subarray(0, 10)));
    for (const other of ['r2', 'c1', 'o', 'a', 'x'] as const) {
      const sender = senderFor(other);
      await must(404, sender.asks('HEAD', url));
      await must(404, sender.sends(url, 10, SMALL.subarray(10)));
      await must(404, sender.asks('DELETE', url));
    }
    const elsewhere = await ARequest.drafted(airlock, {});
    await must(404, r1.asks('HEAD', url.replace(request.id, elsewhere.id)));
    expect(await r1.offset(url)).toBe(10);
  });

  it('is discarded by its person, bytes and all', async () => {
    const url = await r1.begins('visits.csv', SMALL.length);
    await must(204, r1.sends(url, 0, SMALL.subarray(0, 10)));
    expect(halves()).toContain(`half-${url.split('/').at(-1)}`);
    await must(204, r1.asks('DELETE', url));
    await must(404, r1.asks('HEAD', url));
    expect(halves()).not.toContain(`half-${url.split('/').at(-1)}`);
    expect(await countEvents('upload.discarded')).toBe(1);
  });

  it('ends with the request’s handing in: what comes then is refused, and nothing is added', async () => {
    const ready = await ARequest.drafted(airlock);
    const sender = new TusSender(airlock.who('r1'), ready.path);
    const url = await sender.begins('late.csv', SMALL.length);
    await must(204, sender.sends(url, 0, SMALL.subarray(0, 10)));
    await must(204, ready.does('r1', 'submit'));
    expect(problemIn(await must(409, sender.sends(url, 10, SMALL.subarray(10)))).code).toBe('wrong-state');
    expect((await ready.now()).files).toHaveLength(1);
  });

  it('is refused before its bytes for all that a file is refused for', async () => {
    await request.gains('taken.csv', 'region,people\nNorth,130\n');
    for (const name of [
      '../../etc/x',
      'C:\\x',
      '/abs',
      'a/../../b',
      'nul\0',
      'dot.',
      'CON',
      'x'.repeat(300),
      `${'deep/'.repeat(300)}x.csv`,
    ]) {
      const { problems } = problemIn(await must(422, r1.asksFor(name, 10)));
      expect(problems).toMatchObject([{ rule: 'file-name' }]);
    }
    await must(409, r1.asksFor('taken.csv', 10));
    await must(409, r1.asksFor('TAKEN.csv', 10));
    await must(413, r1.asksFor('large.bin', airlock.config.maxUploadBytes + 1));
    await must(422, r1.asksFor('empty.csv', 0));
    await must(422, r1.asksFor('odd.csv', 10, { kind: 'secret' }));
    await must(422, r1.asks('POST', `${request.path}/uploads`, { 'upload-length': '10' }));
    const garbled = { 'upload-length': '10', 'upload-metadata': 'path ////' };
    await must(422, r1.asks('POST', `${request.path}/uploads`, garbled));
    await must(404, senderFor('x').asksFor('visits.csv', 10));
    await must(403, senderFor('c1').asksFor('visits.csv', 10));
    const forged = airlock.who('r1').forges(`${request.path}/uploads`);
    expect((await forged).status).toBe(403);
    expect(await countEvents('upload.begun')).toBe(0);
  });

  it('left lying is removed by the clock, and by then only', async () => {
    const url = await r1.begins('visits.csv', SMALL.length);
    await must(204, r1.sends(url, 0, SMALL.subarray(0, 10)));
    await airlock.passes(71);
    expect(await senderFor('r1').offset(url)).toBe(10);
    await airlock.passes(2);
    await until(() => halves().length === 0, 'the half upload’s bytes to go');
    await until(async () => (await countEvents('upload.expired')) === 1, 'its end to be remembered');
    await must(404, senderFor('r1').asks('HEAD', url));
    expect(await paths()).toEqual([]);
  });

  it('and removed from a draft is gone from the disk a week later, unless another file has its bytes', async () => {
    const [alone, shared] = ['region,people\nNorth,170\n', 'region,people\nNorth,190\n'];
    await request.gains('alone.csv', alone);
    await request.gains('shared.csv', shared);
    await request.gains('also-shared.csv', shared);
    for (const name of ['alone.csv', 'shared.csv']) {
      const { id } = await request.file(name);
      await must(204, airlock.who('r1').posts(`${request.path}/files/${id}/remove`));
    }
    const isStored = (text: string) =>
      existsSync(join(airlock.config.dataFolder, 'files', digest(Buffer.from(text))));
    await airlock.passes(24 * 8);
    await until(() => !isStored(alone), 'the bytes of the removed file to go');
    await until(async () => (await jobsLeft('collect')) === 0, 'the other one to be looked at');
    expect(isStored(shared)).toBe(true);
  });

  async function jobsLeft(kind: string): Promise<number> {
    const tables = await Tables.of(airlock.config.dataFolder);
    const rows = await tables.run('SELECT id FROM job WHERE kind = ?', [kind]);
    await tables.close();
    return rows.length;
  }

  const countEvents = (kind: string) => Tables.countEvents(airlock.config.dataFolder, request.id, kind);
});

function digest(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
