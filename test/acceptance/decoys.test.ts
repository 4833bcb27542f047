import type { DecoyPage } from '../../src/app/decoys/read-decoy/read-decoy';
import type { DecoysPage } from '../../src/app/decoys/read-decoys/read-decoys';
import { SetRoles } from '../../src/app/people/set-roles/set-roles';
import type { StatisticsPage } from '../../src/app/statistics/read-statistics/read-statistics';
import { SYSTEM } from '../../src/app/unit-of-work.port';
import { type Answer, noticesIn, problemIn } from '../support/answers';
import { ARequest, CLEAN, must, SMALL } from '../support/a-request';
import { Airlock } from '../support/airlock';
import { type Letter, PASSWORD } from '../support/cast';
import { Tables } from '../support/tables';
import { until } from '../support/until';

const PROBLEM = 'Three people in North, and nothing beside them.';
const FILES = { 'bad.csv': SMALL, 'good.csv': CLEAN };
const decoysIn = ({ text }: Answer) => JSON.parse(text) as DecoysPage;
const decoyIn = ({ text }: Answer) => JSON.parse(text) as DecoyPage;
const statisticsIn = ({ text }: Answer) => JSON.parse(text) as StatisticsPage;

describe('decoys', () => {
  let airlock: Airlock;
  const decoy = () => ARequest.decoy(airlock, FILES, { 'bad.csv': PROBLEM });
  const outcomeOf = async ({ id }: ARequest) =>
    decoyIn(await must(200, airlock.who('o').gets(`/decoys/${id}`))).outcome;
  const hasEnded = (request: ARequest) => until(async () => (await outcomeOf(request)) !== undefined);
  const toldOf = async (letter: Letter, { id }: ARequest) =>
    noticesIn(await airlock.who(letter).gets('/notices'))
      .filter(({ requestId }) => requestId === id)
      .map(({ kind }) => kind);
  /** Everything that this checker can read of it, as pages and as data. */
  const allSeenBy = async (letter: Letter, request: ARequest) => {
    const who = airlock.who(letter);
    const { id } = await request.file('bad.csv', letter);
    const paths = ['/queue', '/search?q=visits', '/notices', request.path, `${request.path}/files/${id}`];
    const texts: string[] = [];
    for (const path of paths) texts.push((await who.gets(path)).text, (await who.opens(path)).text);
    return texts.join('\n');
  };

  beforeAll(async () => {
    airlock = await Airlock.opens();
  });
  afterAll(() => airlock.closes());

  it('are prepared by compliance alone, in the name of a researcher, and have something wrong', async () => {
    const inTheNameOf = (letter: Letter) => `${airlock.projectId}/${airlock.ids.get(letter) ?? ''}`;
    const start = { cover: inTheNameOf('r1'), title: 'Visits' };
    for (const letter of ['r1', 'c1', 'a', 'x'] as const) {
      await must(403, airlock.who(letter).posts('/decoys', start));
      await must(403, airlock.who(letter).gets('/decoys'));
    }
    await must(422, airlock.who('o').posts('/decoys', { ...start, cover: inTheNameOf('c4') }));
    await must(422, airlock.who('o').posts('/decoys', { ...start, cover: inTheNameOf('x') }));
    await expect(ARequest.decoy(airlock, { 'good.csv': CLEAN }, {})).rejects.toThrow('known problem');
  });

  it('look like any other request to checkers, and are nothing to their author’s name and project', async () => {
    let draft = '';
    const request = await ARequest.decoy(airlock, FILES, { 'bad.csv': PROBLEM }, async ({ path }) => {
      draft = (await airlock.who('o').opens(path)).text;
    });
    expect(draft).toContain('You prepare a decoy.');
    const { request: seen, viewer } = await request.asSeenBy('c1');
    expect(viewer).toBe('checker');
    expect(seen.author.name).toBe('Rita Author');
    const all = await allSeenBy('c1', request);
    expect(all).toContain('Visits by region');
    expect(all).not.toMatch(/decoy|Olga|Three people in North, and/i);
    for (const letter of ['r1', 'r2'] as const) {
      await must(404, airlock.who(letter).gets(request.path));
      await must(404, airlock.who(letter).posts(`${request.path}/withdraw`, { version: 2 }));
      expect((await airlock.who(letter).gets('/projects')).text).not.toContain(request.id);
      expect((await airlock.who(letter).gets('/search?q=visits')).text).not.toContain(request.id);
      expect(await toldOf(letter, request)).toEqual([]);
    }
    expect(await toldOf('c1', request)).toEqual(['request-waits']);
    expect((await airlock.who('c1').gets('/queue')).text).toContain(request.id);
  });

  it('are caught by who asks for changes; all who voted then learn what was wrong', async () => {
    const request = await decoy();
    for (const [letter, choice] of [
      ['c1', 'changes'],
      ['c2', 'changes'],
    ] as const) {
      await must(204, request.votes(letter, choice, 'bad.csv', 'North is too small.'));
      await must(204, request.votes(letter, 'approve', 'good.csv'));
      await must(204, request.handsIn(letter));
    }
    await must(204, request.does('c1', 'return', { comment: 'Suppress North.' }));
    await hasEnded(request);
    expect(await outcomeOf(request)).toBe('caught');
    expect((await request.now()).state).toBe('withdrawn');
    expect(await toldOf('c2', request)).toContain('decoy-ended');
    expect((await airlock.who('c2').opens(request.path)).text).toContain(PROBLEM);
    expect(await toldOf('r1', request)).toEqual([]);
  });

  it('are missed by who approves them, and can never be released', async () => {
    const request = await decoy();
    await must(204, request.votes('c1', 'changes', 'bad.csv', 'North is too small.'));
    await must(204, request.votes('c1', 'approve', 'good.csv'));
    await must(204, request.handsIn('c1'));
    await request.isApprovedThroughout('c3');
    await must(204, request.votes('c1', 'approve', 'bad.csv', 'Well then.'));
    await must(204, request.does('c1', 'approve'));
    const { text } = await must(409, request.does('c1', 'release', { idempotencyKey: 'decoy' }));
    expect(problemIn({ status: 409, text }).code).toBe('wrong-state');
    await hasEnded(request);
    expect(await outcomeOf(request)).toBe('missed');

    const { files } = decoyIn(await airlock.who('o').gets(`/decoys/${request.id}`));
    const [bad] = files.filter(({ path }) => path === 'bad.csv');
    // What was changed once the other’s vote could be read says nothing of how carefully it was looked at.
    expect(bad?.sightings).toMatchObject([
      { reviewer: 'Carla One', choice: 'changes' },
      { reviewer: 'Cleo Three', choice: 'approve' },
    ]);
    expect(bad?.flagged).toBe(1);
    expect(files.find(({ path }) => path === 'good.csv')?.sightings).toEqual([]);
  });

  it('are refused by the database too, whatever the workflow would say', async () => {
    const request = await decoy();
    const tables = await Tables.of(airlock.config.dataFolder);
    const insert = `INSERT INTO release_order (id, request_id, state, started_by, started_at, idempotency_key)
      VALUES ('r', ?, 'releasing', ?, '2026-01-01', 'k')`;
    await expect(tables.run(insert, [request.id, airlock.ids.get('c1')])).rejects.toThrow('never released');
    const real = 'UPDATE request SET decoy_by = NULL WHERE id = ?';
    await expect(tables.run(real, [request.id])).rejects.toThrow('stays one');
    await tables.close();
  });

  it('are in no count of real work, and have one of their own', async () => {
    const o = airlock.who('o');
    const { counts, reviewers, total } = decoysIn(await must(200, o.gets('/decoys')));
    expect({ counts, total }).toEqual({ counts: { caught: 1, missed: 1 }, total: 5 });
    expect(reviewers).toEqual([
      { reviewer: 'Cleo Three', shown: 1, caught: 0, missed: 1 },
      { reviewer: 'Carla One', shown: 2, caught: 2, missed: 0 },
      { reviewer: 'Chris Two', shown: 1, caught: 1, missed: 0 },
    ]);
    const statistics = statisticsIn(await must(200, o.gets('/statistics')));
    expect(statistics).toMatchObject({ turnaround: [], agreement: [], findings: [], judgements: [] });
    expect(statistics).toMatchObject({ releases: [], approvals: { files: 0 }, decoys: reviewers });
    const csv = await o.gets('/statistics/decoys.csv');
    expect(csv.text).toContain('Cleo Three,1,0,1,0');
    expect((await o.gets('/register')).text).not.toContain('Visits by region');
  });

  it('are never among what became of the same bytes', async () => {
    const request = await ARequest.submitted(airlock, FILES);
    const { text } = await airlock
      .who('c1')
      .gets(`${request.path}/files/${(await request.file('bad.csv')).id}`);
    expect((JSON.parse(text) as { decidedBefore: unknown }).decidedBefore).toEqual([]);
  });

  it('are betrayed by no list of who could review them', async () => {
    await airlock.app.get(SetRoles).execute(SYSTEM, { signIn: 'o', roles: ['compliance', 'checker'] });
    await airlock.who('o').signsIn('o', PASSWORD);
    const request = await decoy();
    await must(204, airlock.who('c3').posts(`${request.path}/claim`));
    for (const act of ['assign', 'hand-over']) {
      expect((await must(200, airlock.who('c3').opens(`${request.path}/${act}`))).text).not.toContain('Olga');
      const asked = airlock.who('c3').posts(`${request.path}/${act}`, { to: airlock.ids.get('o') });
      expect((await must(422, asked)).text).not.toMatch(/Olga|asked for it/);
    }
  });
});
