import { closeLeftOpen } from '../../../src/app/retention/delete-due/close-left-open';
import type { Stores, UnitOfWork } from '../../../src/app/unit-of-work.port';
import type { State } from '../../../src/app/workflow/words';
import { RetentionPlan } from '../../../src/app/retention/retention-plan.port';
import type { CountTable } from '../../../src/engine/differencing/count-table';
import { aReport, AT, BOOK, change, CONTEXT, digest, LATER, OUTBOX, seeds, type Seeds } from './seeds';
import { Jobs } from '../../../src/infra/queue/jobs.port';
import { DataSource } from 'typeorm';
import { mainOptions } from '../../../src/infra/database/data-source-options';
import { Retention } from '../../../src/infra/database/migrations/40-retention';
import { DatabaseStage, onBothDatabases } from './stage';

const ONE_COUNT: CountTable = {
  ...{ path: 't1.csv', id: 't1', title: 'cohort', cut: false },
  population: { words: ['cohort'], spans: [], sides: [], wholes: [], isLimited: false },
  counts: [{ anchor: { a1: 'B2' }, value: 120, of: 'north', spans: [], label: 'north', sure: true }],
};
const DAY_MS = 24 * 60 * 60 * 1000;
const after = (days: number) => new Date(AT.getTime() + days * DAY_MS);

