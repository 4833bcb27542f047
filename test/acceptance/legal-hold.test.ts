import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { VerifyStore } from '../../src/app/audit/verify-store/verify-store';
import type { DeletionsPage } from '../../src/app/retention/read-deletions/read-deletions';
import type { SchedulePage } from '../../src/app/retention/read-schedule/read-schedule';
import { withBook } from '../support/a-book';
import { eventsIn, problemIn, requestPageIn } from '../support/answers';
import { ARequest, CLEAN, must, SMALL } from '../support/a-request';
import { Airlock } from '../support/airlock';
import { until } from '../support/until';

const DAY = 24;
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

describe('K14, K15 what keeps bytes on their day', () => {
  let airlock: Airlock;
  let first: ARequest;
  let second: ARequest;
  let held: ARequest;
  const removed = `${CLEAN}Removed,150\n`;

  beforeAll(async () => {
    airlock = await Airlock.opens(withBook({ 'audit-retention': '1 year' }));
    first = await withdrawn(SMALL);
    held = await withdrawn(CLEAN);
  });
  afterAll(() => airlock.closes());

  it('a hold has a reason, is compliance’s alone, and is remembered', async () => {
    await must(422, airlock.who('o').posts(`${held.path}/hold`, { reason: ' ' }));
    await must(204, airlock.who('o').posts(`${held.path}/hold`, { reason: 'A court asks for it.' }));
    await must(409, airlock.who('o').posts(`${held.path}/hold`, { reason: 'Once more.' }));
    expect((await airlock.who('o').opens(held.path)).text).toContain('Held: nothing of it is deleted.');
    const own = await must(200, airlock.who('r1').gets(held.path));
    expect(requestPageIn(own).request.hold).toBeUndefined();
    const [event] = await eventsOf('request.held');
    expect(event).toMatchObject({ actorName: 'Olga Officer', after: { reason: 'A court asks for it.' } });
    const page = await must(200, airlock.who('o').opens('/retention'));
    expect(page.text).toContain('held</span>');
  });

  it('bytes that another request has stay for that one, and the certificate says so', async () => {
    await airlock.passes(200 * DAY);
    second = await withdrawn(SMALL);
    const draft = await ARequest.drafted(airlock, { 'removed.csv': removed });
    const { id } = await draft.file('removed.csv');
    await must(204, airlock.who('r1').posts(`${draft.path}/files/${id}/remove`));
    const next = JSON.parse((await must(200, airlock.who('o').gets('/retention'))).text) as SchedulePage;
    expect(next.lines[0]).toMatchObject({ rule: 'removed', files: 1, request: { id: draft.id } });

    await airlock.passes(170 * DAY);
    await until(async () => (await done()).total === 2, 'both certificates');
    expect((await done()).lines).toMatchObject(
      expect.arrayContaining([
        expect.objectContaining({ path: 'removed.csv', rule: 'removed', isShared: false }),
        expect.objectContaining({ path: 't1.csv', rule: 'ended', isShared: true }),
      ]),
    );
    expect([isStored(removed), isStored(SMALL)]).toEqual([false, true]);
    for (const [request, isThere] of [
      [first, false],
      [second, true],
    ] as const) {
      const file = await request.file('t1.csv');
      const page = await must(200, airlock.who('r1').opens(`${request.path}/files/${file.id}`));
      expect(page.text.includes('This file was deleted on')).toBe(!isThere);
      expect(page.text.includes('few enough to recognise')).toBe(isThere);
    }
    expect(await airlock.app.get(VerifyStore).execute()).toMatchObject({ whole: true });
  });

  it('what is held outlasts its day', async () => {
    expect(isStored(CLEAN)).toBe(true);
    await airlock.passes(200 * DAY);
    await until(() => !isStored(SMALL), 'the last request to let the shared bytes go');
    expect(isStored(CLEAN)).toBe(true);
    expect((await airlock.app.get(VerifyStore).execute()).lines.join('\n')).toContain('Everything is as');
  });

  it('and goes once it is let go', async () => {
    const form = (await must(200, airlock.who('o').opens(`${held.path}/hold`))).text;
    const since = /name="since" value="([^"]+)"/.exec(form)?.[1];
    const earlier = { since: '2026-01-01T00:00:00.000Z' };
    const stale = await must(409, airlock.who('o').posts(`${held.path}/let-go`, earlier));
    expect(problemIn(stale).code).toBe('changed');
    await must(204, airlock.who('o').posts(`${held.path}/let-go`, { since }));
    await must(409, airlock.who('o').posts(`${held.path}/let-go`, { since }));
    const [event] = await eventsOf('request.let-go');
    expect(event).toMatchObject({ before: { reason: 'A court asks for it.', by: 'Olga Officer' } });
    await airlock.passes(2 * DAY);
    await until(() => !isStored(CLEAN), 'what was held to go');
    await until(async () => (await done()).total === 4, 'its certificate');
    expect(await airlock.app.get(VerifyStore).execute()).toMatchObject({ whole: true });
  });

  it('what is refused once it was stored is no damage, and stays no longer than a week', async () => {
    const draft = await ARequest.drafted(airlock, { 't1.csv': `${CLEAN}Draft,150\n` });
    const { id } = await draft.file('t1.csv');
    const again = await airlock.who('r1').uploads(`${draft.path}/files`, [['t1.csv', SMALL]]);
    expect(problemIn(again).code).toBe('duplicate');
    const replacing = `${draft.path}/files/${id}/replace`;
    const other = `${CLEAN}Other,150\n`;
    await must(204, airlock.who('r1').uploads(replacing, [['t1.csv', other]]));
    expect([isStored(SMALL), isStored(other)]).toEqual([true, true]);
    expect(await airlock.app.get(VerifyStore).execute()).toMatchObject({ whole: true });
    await airlock.passes(8 * DAY);
    await until(() => !isStored(SMALL), 'what was refused to go');
    expect(isStored(other)).toBe(true);
    expect(await airlock.app.get(VerifyStore).execute()).toMatchObject({ whole: true });
  });

  async function withdrawn(bytes: string): Promise<ARequest> {
    const request = await ARequest.drafted(airlock, { 't1.csv': bytes });
    await must(204, request.does('r1', 'withdraw'));
    return request;
  }

  async function done(): Promise<DeletionsPage> {
    return JSON.parse((await must(200, airlock.who('o').gets('/retention/deletions'))).text) as DeletionsPage;
  }

  async function eventsOf(kind: string) {
    return eventsIn(await must(200, airlock.who('o').gets(`/audit?kind=${kind}`)));
  }

  const isStored = (text: string) => existsSync(join(airlock.config.dataFolder, 'files', sha256(text)));
});
