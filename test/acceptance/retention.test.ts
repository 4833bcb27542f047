import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { VerifyStore } from '../../src/app/audit/verify-store/verify-store';
import type { DeletionsPage } from '../../src/app/retention/read-deletions/read-deletions';
import type { SchedulePage } from '../../src/app/retention/read-schedule/read-schedule';
import { withBook } from '../support/a-book';
import { eventsIn, filePageIn, problemIn } from '../support/answers';
import { ARequest, CLEAN, must, SMALL } from '../support/a-request';
import { Airlock } from '../support/airlock';
import { Tables } from '../support/tables';
import { until } from '../support/until';

const DAY = 24;
/** Six months have at most so many days. */
const HALF_A_YEAR = 185 * DAY;
const NOTES = 'Counts behind the table, for whoever reviews it: zymurgy.\n';
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

describe('K14, K15 files go on their day, and there is proof of it', () => {
  let airlock: Airlock;
  let released: ARequest;
  let rejected: ARequest;
  let draft: ARequest;
  let open: ARequest;
  const mine = { 't1.csv': `${SMALL}West,160\n` };

  beforeAll(async () => {
    airlock = await Airlock.opens(withBook({ 'audit-retention': '2 years', 'available-for': '20 days' }));
    const drafted = await ARequest.drafted(airlock, { 't1.csv': CLEAN });
    await drafted.isSupportedBy('notes.txt', NOTES);
    await drafted.isChecked();
    await must(204, drafted.does('r1', 'submit'));
    for (const checker of ['c1', 'c2'] as const) await drafted.isApprovedThroughout(checker);
    await must(204, drafted.does('c1', 'approve'));
    await must(204, drafted.does('c1', 'release', { idempotencyKey: 'one' }));
    await drafted.comesTo('released');
    released = drafted;
    rejected = await ARequest.reviewed(airlock, mine);
    draft = await ARequest.drafted(airlock, { 'left.csv': `${CLEAN}Left,170\n` });
    open = await ARequest.submitted(airlock, { 'open.csv': `${CLEAN}Open,180\n` });
  });
  afterAll(() => airlock.closes());

  it('K14 while nothing has ended nothing goes, and only compliance reads the schedule', async () => {
    const page = await must(200, airlock.who('o').opens('/retention'));
    expect(page.text).toContain('Nothing goes yet');
    expect(page.text).toContain('EHDS, Regulation (EU) 2025/327');
    expect(page.text).toContain('as long as its rulebook says');
    expect(page.text).toContain('Sluice never deletes the audit');
    for (const path of ['/retention', '/retention/deletions', '/retention/deletions.csv']) {
      for (const letter of ['r1', 'c1', 'a'] as const) await must(403, airlock.who(letter).gets(path));
    }
  });

  it('K14 a request that has ended goes when its own rulebook says', async () => {
    await must(204, rejected.does('c1', 'reject', { reason: 'North is three people.' }));
    const { stateSince } = await rejected.now();
    const [line, ...more] = (await next()).lines;
    expect(more).toEqual([]);
    expect(line).toMatchObject({ rule: 'ended', files: 1, packages: 0, request: { id: rejected.id } });
    expect(yearsLater(new Date(stateSince), 2)).toBe(new Date(line?.dueAt ?? 0).toISOString());
    const page = await must(200, airlock.who('o').opens(rejected.path));
    expect(page.text).toContain('of a request that has ended');
    expect(page.text).toContain(`href="${rejected.path}/hold"`);
    expect((await airlock.who('c1').opens(rejected.path)).text).not.toContain('Hold it');
    const views = () => Tables.countEvents(airlock.config.dataFolder, rejected.id, 'request.viewed');
    const before = await views();
    await must(403, airlock.who('c1').opens(`${rejected.path}/hold`));
    await must(404, airlock.who('x').opens(`${rejected.path}/hold`));
    expect(await views()).toBe(before);
  });

  it('K27 whoever ends a project reads what that means for its files; six months start', async () => {
    const before = await must(200, airlock.who('a').opens('/all-projects/P'));
    expect(before.text).toContain('Whatever of it was never released is deleted six months later: on ');
    await must(204, airlock.who('a').posts('/all-projects/P/end'));
    const after = await must(200, airlock.who('a').opens('/all-projects/P'));
    expect(after.text).toMatch(/Files of it that were never released are deleted on \d{1,2} [A-Z][a-z]{2}/);

    const { lines, files } = await next();
    const said = lines.map(({ rule, request, waits, files: count }) => [request.id, rule, count, waits]);
    expect(said).toEqual([
      [released.id, 'unreleased', 1, undefined],
      [rejected.id, 'unreleased', 1, undefined],
      [draft.id, 'unreleased', 1, undefined],
      [open.id, 'unreleased', 1, 'open'],
    ]);
    expect(files).toBe(4);
  });

  it('a day before, everything is there', async () => {
    await airlock.passes(180 * DAY);
    await jobHasLooked();
    for (const text of [CLEAN, NOTES, mine['t1.csv']]) expect(isStored(text)).toBe(true);
    expect((await done()).total).toBe(0);
    expect(await verified()).toMatchObject({ whole: true });
  });

  it('K15 six months after the end what was never released is gone, with a certificate in the chain', async () => {
    await airlock.passes(HALF_A_YEAR - 180 * DAY);
    await until(() => !isStored(mine['t1.csv']) && !isStored(NOTES), 'what was never released to go');
    await until(async () => (await done()).total === 3, 'all certificates');
    expect(isStored(CLEAN)).toBe(true);
    expect(isStored(`${CLEAN}Open,180\n`)).toBe(true);
    expect(drawnOf(mine['t1.csv'])).toEqual([]);
    const { lines } = await done();
    const certificate = lines.find(({ request }) => request.id === rejected.id);
    expect(certificate).toMatchObject({
      ...{ what: 'file', path: 't1.csv', rule: 'unreleased', isShared: false, project: 'P' },
      ...{ sha256: sha256(mine['t1.csv']), bytes: mine['t1.csv'].length },
    });
    const events = eventsIn(
      await must(200, airlock.who('o').gets(`/audit?request=${rejected.id}&kind=bytes.deleted`)),
    );
    expect(events).toMatchObject([
      {
        ...{ actorRole: 'system', requestId: rejected.id, sha256: sha256(mine['t1.csv']) },
        after: { rule: 'unreleased', bytes: mine['t1.csv'].length, dueAt: String(certificate?.dueAt) },
      },
    ]);
  });

  it('a draft of the ended project is withdrawn before its files go; one under review waits', async () => {
    expect((await draft.now()).state).toBe('withdrawn');
    expect((await open.now()).state).toBe('submitted');
    expect((await next()).lines[0]).toMatchObject({ request: { id: open.id }, waits: 'open' });
    const page = await must(200, airlock.who('o').opens('/retention'));
    expect(page.text).toContain('waits for its review');
  });

  it('pages of the request stay, and say kindly what is not there any more', async () => {
    const { id } = await rejected.file('t1.csv');
    const at = `${rejected.path}/files/${id}`;
    for (const letter of ['r1', 'c1', 'o'] as const) {
      const page = await must(200, airlock.who(letter).opens(at));
      expect(page.text).toContain('by the rule “never released, in a project that has ended”');
      expect(page.text).toContain('1 flagged');
      // What the finding said, and the cells.
      expect(page.text).not.toContain('few enough to recognise');
      const data = filePageIn(await must(200, airlock.who(letter).gets(at)));
      expect([data.report, data.outline, data.pictures]).toEqual([undefined, undefined, undefined]);
      expect(data.file.scan).toMatchObject({ verdict: 'flagged', flagged: 1 });
    }
    for (const path of [
      `${at}/rows`,
      `${at}/versions/1/rows`,
      `${at}/pictures/1`,
      `${rejected.path}/report`,
    ]) {
      const refused = await must(410, airlock.who('c1').gets(path));
      expect(problemIn(refused).title).toContain('t1.csv was deleted on');
    }
    await must(200, airlock.who('c1').opens(`${rejected.path}/re-check`));
    expect((await must(200, airlock.who('c1').opens(`${at}/compare`))).text).toContain('t1.csv');
    const overview = await must(200, airlock.who('c1').opens(rejected.path));
    for (const kept of ['Looked at every cell.', 'Visits by region', 'deleted', sha256(mine['t1.csv'])])
      expect(overview.text).toContain(kept);
    const found = await must(200, airlock.who('c1').opens('/search?q=t1'));
    expect(found.text).toContain('t1.csv');
  });

  it('neither tables nor folders have a word of it', async () => {
    const tables = await Tables.of(airlock.config.dataFolder);
    const events = JSON.stringify(await tables.run('SELECT * FROM audit_event'));
    const rows = await tables.dump();
    // Not while somebody reads: then the file has its pages of before for a while.
    const isInFile = async () => (await tables.run('PRAGMA wal_checkpoint(TRUNCATE)'))[0]?.['busy'] === 0;
    await until(isInFile, 'the log to go into the file');
    await tables.close();
    const file = readFileSync(join(airlock.config.dataFolder, 'sluice.db'), 'latin1');
    for (const words of ['zymurgy', 'few enough to recognise'])
      expect([words, rows.includes(words), events.includes(words), file.includes(words)]).toEqual([
        ...[words, false, false, false],
      ]);
    const { lines } = await verified();
    expect(lines.join('\n')).toContain('3 deleted by the schedule, as certified');
    expect(lines.join('\n')).toContain('Everything is as it was recorded.');
  });

  it('as it was before it opens too', async () => {
    const events = eventsIn(await must(200, airlock.who('o').gets(`/audit?request=${rejected.id}`)));
    for (const { seq } of events) await must(200, airlock.who('o').opens(`${rejected.path}/at/${seq}`));
  });

  it('a released file goes after its package has expired, and the time of its own rulebook', async () => {
    expect((await released.now()).state).toBe('expired');
    const { id } = await released.file('t1.csv');
    expect((await must(200, airlock.who('c1').opens(`${released.path}/files/${id}`))).text).toContain('130');
    expect(packages()).toHaveLength(1);
    await airlock.passes(740 * DAY);
    await until(() => !isStored(CLEAN) && packages().length === 0, 'the released file and its package to go');
    await until(async () => (await done()).total === 5, 'their certificates');
    const page = await must(200, airlock.who('r1').opens(released.path));
    expect(page.text).toContain('by the rule “of a request that has ended”');
    await must(200, airlock.who('r1').downloads(`${released.path}/manifest`));
    expect((await verified()).whole).toBe(true);
  });

  it('what is deleted is a line of what happened, and nothing is left to hold', async () => {
    const o = airlock.who('o');
    const page = (await must(200, o.opens(released.path))).text;
    const steps = [...page.matchAll(/>(Bytes deleted by the schedule: [^<]*)<\/a><\/td><td>(\w+)/g)];
    expect(steps.map(([, what, who]) => [what, who])).toEqual([
      ['Bytes deleted by the schedule: 1 file, never released, in a project that has ended', 'Sluice'],
      ['Bytes deleted by the schedule: 1 file and the package, of a request that has ended', 'Sluice'],
    ]);
    expect(page).not.toContain('Hold it');
    const old = (await must(200, o.opens(`${released.path}/hold`))).text;
    expect(old).toContain('All that this request held is deleted already');
    expect(old).not.toContain('<form method="post" action="/requests/');
    const refused = await must(409, o.posts(`${released.path}/hold`, { reason: 'A court asks for it.' }));
    expect(refused.text).toContain('there is nothing left to hold');
  });

  it('K15 the proof is listed by project and request, and exported; both are remembered', async () => {
    const { number } = await rejected.now();
    const one = await done(`?request=${number}`);
    expect(one).toMatchObject({ total: 1, lines: [{ request: { id: rejected.id } }] });
    expect(await done(`?project=${airlock.projectId}`)).toMatchObject({ total: 5 });
    await must(422, airlock.who('o').gets('/retention/deletions?request=first'));
    const csv = await must(
      200,
      airlock.who('o').gets(`/retention/deletions.csv?request=${number}`).buffer(true),
    );
    const [head, line] = csv.text.split('\r\n');
    expect(head).toContain('deleted_at,project,request,what,path,sha256,bytes,rule,');
    expect(line).toContain(
      `P,${number},file,t1.csv,${sha256(mine['t1.csv'])},${mine['t1.csv'].length},unreleased,`,
    );
    const page = await must(200, airlock.who('o').opens('/retention/deletions'));
    expect(page.text).toContain('project ended');
    for (const kind of ['deletions.exported', 'deletions.viewed', 'retention.viewed']) {
      const events = eventsIn(await must(200, airlock.who('o').gets(`/audit?kind=${kind}`)));
      expect(events[0]?.actorName).toBe('Olga Officer');
    }
  });

  it('a second look says and deletes nothing more', async () => {
    await airlock.passes(DAY);
    await jobHasLooked();
    expect((await done()).total).toBe(5);
  });

  it('verify still calls bytes that are gone without a certificate damage, and bytes that are still there', async () => {
    const path = join(airlock.config.dataFolder, 'files', sha256(`${CLEAN}Open,180\n`));
    rmSync(path);
    const back = join(airlock.config.dataFolder, 'files', sha256(mine['t1.csv']));
    writeFileSync(back, mine['t1.csv']);
    const tables = await Tables.of(airlock.config.dataFolder);
    await tables.run('DROP TRIGGER deletion_no_delete');
    await tables.run(`DELETE FROM deletion WHERE sha256 = ?`, [sha256(NOTES)]);
    const made = [`${open.id} version`, open.id, sha256('never there'), '2027-01-01T00:00:00.000Z'];
    await tables.run(
      `INSERT INTO deletion (id, what, request_id, path, sha256, bytes, rule, due_at, deleted_at, is_shared)
         VALUES (?1, 'file', ?2, 'made up.csv', ?3, 1, 'removed', ?4, ?4, 0)`,
      made,
    );
    await tables.close();
    const { whole, lines } = await verified();
    expect(whole).toBe(false);
    expect(lines.join('\n')).toMatch(
      /BROKEN.*certificate for made up\.csv: the audit knows no such deletion/,
    );
    expect(lines.join('\n')).toMatch(
      /BROKEN.*deletion of \S+: the audit knows it, but there is no certificate/,
    );
    expect(lines.join('\n')).toMatch(/BROKEN.*open\.csv, version 1: its bytes are gone/);
    expect(lines.join('\n')).toMatch(/BROKEN.*certificate for t1\.csv: its bytes are still there/);
  });

  async function next(): Promise<SchedulePage> {
    return JSON.parse((await must(200, airlock.who('o').gets('/retention'))).text) as SchedulePage;
  }

  async function done(query = ''): Promise<DeletionsPage> {
    const answer = await must(200, airlock.who('o').gets(`/retention/deletions${query}`));
    return JSON.parse(answer.text) as DeletionsPage;
  }

  /** Once the job has its next day. */
  async function jobHasLooked(): Promise<void> {
    const health = async () => (await must(200, airlock.who('a').gets('/installation'))).text;
    await until(async () => /"kind":"deletion","tries":0,"running":0,"due":0,"later":1/.test(await health()));
  }

  const verified = () => airlock.app.get(VerifyStore).execute();
  const isStored = (text: string) => existsSync(join(airlock.config.dataFolder, 'files', sha256(text)));
  const packages = () => readdirSync(join(airlock.config.dataFolder, 'packages'));
  const drawnOf = (text: string) =>
    ['renderings', 'pictures'].flatMap((folder) =>
      readdirSync(join(airlock.config.dataFolder, folder)).filter((name) => name.startsWith(sha256(text))),
    );
});

function yearsLater(at: Date, years: number): string {
  const later = new Date(at);
  later.setUTCFullYear(later.getUTCFullYear() + years);
  return later.toISOString();
}