onBothDatabases('what goes by the schedule', (stage, emptyDatabase) => {
  const reading = <T>(act: (stores: Stores) => Promise<T>) => stage().work.read(act);
  const moved = ({ requestId }: Seeds, from: State, to: State, version = 1) =>
    change(stage().work, ({ requests }) => requests.move({ id: requestId, version, from, to, at: AT }));
  const planned = (requestId: string, deleteAt: Date) =>
    stage().get(RetentionPlan).plan([{ requestId, deleteAt }]);
  const ended = async (sown: Seeds, deleteAt: Date) => {
    await moved(sown, 'draft', 'withdrawn');
    await planned(sown.requestId, deleteAt);
  };
  /** Another request of the project, with one file of these bytes. */
  const another = async (sown: Seeds, letter: string): Promise<Seeds> => {
    const { projectId, author: authorId } = sown;
    const [requestId, fileId] = await change(stage().work, async ({ requests }) => {
      const id = await requests.create({ projectId, authorId, context: CONTEXT, book: BOOK, at: AT });
      const groupId = (await requests.find(id))?.groups[0]?.id ?? '';
      const stored = { sha256: digest(letter), bytes: 120 };
      const file = {
        requestId: id,
        path: 't1.csv',
        groupId,
        kind: 'output',
        stored,
        turn: 1,
        at: AT,
      } as const;
      return [id, (await requests.addFile(file)).fileId] as const;
    });
    return { ...sown, requestId, fileId };
  };
  const holds = async (sown: Seeds, letter: string) => {
    await change(stage().work, ({ requests }) =>
      requests.replaceFile(sown.fileId, { sha256: digest(letter), bytes: 7 }, 1, AT),
    );
  };
  const certified = (sha256: string, now: Date) =>
    change(stage().work, async ({ deletions }) => {
      const due = await deletions.dueOn(sha256, now);
      const isShared = await deletions.isNeeded(
        sha256,
        due.map(({ id }) => id),
      );
      await deletions.certify(due, { at: now, isShared });
      if (!isShared) await deletions.forget(sha256);
      return due;
    });

  it('plans what has ended, once, the oldest number first', async () => {
    const plan = stage().get(RetentionPlan);
    const sown = await seeds(stage().work);
    const second = await another(sown, '1');
    for (const one of [sown, second]) await moved(one, 'draft', 'withdrawn');
    const unplanned = await plan.unplanned(0, 1000);
    const own = unplanned.filter(({ id }) => [sown.requestId, second.requestId].includes(id));
    expect(own).toMatchObject([
      { id: sown.requestId, endedAt: AT, book: BOOK },
      { id: second.requestId, endedAt: AT },
    ]);
    await plan.plan(own.map(({ id }) => ({ requestId: id, deleteAt: after(10) })));
    await planned(sown.requestId, after(99));
    expect((await plan.unplanned(0, 1000)).map(({ id }) => id)).not.toContain(sown.requestId);
    const { lines } = await reading(({ deletions }) => deletions.next(1000, 0));
    expect(lines.find(({ request }) => request.id === sown.requestId)?.dueAt).toEqual(after(10));
  });

  it('is due by the end of the request, or of its project, whatever is earlier', async () => {
    const sown = await seeds(stage().work);
    await ended(sown, after(30));
    const due = (now: Date) => reading(({ deletions }) => deletions.dueOn(digest('a'), now));
    const own = async (now: Date) => (await due(now)).filter(({ requestId }) => requestId === sown.requestId);
    expect(await own(after(29))).toEqual([]);
    expect(await own(after(30))).toMatchObject([{ rule: 'ended', dueAt: after(30), what: 'file' }]);
    await change(stage().work, ({ projects }) => projects.end(sown.projectId, AT, after(20)));
    expect(await own(after(20))).toMatchObject([{ rule: 'unreleased', dueAt: after(20) }]);
    expect(await reading(({ deletions }) => deletions.due(after(20), '', 1000))).toContain(digest('a'));
    expect(await reading(({ deletions }) => deletions.due(after(20), digest('a'), 1000))).not.toContain(
      digest('a'),
    );
  });

  it.each(['submitted', 'in-review', 'reviewed', 'approved', 'releasing', 'release-failed'] as const)(
    'never goes while its request is %s, and says that it waits',
    async (state) => {
      const sown = await another(await seeds(stage().work), '2');
      await change(stage().work, ({ projects }) => projects.end(sown.projectId, AT, after(1)));
      await moved(sown, 'draft', state);
      const { due, lines } = await reading(async ({ deletions }) => ({
        due: await deletions.dueOn(digest('2'), after(400)),
        lines: (await deletions.next(1000, 0)).lines,
      }));
      expect(due.filter(({ requestId }) => requestId === sown.requestId)).toEqual([]);
      const own = lines.filter(({ request }) => request.id === sown.requestId);
      // What goes out is not of those that were never released.
      const goesOut = state === 'releasing' || state === 'release-failed';
      expect(own).toMatchObject(goesOut ? [] : [{ waits: 'open', files: 1, bytes: 120 }]);
    },
  );

  it('is withdrawn first where it is still with its author', async () => {
    const sown = await another(await seeds(stage().work), '3');
    await change(stage().work, ({ projects }) => projects.end(sown.projectId, AT, after(5)));
    const open = (now: Date) => reading(({ deletions }) => deletions.leftOpen(now));
    expect(await open(after(4))).not.toContain(sown.requestId);
    expect(await open(after(5))).toContain(sown.requestId);
    await moved(sown, 'draft', 'returned');
    expect(await open(after(5))).toContain(sown.requestId);
    await moved(sown, 'returned', 'withdrawn', 2);
    expect(await open(after(5))).not.toContain(sown.requestId);
  });

  it('of a release that failed at its end the package goes as what was never released', async () => {
    const sown = await another(await seeds(stage().work), '0');
    const built = { packageSha256: digest('b'), packageBytes: 900 };
    await change(stage().work, async ({ projects, releases }) => {
      const about = { requestId: sown.requestId, startedBy: sown.carla, destination: OUTBOX, at: AT };
      const id = await releases.order({ ...about, idempotencyKey: 'fails' });
      await releases.failed(id, { cause: 'It is down.', built }, AT);
      await projects.end(sown.projectId, AT, after(5));
    });
    const due = () => reading(({ deletions }) => deletions.dueOn(built.packageSha256, after(6)));
    await moved(sown, 'draft', 'release-failed');
    expect(await due()).toEqual([]);
    await moved(sown, 'release-failed', 'rejected', 2);
    await planned(sown.requestId, after(1000));
    expect(await due()).toMatchObject([{ what: 'package', rule: 'unreleased', dueAt: after(5), bytes: 900 }]);
  });

  it('nothing that compliance holds since it was listed is withdrawn', async () => {
    const sown = await another(await seeds(stage().work), '3');
    await change(stage().work, ({ projects }) => projects.end(sown.projectId, AT, after(5)));
    const { work } = stage();
    const slow = Object.assign(Object.create(work) as UnitOfWork, {
      read: async <T>(act: (stores: Stores) => Promise<T>) => {
        const listed = await work.read(act);
        const hold = { requestId: sown.requestId, reason: 'A court asks.', byId: sown.carla, at: LATER };
        await change(work, ({ deletions }) => deletions.hold(hold));
        return listed;
      },
    });
    await closeLeftOpen(slow, after(5));
    expect((await reading(({ requests }) => requests.find(sown.requestId)))?.state).toBe('draft');
  });

  it('is held, and let go', async () => {
    const sown = await another(await seeds(stage().work), '4');
    await ended(sown, after(1));
    const hold = { requestId: sown.requestId, reason: 'A court asks.', byId: sown.carla, at: LATER };
    expect(await change(stage().work, ({ deletions }) => deletions.hold(hold))).toBe(true);
    expect(await change(stage().work, ({ deletions }) => deletions.hold(hold))).toBe(false);
    const found = await reading(async ({ deletions, requests }) => ({
      due: await deletions.dueOn(digest('4'), after(9)),
      waits: (await deletions.next(1000, 0)).lines.find(({ request }) => request.id === sown.requestId)
        ?.waits,
      hold: (await requests.find(sown.requestId))?.hold,
    }));
    expect(found).toEqual({
      due: [],
      waits: 'held',
      hold: { reason: 'A court asks.', by: 'Carla Ståhl', since: LATER },
    });
    await change(stage().work, ({ deletions }) => deletions.letGo(sown.requestId));
    expect(await reading(({ deletions }) => deletions.dueOn(digest('4'), after(9)))).toHaveLength(1);
  });

  it('is certified for the row whose time came, while another row needs the same bytes', async () => {
    const sown = await seeds(stage().work);
    const [first, second] = [await another(sown, '5'), await another(sown, '5')];
    await ended(first, after(1));
    await ended(second, after(50));
    expect(await certified(digest('5'), after(2))).toMatchObject([{ requestId: first.requestId }]);
    const [done] = (await reading(({ deletions }) => deletions.done({}, 1000, 0))).lines.filter(
      ({ request }) => request.id === first.requestId,
    );
    expect(done).toMatchObject({ isShared: true, deletedAt: after(2), rule: 'ended', sha256: digest('5') });
    expect((await reading(({ requests }) => requests.find(first.requestId)))?.files).toMatchObject([
      { current: { deleted: { at: after(2), rule: 'ended' } } },
    ]);
    expect(
      (await reading(({ requests }) => requests.find(second.requestId)))?.files[0]?.current.deleted,
    ).toBe(undefined);
    expect(await certified(digest('5'), after(2))).toEqual([]);
    expect(await certified(digest('5'), after(50))).toMatchObject([{ requestId: second.requestId }]);
    expect(await reading(({ deletions }) => deletions.isNeeded(digest('5'), []))).toBe(false);
  });

  it('takes along what was read out of the bytes, and leaves how much was found', async () => {
    const sown = await another(await seeds(stage().work), '6');
    const report = aReport({ sha256: digest('6') });
    await change(stage().work, ({ scans }) => scans.order(sown.fileId, AT));
    const [{ id: scanId } = { id: '' }] = await stage().main.query<{ id: string }[]>(
      `SELECT id FROM scan WHERE file_id = '${sown.fileId}'`,
    );
    const about = { fileId: sown.fileId, sha256: digest('6'), requestId: sown.requestId, turn: 1 };
    await change(stage().work, async ({ scans, reviews, ledger }) => {
      await scans.finish(scanId, report, digest('7'), AT);
      await ledger.keep(scanId, [ONE_COUNT]);
      await reviews.judge({
        ...{ ...about, finding: '0123456789abcdef', judgement: 'wrong', reason: 'A river.', at: AT },
        ...{ judgeId: sown.carla, rule: 'small-count', message: '3 people in North', place: 'B2' },
      });
    });
    const published = async () =>
      stage().main.query<unknown[]>(`SELECT set_id FROM published_table WHERE set_id = '${scanId}'`);
    expect(await published()).toHaveLength(1);
    await ended(sown, after(1));
    await certified(digest('6'), after(1));

    const kept = await reading(async ({ scans, requests, reviews }) => ({
      report: await scans.report(sown.fileId),
      all: [...(await scans.reports(sown.requestId)), ...(await scans.reportsTogether(sown.requestId))],
      scan: (await requests.find(sown.requestId))?.files[0]?.scan,
      judged: await reviews.judgements(sown.requestId),
    }));
    expect(kept).toMatchObject({
      report: undefined,
      all: [],
      scan: { verdict: 'flagged', flagged: 1, reportSha256: digest('7') },
      judged: [{ reason: 'A river.', message: '', place: 'B2' }],
    });
    expect(await published()).toEqual([]);
    // The same bytes in another request, checked again.
    const again = await another(sown, '6');
    await change(stage().work, ({ scans }) => scans.order(again.fileId, AT));
    const [{ id } = { id: '' }] = await stage().main.query<{ id: string }[]>(
      `SELECT id FROM scan WHERE file_id = '${again.fileId}'`,
    );
    await change(stage().work, ({ scans }) => scans.finish(id, report, digest('7'), AT));
    expect(await reading(({ scans }) => scans.report(again.fileId))).toEqual(report);
  });

  it('lists what was removed from a draft until its week is over, and takes its report at once', async () => {
    const sown = await another(await seeds(stage().work), '8');
    await holds(sown, '9');
    await change(stage().work, ({ scans }) => scans.order(sown.fileId, AT));
    const [{ id } = { id: '' }] = await stage().main.query<{ id: string }[]>(
      `SELECT id FROM scan WHERE file_id = '${sown.fileId}'`,
    );
    const report = aReport({ sha256: digest('9'), path: 'of a draft.csv' });
    await change(stage().work, ({ scans }) => scans.finish(id, report, digest('c'), AT));
    await change(stage().work, ({ requests }) => requests.removeFile(sown.fileId, after(7)));
    const stored = await stage().main.query<unknown[]>(
      `SELECT report FROM file_report WHERE sha256 = '${digest('c')}'`,
    );
    expect(stored).toEqual([{ report: '' }]);

    const { lines } = await reading(({ deletions }) => deletions.next(1000, 0));
    expect(lines.filter(({ request }) => request.id === sown.requestId)).toMatchObject([
      { rule: 'removed', dueAt: after(7), files: 2, bytes: 127 },
    ]);
    expect(await reading(({ deletions }) => deletions.isNeeded(digest('9'), []))).toBe(true);
    const waiting = () => reading(({ inventory }) => inventory.waiting());
    expect(await waiting()).toContain(digest('9'));
    expect(await certified(digest('9'), after(7))).toMatchObject([{ rule: 'removed', path: 't1.csv' }]);
    expect(await waiting()).not.toContain(digest('9'));
    expect(await certified(digest('8'), after(7))).toHaveLength(1);
    const done = await reading(({ deletions }) => deletions.done({ projectId: sown.projectId }, 10, 0));
    expect(done).toMatchObject({ total: 2, bytes: 127 });
  });

  it('gives its certificates by project and number, and in pieces', async () => {
    const sown = await another(await seeds(stage().work), 'e');
    await holds(sown, 'f');
    await ended(sown, after(1));
    for (const letter of ['e', 'f']) await certified(digest(letter), after(3));
    const number = (await reading(({ requests }) => requests.numbers([sown.requestId]))).get(sown.requestId);
    const found = await reading(async ({ deletions }) => {
      const filter = { projectId: sown.projectId, requestNumber: number };
      const [first] = await deletions.following(filter, undefined, 1);
      return {
        all: await deletions.done(filter, 50, 0),
        page: await deletions.done(filter, 1, 1),
        pieces: [first, ...(await deletions.following(filter, first, 10))],
        none: await deletions.done({ requestNumber: 999_999 }, 50, 0),
      };
    });
    expect(found.all).toMatchObject({ total: 2, bytes: 127 });
    expect(found.page.lines).toEqual([found.all.lines[1]]);
    expect(found.pieces.map((one) => one?.id).sort()).toEqual(found.all.lines.map(({ id }) => id).sort());
    expect(found.none).toEqual({ lines: [], total: 0, bytes: 0 });
  });

  it('cannot be unsaid: a certificate stands as it was written, and a report is emptied or nothing', async () => {
    const sown = await another(await seeds(stage().work), 'd');
    await ended(sown, after(1));
    await certified(digest('d'), after(1));
    await stage().main.query(`INSERT INTO file_report (sha256, report) VALUES ('${digest('d')}', '{"a":1}')`);
    const changes = [
      `UPDATE deletion SET rule = 'removed' WHERE request_id = '${sown.requestId}'`,
      `DELETE FROM deletion WHERE request_id = '${sown.requestId}'`,
      `UPDATE file_report SET report = '{}' WHERE report <> ''`,
      `DELETE FROM file_report`,
    ];
    for (const sql of changes) await expect(stage().main.query(sql)).rejects.toThrow();
  });

  it('W81 of an installation from before there was a schedule goes no sooner than a week after the upgrade', async () => {
    const config = await emptyDatabase();
    const { migrations = [], ...options } = mainOptions(config);
    const all = Object.values(migrations);
    const old = await new DataSource({
      ...options,
      migrations: all.slice(0, all.indexOf(Retention)),
    }).initialize();
    await old.runMigrations();
    await old.query(`INSERT INTO project (id, code, title, folded, book_id, book_version, book_sha256, ended_at)
      VALUES ('p', 'P', 'Old', 'p old', 'baseline', '1.0.0', 'b', '2024-01-31T09:00:00.000Z')`);
    await old.destroy();
    const upgrade = Date.now();
    const upgraded = await DatabaseStage.opens(config);
    const due = { kinds: ['deletion'], owner: 'o', leaseMs: 1000 } as const;
    const jobs = upgraded.get(Jobs);
    expect(await jobs.claim({ ...due, now: new Date(upgrade + 6 * DAY_MS) })).toBeUndefined();
    expect(await jobs.claim({ ...due, now: new Date(Date.now() + 7 * DAY_MS) })).toMatchObject({
      kind: 'deletion',
    });
    const [project] = await upgraded.main.query<readonly { delete_at: string }[]>(
      `SELECT delete_at FROM project`,
    );
    expect(project?.delete_at).toBe('2024-07-31T09:00:00.000Z');
    await upgraded.closes();
  });
});
