import { createHash, verify } from 'node:crypto';
import { appendFileSync, chmodSync } from 'node:fs';
import { join } from 'node:path';
import { VerifyStore } from '../../src/app/audit/verify-store/verify-store';
import { bytesIn, eventsIn, noticesIn } from '../support/answers';
import { ARequest, CLEAN, must, SMALL } from '../support/a-request';
import { Airlock } from '../support/airlock';
import { readZip } from '../support/read-zip';

/** The main job as one story: each step goes on from the one before. */
describe('an output goes from upload to release', () => {
  let airlock: Airlock;
  let request: ARequest;

  beforeAll(async () => {
    airlock = await Airlock.opens();
  });
  afterAll(() => airlock.closes());

  it('the researcher uploads two files and sees at once what is in them', async () => {
    request = await ARequest.drafted(airlock, { 'visits.csv': SMALL, 'regions.csv': CLEAN });
    const page = await airlock
      .who('r1')
      .opens(`${request.path}?file=${(await request.file('visits.csv')).id}`);
    expect(page.text).toContain('3 people in “');
    expect(page.text).toContain('B2');
    expect((await request.file('visits.csv')).scan).toMatchObject({ state: 'done', verdict: 'flagged' });
    expect((await request.file('regions.csv')).scan).toMatchObject({ state: 'done', verdict: 'passed' });
  });

  it('submitting freezes the digests and tells the checkers once', async () => {
    await must(204, request.does('r1', 'submit'));
    const files = (await request.now()).files;
    expect(files.map((file) => file.current.sha256)).toEqual(
      expect.arrayContaining([sha256(SMALL), sha256(CLEAN)]),
    );
    await must(409, airlock.who('r1').uploads(`${request.path}/files`, [['late.csv', CLEAN]]));
    for (const checker of ['c1', 'c2', 'c3', 'c4'] as const) {
      expect(noticesIn(await airlock.who(checker).gets('/notices'))).toHaveLength(1);
    }
  });

  it('both checkers find it in the queue, with its risk, and see the small count on its cell', async () => {
    for (const checker of ['c1', 'c2'] as const) {
      const queue = await airlock.who(checker).opens('/queue');
      expect(queue.text).toContain('Visits by region');
      const { id } = await request.file('visits.csv', checker);
      const page = await airlock.who(checker).opens(`${request.path}/files/${id}`);
      expect(page.text).toMatch(/id="B2"[^>]*cell--flagged|cell--flagged[^>]*id="B2"/);
    }
  });

  it('they disagree without seeing each other, then the request goes back with a public comment', async () => {
    await must(204, request.votes('c1', 'changes', 'visits.csv', 'North has three people.'));
    await must(204, request.votes('c1', 'approve', 'regions.csv'));
    await must(204, request.handsIn('c1'));
    expect((await airlock.who('c2').opens(request.path)).text).not.toContain('North has three people.');
    await must(204, request.votes('c2', 'changes', 'visits.csv', 'A count of 3 in B2.'));
    await must(204, request.votes('c2', 'approve', 'regions.csv'));
    await must(204, request.handsIn('c2'));
    expect((await airlock.who('c2').opens(request.path)).text).toContain('North has three people.');
    expect((await airlock.who('c2').opens('/queue?only=mine')).text).toContain(`${request.path}/next`);
    await must(204, request.does('c2', 'return', { comment: 'Please merge North with East.' }));
    expect((await airlock.who('r1').opens(request.path)).text).toContain('Please merge North with East.');
  });

  it('the researcher replaces one file; the votes on the other one stand', async () => {
    const { id } = await request.file('visits.csv');
    await must(
      204,
      airlock.who('r1').uploads(`${request.path}/files/${id}/replace`, [['visits.csv', MERGED]]),
    );
    await request.isChecked();
    await must(204, request.does('r1', 'resubmit', { answer: 'Merged North and East.' }));
    for (const checker of ['c1', 'c2'] as const) {
      await must(204, request.votes(checker, 'approve', 'visits.csv'));
      await must(204, request.handsIn(checker));
    }
    expect((await request.asSeenBy('c1')).request).toMatchObject({ state: 'reviewed', turn: 2 });
    await must(204, request.does('c1', 'approve'));
  });

  it('exactly the approved bytes are released, with a manifest that verifies offline', async () => {
    await must(204, request.does('c2', 'release', { idempotencyKey: 'once' }));
    await request.comesTo('released');
    expect((await airlock.who('r1').opens(request.path)).text).toContain(
      'README.txt in the package says how',
    );
    const download = await must(200, airlock.who('r1').downloads(`${request.path}/package`));
    const entries = await readZip(bytesIn(download));
    expect(entries.get('files/visits.csv')?.toString()).toBe(MERGED);
    expect(entries.get('files/regions.csv')?.toString()).toBe(CLEAN);
    const manifest = entries.get('manifest.json') ?? Buffer.alloc(0);
    const signature = entries.get('manifest.sig') ?? Buffer.alloc(0);
    const key = String(entries.get('public-key.pem'));
    expect(verify(null, manifest, key, signature)).toBe(true);
    expect(JSON.parse(manifest.toString())).toMatchObject({
      requestId: request.id,
      rulebook: { id: 'baseline' },
      files: [
        { path: 'regions.csv', sha256: sha256(CLEAN), bytes: CLEAN.length },
        { path: 'visits.csv', sha256: sha256(MERGED), bytes: MERGED.length },
      ],
    });
  });

  it('the officer reads who did what, and the chain and the store verify', async () => {
    const events = eventsIn(await airlock.who('o').gets(`/audit?request=${request.id}`));
    const kinds = events.map(({ kind }) => kind);
    expect(kinds).toEqual(
      expect.arrayContaining(['request.submitted', 'vote.cast', 'release.delivered', 'release.downloaded']),
    );
    expect((await airlock.who('o').gets('/audit.csv').buffer(true)).text).toContain('release.downloaded');
    expect((await airlock.app.get(VerifyStore).execute()).whole).toBe(true);
  });

  it('one byte changed in the store is named', async () => {
    const stored = join(airlock.config.dataFolder, 'files', sha256(CLEAN));
    chmodSync(stored, 0o600);
    appendFileSync(stored, 'x');
    const found = await airlock.app.get(VerifyStore).execute();
    expect(found.whole).toBe(false);
    expect(found.lines.join('\n')).toContain(sha256(CLEAN));
  });
});

const MERGED = `region,people\nNorth and East,148\nSouth,120\n`;

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
