import { Facts } from '../../../src/app/audit/verify-store/facts';
import { walkChain } from '../../../src/app/audit/verify-store/walk-chain';
import type { AuditFilter } from '../../../src/app/audit/audit.port';
import type { EventDraft } from '../../../src/app/audit/event';
import type { Origin, UnitOfWork } from '../../../src/app/unit-of-work.port';
import { aReport, AT, change, digest, ROBIN, seeds } from './seeds';
import { DatabaseStage, onBothDatabases } from './stage';

const CARLA: Origin = { id: 'carla', name: 'Carla Ståhl', role: 'checker', from: '::1' };

function remember(work: UnitOfWork, origin: Origin, ...events: [EventDraft, ...EventDraft[]]): Promise<void> {
  return work.write(origin, () => Promise.resolve({ result: undefined, events }));
}
async function listed<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const row of rows) all.push(row);
  return all;
}
function chainOf(work: UnitOfWork) {
  return work.read(({ audit }) => walkChain(audit.all({}), new Facts()));
}

onBothDatabases('the audit', (stage) => {
  const search = (filter: AuditFilter, limit = 50, offset = 0) =>
    stage().work.read(({ audit }) => audit.search(filter, limit, offset));
  const kinds = async (filter: AuditFilter) => (await search(filter)).events.map(({ kind }) => kind);

  it('finds by project, person, request, file, digest, kind and date, the newest first', async () => {
    const { work, clock } = stage();
    await remember(work, ROBIN, { kind: 'file.added', projectId: 'p1', requestId: 'r1', fileId: 'f1' });
    clock.moment = new Date('2026-11-26T00:00:00.000Z');
    await remember(work, CARLA, {
      kind: 'file.viewed',
      projectId: 'p1',
      requestId: 'r1',
      sha256: digest('5'),
    });
    clock.moment = AT;

    expect(await kinds({ projectId: 'p1' })).toEqual(['file.viewed', 'file.added']);
    expect(await kinds({ projectId: 'p1', personId: 'carla' })).toEqual(['file.viewed']);
    expect(await kinds({ requestId: 'r1', kinds: ['file.added'] })).toEqual(['file.added']);
    expect(await kinds({ requestId: 'r1', kinds: [] })).toEqual([]);
    expect(await kinds({ requestNumber: 4711 })).toEqual([]);
    expect(await kinds({ fileId: 'f1' })).toEqual(['file.added']);
    expect(await kinds({ sha256: digest('5') })).toEqual(['file.viewed']);
    expect(await kinds({ projectId: 'p1', since: '2026-11-26' })).toEqual(['file.viewed']);
    expect(await kinds({ projectId: 'p1', until: '2026-11-25' })).toEqual(['file.added']);
    expect(await kinds({ projectId: 'p1', since: '2026-11-25', until: '2026-11-26' })).toHaveLength(2);
  });

  it('gives a page, how many there are, and what follows an event', async () => {
    const { work } = stage();
    const three = ['file.added', 'file.described', 'file.removed'] as const;
    for (const kind of three) await remember(work, ROBIN, { kind, projectId: 'paged' });
    const { events, total } = await search({ projectId: 'paged' }, 1, 1);
    expect([total, events.map(({ kind }) => kind)]).toEqual([3, ['file.described']]);
    const seq = events[0]?.seq ?? 0;
    const next = await work.read(({ audit }) => audit.following({ projectId: 'paged' }, seq, 10));
    expect(next.map(({ kind }) => kind)).toEqual(['file.removed']);
  });

  it('W15 keeps a running review from others until its turn is complete', async () => {
    const { work } = stage();
    const about = (turn: number) => ({ requestId: 'blinded', turn });
    await remember(work, CARLA, { kind: 'vote.cast', ...about(1) }, { kind: 'comment.added', ...about(1) });
    await remember(work, CARLA, { kind: 'file.viewed', ...about(1) });
    const seenBy = (blindedExceptFor: string) => kinds({ requestId: 'blinded', blindedExceptFor });
    expect(await seenBy('chris')).toEqual(['file.viewed']);
    expect((await search({ requestId: 'blinded', blindedExceptFor: 'chris' })).total).toBe(1);
    expect(await seenBy('carla')).toHaveLength(3);
    expect(await kinds({ requestId: 'blinded' })).toHaveLength(3);

    await remember(work, CARLA, { kind: 'review.completed', ...about(1) });
    await remember(work, CARLA, { kind: 'vote.cast', ...about(2) });
    expect(await seenBy('chris')).toEqual(['review.completed', 'file.viewed', 'comment.added', 'vote.cast']);
  });

  it('shows a review that was never completed once the request is over', async () => {
    const { work } = stage();
    const { requestId } = await seeds(work);
    await remember(work, CARLA, { kind: 'vote.cast', requestId, turn: 1 });
    expect(await kinds({ requestId, blindedExceptFor: 'chris' })).toEqual([]);
    await change(work, ({ requests }) =>
      requests.move({ id: requestId, version: 1, from: 'draft', to: 'withdrawn', at: AT }),
    );
    expect(await kinds({ requestId, blindedExceptFor: 'chris' })).toEqual(['vote.cast']);
  });

  it('is read to its end, oldest first, also past a page of it', async () => {
    const { work } = stage();
    const many = Array.from({ length: 1100 }, (): EventDraft => ({ kind: 'file.viewed', projectId: 'many' }));
    const [first, ...rest] = many;
    if (first) await remember(work, ROBIN, first, ...rest);
    const read = await work.read(async ({ audit }) => {
      return (await listed(audit.all({ projectId: 'many' }))).map(({ seq }) => seq);
    });
    expect(read).toHaveLength(1100);
    expect(read).toEqual([...read].sort((a, b) => a - b));
    expect((await chainOf(work)).broken).toBeUndefined();
  });

  it('counts everything that is stored, for verifying', async () => {
    const { work } = stage();
    const { fileId } = await seeds(work);
    await change(work, ({ scans }) => scans.order(fileId, AT));
    const job = await stage().jobs.claim({ kinds: ['scan'], owner: 'x', now: AT, leaseMs: 1 });
    const scanId = job?.subjectId ?? '';
    await change(work, ({ scans }) => scans.finish(scanId, aReport(), digest('e'), AT));
    const stored = await work.read(async ({ inventory }) => ({
      versions: await listed(inventory.versions()),
      reports: await listed(inventory.reports()),
    }));
    expect(stored.versions).toContainEqual(
      expect.objectContaining({ path: 't1.csv', number: 1, sha256: digest('a'), bytes: 120 }),
    );
    expect(stored.reports).toContainEqual(
      expect.objectContaining({ scanId, report: aReport(), reportSha256: digest('e') }),
    );
  });
});

