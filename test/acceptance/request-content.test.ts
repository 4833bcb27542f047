import { bytesIn, eventsIn, manifestIn, problemIn } from '../support/answers';
import { ARequest, CLEAN, must, SMALL } from '../support/a-request';
import { Airlock } from '../support/airlock';
import { readZip } from '../support/read-zip';

describe('what a request is made of', () => {
  let airlock: Airlock;
  beforeAll(async () => {
    airlock = await Airlock.opens();
  });
  afterAll(() => airlock.closes());

  it('W4 of two groups one without a context is named, with its fields, and the other stays as it is', async () => {
    const request = await ARequest.drafted(airlock, { 't1.csv': CLEAN });
    const group = await request.gainsGroup('Models');
    await request.gains('model.csv', CLEAN, group);
    await request.isChecked();
    const before = await request.context();
    const refused = await must(422, request.does('r1', 'submit'));
    const { problems } = problemIn(refused);
    expect(problems.map((problem) => [problem.group, problem.field])).toEqual([
      [group, 'what'],
      [group, 'why'],
      [group, 'destination'],
    ]);
    expect(problems[0]?.message).toContain('“Models”');
    expect(await request.context()).toEqual(before);
    await must(204, request.saysWhatFor(group, { title: 'Models' }));
    await must(204, request.does('r1', 'submit'));
    const page = await airlock.who('c1').opens(request.path);
    expect(page.text).toMatch(/Visits by region[^]*t1\.csv[^]*Models[^]*model\.csv/);
  });

  it('W4 a group is removed once it is empty, and a request keeps one', async () => {
    const request = await ARequest.drafted(airlock, { 't1.csv': CLEAN });
    const first = await request.context();
    const second = await request.gainsGroup('Models');
    const remove = (id: string) => airlock.who('r1').posts(`${request.path}/groups/${id}/remove`);
    await must(409, remove(first.id));
    await must(
      204,
      airlock.who('r1').posts(`${await fileUrl(request, 't1.csv')}/group`, { groupId: second }),
    );
    await must(204, remove(first.id));
    expect((await request.now()).title).toBe('Models');
    await must(409, remove(second));
  });

  it('W7 one statement is said of many files at once, and what was said before stays unless it is to go', async () => {
    const request = await ARequest.drafted(airlock, { 'run/a/own.csv': CLEAN });
    const r1 = airlock.who('r1');
    const paths = ['run/a/1.csv', 'run/a/2.csv', 'run/b/3.csv'];
    for (const path of paths) await must(201, r1.uploads(`${request.path}/files`, [[path, CLEAN]]));
    const { id } = await request.file('run/a/1.csv');
    const url = `${request.path}/files/${id}/statement/together`;
    const says = (fields: Readonly<Record<string, string | number>>) =>
      r1.posts(url, { description: 'Visits of one practice.', ...fields });
    const said = async () =>
      Object.fromEntries(
        (await request.now()).files.map(({ path, statement }) => [path, statement?.description]),
      );

    await must(422, says({ statementVersion: 1, together: 'pattern', pattern: 'none/*' }));
    const answer = await must(200, says({ statementVersion: 1, together: 'folder' }));
    expect(JSON.parse(answer.text)).toEqual({ described: 2, left: ['run/a/own.csv'] });
    const own = 'Visits in 2025.';
    const one = 'Visits of one practice.';
    expect(await said()).toEqual({
      ...{ 'run/a/own.csv': own, 'run/a/1.csv': one, 'run/a/2.csv': one, 'run/b/3.csv': '' },
    });
    await must(409, says({ statementVersion: 1, together: 'group', description: 'Another.' }));
    await must(200, says({ statementVersion: 2, together: 'group', replace: 'yes' }));
    expect(new Set(Object.values(await said()))).toEqual(new Set([one]));
    const events = eventsIn(await airlock.who('o').gets(`/audit?request=${request.id}&kind=file.described`));
    expect(events).toHaveLength(5);
    expect(events[0]?.before).not.toEqual(events[0]?.after);
    await request.isChecked();
    await must(204, request.does('r1', 'submit'));
    expect((await says({ statementVersion: 2, together: 'group' })).status).toBe(409);
  });

  describe('W40 votes fall with what they were about', () => {
    let request: ARequest;
    beforeAll(async () => {
      request = await ARequest.reviewed(airlock, { 't1.csv': CLEAN, 't2.csv': `${CLEAN}West,160\n` });
      await must(204, request.does('c1', 'return', { comment: 'Say where t1 goes.' }));
    });

    it('moving a file voids those on it; the other file keeps its own', async () => {
      const group = await request.gainsGroup('Appendix');
      await must(204, request.saysWhatFor(group, { title: 'Appendix' }));
      await must(
        204,
        airlock.who('r1').posts(`${await fileUrl(request, 't1.csv')}/group`, { groupId: group }),
      );
      const { id: first } = await request.context();
      await must(204, request.does('r1', 'resubmit', { [`answers.${first}`]: 'In an appendix.' }));
      await must(204, request.votes('c1', 'approve', 't1.csv'));
      await must(204, request.handsIn('c1'));
      const page = await airlock.who('c1').opens(await fileUrl(request, 't1.csv'));
      expect(page.text).toContain('no longer counted');
    });

    it('so does another context, and another statement', async () => {
      await must(204, request.does('c2', 'return-early', { comment: 'And why?' }));
      const { id, context, contextVersion } = await request.context();
      const edit = { ...context, groupId: id, contextVersion, why: 'For a talk.' };
      await must(204, airlock.who('r1').posts(`${request.path}/context`, edit));
      await must(204, request.does('r1', 'resubmit', { answer: 'For a talk.' }));
      await must(204, request.votes('c3', 'approve', 't1.csv'));
      const { problems } = problemIn(await must(422, request.handsIn('c3')));
      expect(problems.map(({ field }) => field)).toEqual(['t2.csv']);
    });
  });

  it('W9 a kind of file that the book does not take is submitted with a reason only', async () => {
    const request = await ARequest.drafted(airlock, { 'page.xml': '<notes><note>Visits</note></notes>' });
    const refused = problemIn(await must(422, request.does('r1', 'submit')));
    expect(refused.problems).toMatchObject([{ field: 'page.xml', rule: 'type-not-allowed' }]);
    expect(refused.problems[0]?.message).toContain('say why');
    const url = await fileUrl(request, 'page.xml');
    expect((await airlock.who('r1').opens(request.path)).text).toContain(`action="${url}/exception"`);
    await must(204, airlock.who('r1').posts(`${url}/exception`, { reason: 'The journal asks for XML.' }));
    await must(204, request.does('r1', 'submit'));
    expect((await airlock.who('c1').opens(url)).text).toContain('The journal asks for XML.');
  });

  describe('W10 a supporting file', () => {
    let request: ARequest;
    let counts: string;

    beforeAll(async () => {
      request = await ARequest.drafted(airlock);
      counts = await request.isSupportedBy('counts.csv', SMALL);
      await request.isChecked();
      await must(204, request.does('r1', 'submit'));
    });

    it('is checked, marked as such for everybody, and has no vote', async () => {
      expect((await request.file('counts.csv', 'c1')).scan.verdict).toBe('flagged');
      for (const letter of ['r1', 'c1', 'o'] as const) {
        for (const path of [request.path, `${request.path}/files/${counts}`]) {
          expect((await airlock.who(letter).opens(path)).text).toMatch(/never released/);
        }
      }
      const page = await must(200, airlock.who('c1').opens(`${request.path}/files/${counts}`));
      expect(page.text).not.toContain('data-act="vote"');
      const refused = await must(409, request.votes('c1', 'approve', 'counts.csv', 'Fine.'));
      expect(refused.text).toContain('never released');
    });

    it('is waited for by no review, and is in neither package nor manifest', async () => {
      for (const checker of ['c1', 'c2'] as const) {
        await must(204, request.votes(checker, 'approve', 't1.csv'));
        await must(204, request.handsIn(checker));
      }
      await must(204, request.does('c1', 'approve'));
      await must(204, request.does('c1', 'release', { idempotencyKey: 'W10' }));
      await request.comesTo('released');
      const entries = await readZip(
        bytesIn(await must(200, airlock.who('r1').downloads(`${request.path}/package`))),
      );
      const manifest = manifestIn(entries.get('manifest.json') ?? Buffer.alloc(0));
      expect(manifest.files.map(({ path }) => path)).toEqual(['t1.csv']);
      expect([...entries.keys()].filter((name) => name.includes('counts'))).toEqual([]);
    });

    it('becomes an output in a draft, and an output becomes supporting', async () => {
      const draft = await ARequest.drafted(airlock, { 't1.csv': CLEAN });
      const { id } = await draft.file('t1.csv');
      const becomes = (kind: string) => airlock.who('r1').posts(`${draft.path}/files/${id}/kind`, { kind });
      await must(204, becomes('supporting'));
      const refused = await must(422, draft.does('r1', 'submit'));
      expect(refused.text).toContain('Add an output file');
      await must(204, becomes('output'));
      await must(204, draft.does('r1', 'submit'));
      await must(409, becomes('supporting'));
    });
  });
});

async function fileUrl(request: ARequest, path: string): Promise<string> {
  return `${request.path}/files/${(await request.file(path)).id}`;
}
