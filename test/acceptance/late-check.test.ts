import { eventsIn, noticesIn, problemIn } from '../support/answers';
import { ARequest, must, SMALL } from '../support/a-request';
import { Airlock } from '../support/airlock';
import type { Letter } from '../support/cast';
import { Tables } from '../support/tables';
import { until } from '../support/until';

describe('a check that is not done', () => {
  let airlock: Airlock;
  let tables: Tables;
  beforeAll(async () => {
    airlock = await Airlock.opens();
    tables = await Tables.of(airlock.config.dataFolder);
  });
  afterAll(async () => {
    await tables.close();
    await airlock.closes();
  });

  it('W75 holds up no submission, and an approval only until each who approves says why', async () => {
    const request = await unchecked();
    await must(204, request.does('r1', 'submit'));
    expect((await airlock.who('r1').opens(request.path)).text).toContain('data-progress-open="1"');
    const { sha256 } = (await request.file('north.csv', 'c1')).current;
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    const refused = await must(422, request.votes('c1', 'approve', 'north.csv'));
    expect(problemIn(refused).problems).toMatchObject([{ field: 'reason' }]);
    for (const checker of ['c1', 'c2'] as const) await request.isApprovedThroughout(checker);
    await must(204, request.does('c1', 'approve'));
  });

  it('W76 brings an approved request back when it ends with a finding, and both are told', async () => {
    const request = await approvedUnchecked();
    await checkGoesOn(request);
    await request.comesTo('reviewed');
    for (const checker of ['c1', 'c2'] as const) await isTold(checker, request, 'late-finding');
    const events = eventsIn(
      await airlock.who('o').gets(`/audit?request=${request.id}&kind=request.reopened`),
    );
    expect(events).toMatchObject([{ actorId: 'system', after: { state: 'reviewed' } }]);
  });

  it('W76 is an incident for compliance when the files are out', async () => {
    const request = await approvedUnchecked();
    await must(204, request.does('c1', 'release', { idempotencyKey: request.id }));
    await request.comesTo('released');
    await checkGoesOn(request);
    await until(async () => (await toldOf('o', request)).includes('incident'));
    expect((await request.now()).state).toBe('released');
  });

  /** As long as its check has not ended: what a scan that takes long leaves. */
  async function unchecked(): Promise<ARequest> {
    const request = await ARequest.drafted(airlock, { 'north.csv': SMALL });
    const { id } = await request.file('north.csv');
    const undone = 'finished_at = NULL, verdict = NULL, report_sha256 = NULL, flagged = 0';
    await tables.run(`UPDATE scan SET ${undone} WHERE file_id = ?`, [id]);
    return request;
  }

  async function approvedUnchecked(): Promise<ARequest> {
    const request = await unchecked();
    await must(204, request.does('r1', 'submit'));
    for (const checker of ['c1', 'c2'] as const) await request.isApprovedThroughout(checker);
    await must(204, request.does('c1', 'approve'));
    return request;
  }

  async function checkGoesOn(request: ARequest): Promise<void> {
    const { id } = await request.file('north.csv');
    const [scan] = await tables.run('SELECT id FROM scan WHERE file_id = ? AND is_current', [id]);
    await tables.run(
      `INSERT INTO job (id, kind, subject_id, run_after, attempts) VALUES (?, 'scan', ?, ?, 0)`,
      [`again ${request.id}`, scan?.['id'], '2026-01-01T00:00:00.000Z'],
    );
  }

  async function toldOf(letter: Letter, { id }: ARequest): Promise<readonly string[]> {
    const notices = noticesIn(await airlock.who(letter).gets('/notices'));
    return notices.filter(({ requestId }) => requestId === id).map(({ kind }) => kind);
  }

  async function isTold(letter: Letter, request: ARequest, kind: string): Promise<void> {
    expect(await toldOf(letter, request)).toContain(kind);
  }
});