onBothDatabases('X17 the audit is append-only', (stage, emptyDatabase) => {
  const isPostgres = () => stage().config.databaseUrl !== undefined;

  beforeAll(async () => {
    const { fileId } = await seeds(stage().work);
    await change(stage().work, ({ scans }) => scans.order(fileId, AT));
    const job = await stage().jobs.claim({ kinds: ['scan'], owner: 'x', now: AT, leaseMs: 1 });
    await change(stage().work, ({ scans }) => scans.finish(job?.subjectId ?? '', aReport(), digest('e'), AT));
  });

  it.each([
    `UPDATE audit_event SET actor_name = 'Nobody' WHERE seq = 1`,
    `DELETE FROM audit_event WHERE seq = 1`,
    `DELETE FROM audit_event`,
    `UPDATE file_report SET report = '{}'`,
    `DELETE FROM file_report`,
  ])('denies %s with the application’s own role', async (statement) => {
    await expect(stage().main.query(statement)).rejects.toThrow(/append-only|immutable/);
    expect((await chainOf(stage().work)).broken).toBeUndefined();
  });

  it('denies what each database has besides: TRUNCATE, and INSERT OR REPLACE', async () => {
    const columns = 'seq, at, kind, actor_id, actor_name, actor_role, from_address, previous_hash, hash';
    const statements = isPostgres()
      ? ['TRUNCATE audit_event', 'TRUNCATE file_report CASCADE']
      : [`INSERT OR REPLACE INTO audit_event (${columns}) SELECT ${columns} FROM audit_event WHERE seq = 1`];
    for (const statement of statements) {
      await expect(stage().main.query(statement)).rejects.toThrow('append-only');
    }
  });

  it.each([
    ['removed', 'DELETE FROM audit_event WHERE seq = 2', 'event 2 is missing'],
    ['changed', `UPDATE audit_event SET actor_name = 'Nobody' WHERE seq = 2`, 'event 2 (request.edited'],
  ])('the chain says where a row was %s once the trigger is gone', async (_how, statement, where) => {
    const other = await DatabaseStage.opens(await emptyDatabase());
    for (let count = 0; count < 4; count += 1) await remember(other.work, ROBIN, { kind: 'request.edited' });
    const triggers = isPostgres()
      ? ['DROP TRIGGER audit_event_append_only ON audit_event']
      : ['DROP TRIGGER audit_event_no_delete', 'DROP TRIGGER audit_event_no_update'];
    for (const trigger of triggers) await other.main.query(trigger);
    await other.main.query(statement);
    const { events, broken } = await chainOf(other.work);
    expect(events).toBe(1);
    expect(broken).toContain(where);
    await other.closes();
  });
});
