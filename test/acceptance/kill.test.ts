import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import { eventsIn } from '../support/answers';
import { ARequest, CLEAN, must } from '../support/a-request';
import { KillableStage, setUpFromShell } from '../support/killable-stage';
import { Tables } from '../support/tables';
import { TusSender } from '../support/tus-sender';

/** SIGKILL in the middle of each long act: after the restart everything is whole, nothing is there twice. */
describe('W53 the server is killed', () => {
  const letters = ['r1', 'c1', 'c2', 'o'] as const;
  let data: string;
  let stage: KillableStage;

  beforeAll(() => {
    data = setUpFromShell(letters);
  });
  afterAll(() => {
    rmSync(data, { recursive: true });
  });
  beforeEach(async () => {
    stage = await KillableStage.opens(data, letters);
  });
  afterEach(() => stage.closes());

  it('during an upload: no part of the file is left, and it can be sent again', async () => {
    const request = await ARequest.drafted(stage, {});
    await sendHalfAFile(stage, request);
    await stage.isKilledAndRestarted();

    expect(readdirSync(join(stage.folder, 'files'))).toEqual([]);
    expect(readdirSync(join(stage.folder, 'quarantine'))).toEqual([]);
    expect((await request.now()).files).toEqual([]);
    await request.gains('visits.csv', CLEAN);
    await request.isChecked();
    expectWhole(stage);
  });

  it('W6 during an upload that may be resumed: it goes on behind the bytes that had come', async () => {
    const request = await ARequest.drafted(stage, {});
    const sender = new TusSender(stage.who('r1'), request.path);
    const whole = randomBytes(4_000_000);
    const url = await sender.begins('weights.bin', whole.length);
    const broken = await sender.sendsOnly(url, whole, 2_400_000);
    await stage.isKilledAndRestarted();
    await expect(broken.answer).rejects.toThrow();

    expect((await request.now()).files).toEqual([]);
    const offset = await sender.offset(url);
    expect(offset).toBe(2_400_000);
    await must(204, sender.sends(url, offset, whole.subarray(offset)));
    const sha256 = createHash('sha256').update(whole).digest('hex');
    expect((await request.file('weights.bin')).current).toMatchObject({ sha256, bytes: whole.length });
    expectWhole(stage);
  });

  it('during a scan: the file is checked after the restart, once', async () => {
    const request = await ARequest.drafted(stage, {});
    await request.gains('long.csv', aLongTable(400_000));
    await later(300);
    await stage.isKilledAndRestarted();

    await request.isChecked();
    expect((await request.file('long.csv')).scan).toMatchObject({ state: 'done', verdict: 'flagged' });
    expect(await eventsOf(stage, request, 'scan.finished')).toBe(1);
    expectWhole(stage);
  });

  it('during votes: each vote that was answered is there, none is half there', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `t${index}.csv`);
    const request = await ARequest.submitted(
      stage,
      Object.fromEntries(names.map((name, index) => [name, CLEAN + `West,${200 + 20 * index}\n`])),
    );
    const answered = new Set<string>();
    const votes = names.map(async (name) => {
      const vote = await request.votes('c1', 'approve', name).catch(() => undefined);
      if (vote?.status === 204) answered.add(name);
    });
    await Promise.race(votes);
    await stage.isKilledAndRestarted();
    await Promise.all(votes);

    const { request: after } = await request.asSeenBy('c1');
    const voted = after.files.filter((file) => after.votes.some((vote) => vote.fileId === file.id));
    expect(voted.map(({ path }) => path)).toEqual(expect.arrayContaining([...answered]));
    expect(await Tables.countEvents(stage.folder, request.id, 'vote.cast')).toBe(voted.length);
    expectWhole(stage);
  });

  it('during a release: it ends released, delivered once', async () => {
    const request = await ARequest.approved(stage, { 'long.csv': aLongTable(400_000, 100) });
    void request.does('c1', 'release', { idempotencyKey: 'once' }).catch(() => undefined);
    await later(120);
    await stage.isKilledAndRestarted();

    if ((await request.now()).state === 'approved')
      await must(204, request.does('c1', 'release', { idempotencyKey: 'once' }));
    await request.comesTo('released');
    expect(await eventsOf(stage, request, 'release.delivered')).toBe(1);
    expect(readdirSync(join(stage.folder, 'outbox'), { recursive: true }).filter(isZip)).toHaveLength(1);
    expectWhole(stage);
  });
});

async function sendHalfAFile(stage: KillableStage, { path }: ARequest): Promise<void> {
  const headers = {
    ...stage.who('r1').headersFor('/'),
    'content-type': 'multipart/form-data; boundary=half',
  };
  const sending = httpRequest(`${stage.origin}${path}/files`, { method: 'POST', headers });
  // The server dies under it: that is the point.
  sending.on('error', () => undefined);
  sending.write(
    '--half\r\ncontent-disposition: form-data; name="files"; filename="visits.csv"\r\ncontent-type: text/csv\r\n\r\n',
  );
  sending.write('region,people\n'.repeat(100_000));
  const quarantine = join(stage.folder, 'quarantine');
  for (let tries = 0; tries < 100; tries++) {
    if (existsSync(quarantine) && readdirSync(quarantine).length > 0) return;
    await later(20);
  }
  throw new Error('the upload never reached the quarantine');
}

/** The first count is small. */
function aLongTable(rows: number, first = 3): string {
  const lines = Array.from(
    { length: rows },
    (_, index) => `place ${index},${index === 0 ? first : 100 + (index % 900)}`,
  );
  return `place,people\n${lines.join('\n')}\n`;
}

async function eventsOf(stage: KillableStage, { id }: ARequest, kind: string): Promise<number> {
  const answer = await must(200, stage.who('o').gets(`/audit?request=${id}&kind=${kind}`));
  return eventsIn(answer).length;
}

function expectWhole(stage: KillableStage): void {
  expect(stage.process.runs(['verify'])).toMatchObject({ status: 0 });
}

function isZip(name: string | Buffer): boolean {
  return String(name).endsWith('.zip');
}
