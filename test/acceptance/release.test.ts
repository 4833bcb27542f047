import { createHash, verify } from 'node:crypto';
import { appendFileSync, chmodSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { bytesIn, eventsIn, manifestIn, noticesIn } from '../support/answers';
import { ARequest, CLEAN, must } from '../support/a-request';
import { Airlock } from '../support/airlock';
import type { Letter } from '../support/cast';
import { readZip } from '../support/read-zip';

describe('the release', () => {
  let airlock: Airlock;
  beforeAll(async () => {
    airlock = await Airlock.opens();
  });
  afterAll(() => airlock.closes());

  it('is for those who hold the right, and only once approved', async () => {
    const request = await ARequest.reviewed(airlock);
    await must(409, request.does('c1', 'release', { idempotencyKey: 'early' }));
    await must(204, request.does('c1', 'approve'));
    await must(403, request.does('c4', 'release', { idempotencyKey: 'no right' }));
    await must(403, request.does('r1', 'release', { idempotencyKey: 'own' }));
    await must(204, request.does('c2', 'release', { idempotencyKey: 'right' }));
    await request.comesTo('released');
  });

  it('is asked of those who hold the right when somebody approves, and of nobody else', async () => {
    const request = await ARequest.approved(airlock);
    const told = async (who: Letter) =>
      noticesIn(await airlock.who(who).gets('/notices'))
        .filter(({ requestId }) => requestId === request.id)
        .map(({ kind }) => kind);
    expect(await told('c2')).toContain('release-waits');
    expect(await told('c3')).toContain('release-waits');
    // Who approved it sees so, and the others cannot do it.
    for (const other of ['c1', 'c4', 'r1', 'o'] as const)
      expect(await told(other)).not.toContain('release-waits');
    expect(await told('r1')).toContain('request-approved');
  });

  it('W51, X24 ordered many times at once, it is delivered once', async () => {
    const request = await ARequest.approved(airlock);
    const { version } = (await request.asSeenBy('c1')).request;
    const order = (key: string) =>
      airlock.who('c1').posts(`${request.path}/release`, { version, idempotencyKey: key });
    const answers = await Promise.all(Array.from({ length: 50 }, (_, index) => order(`key ${index % 2}`)));
    expect(answers.some(({ status }) => status === 204)).toBe(true);
    expect(answers.every(({ status }) => status === 204 || status === 409)).toBe(true);
    await request.comesTo('released');
    expect(await eventsOf(request, 'release.ordered')).toHaveLength(1);
    expect(await eventsOf(request, 'release.delivered')).toHaveLength(1);
    const delivered = readdirSync(airlock.config.destinationFolder, { recursive: true }).map(String);
    expect(delivered.filter((name) => name.includes(request.id) && name.endsWith('.zip'))).toHaveLength(1);
  });

  it('W54 the manifest says what went out and who decided, and verifies offline', async () => {
    const request = await ARequest.released(airlock, { 't1.csv': CLEAN });
    const download = await must(200, airlock.who('r1').downloads(`${request.path}/package`));
    const entries = await readZip(bytesIn(download));
    const manifest = entries.get('manifest.json') ?? Buffer.alloc(0);
    const signature = entries.get('manifest.sig') ?? Buffer.alloc(0);
    const key = String(entries.get('public-key.pem'));
    expect(verify(null, manifest, key, signature)).toBe(true);
    expect(verify(null, Buffer.concat([manifest, Buffer.from(' ')]), key, signature)).toBe(false);
    const said = manifestIn(manifest);
    const { book } = await request.now();
    expect(said).toMatchObject({ requestId: request.id, rulebook: book });
    expect(said.files).toHaveLength(1);
    expect(said.files[0]).toMatchObject({ path: 't1.csv', bytes: CLEAN.length, sha256: sha256(CLEAN) });
    expect(said.files[0]?.reportSha256).toMatch(/^[0-9a-f]{64}$/);
    const reviewers = said.files[0]?.decisions.map(({ reviewer }) => reviewer);
    expect(reviewers?.sort()).toEqual(['Carla One', 'Chris Two']);
    const times = said.files[0]?.decisions.map(({ at }) => at);
    expect(times).toEqual([expect.stringMatching(/^\d{4}-/), expect.stringMatching(/^\d{4}-/)]);
  });

  it('each download is recorded', async () => {
    const request = await ARequest.released(airlock);
    await must(200, airlock.who('r1').downloads(`${request.path}/package`));
    await must(200, airlock.who('r1').downloads(`${request.path}/package`));
    expect(await eventsOf(request, 'release.downloaded')).toHaveLength(2);
    await must(404, airlock.who('x').gets(`${request.path}/package`));
  });

  it('X12, X13 a stored byte that changed after the review stops the release and alerts', async () => {
    const own = `${CLEAN}Far North,1234\n`;
    const request = await ARequest.approved(airlock, { 't1.csv': own });
    const other = await ARequest.approved(airlock, { 't2.csv': `${CLEAN}Far South,4321\n` });
    const stored = join(airlock.config.dataFolder, 'files', sha256(own));
    chmodSync(stored, 0o600);
    appendFileSync(stored, ' ');
    await must(204, request.does('c1', 'release', { idempotencyKey: 'damaged' }));
    await request.comesTo('reviewed');
    expect(await eventsOf(request, 'integrity.alert')).toHaveLength(1);
    expect(await eventsOf(request, 'release.delivered')).toHaveLength(0);
    const notices = noticesIn(await airlock.who('o').gets('/notices'));
    expect(notices).toContainEqual(expect.objectContaining({ kind: 'integrity', requestId: request.id }));
    await must(204, other.does('c1', 'release', { idempotencyKey: 'other' }));
    await other.comesTo('released');
  });

  async function eventsOf(request: ARequest, kind: string): Promise<readonly object[]> {
    return eventsIn(await must(200, airlock.who('o').gets(`/audit?request=${request.id}&kind=${kind}`)));
  }
});

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
