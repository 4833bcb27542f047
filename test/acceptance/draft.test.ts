import { createdIn, noticesIn, problemIn, requestPageIn } from '../support/answers';
import { ARequest, CLEAN, must, SMALL } from '../support/a-request';
import { aTable } from '../support/a-table';
import { Airlock } from '../support/airlock';
import { runSluice } from '../contract/cli/scenario';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Told apart by few people, so that the report has something to say of both together. */
const TO_65 = aTable`"Adults aged 16 to 65 in 2021, by region and sex",,
                     Region,Women,Men
                     Harwell,112,140
                     Sefton,96,88`;
const TO_64 = aTable`"Adults aged 16 to 64 in 2021, by region and sex",,
                     Region,Women,Men
                     Harwell,112,128
                     Sefton,89,88`;

describe('a draft', () => {
  let airlock: Airlock;
  beforeAll(async () => {
    airlock = await Airlock.opens();
  });
  afterAll(() => airlock.closes());

  it('is offered to nobody who is in no project', async () => {
    const { text } = await airlock.who('x').opens('/projects');
    expect(text).toContain('Ask your administrator to add you to yours.');
    expect(text).not.toContain('Start one');
    expect((await airlock.who('r2').opens('/projects')).text).toContain('Start one in a project below.');
  });

  it('W3 is not submitted without a file', async () => {
    const request = await ARequest.drafted(airlock, {});
    const answer = await must(422, request.does('r1', 'submit'));
    expect(answer.body).toMatchObject({ code: 'incomplete' });
    expect(answer.text).toContain('Add an output file.');
    expect(await nextStep(request.path)).toBe('#files Add a file.');
    expect((await request.now()).state).toBe('draft');
  });

  it('W4 is not submitted without its context: each missing field is named', async () => {
    const r1 = airlock.who('r1');
    const started = await must(201, r1.posts(`/projects/${airlock.projectId}/requests`, { title: 'Bare' }));
    const path = `/requests/${createdIn(started)}`;
    await must(201, r1.uploads(`${path}/files`, [['t1.csv', CLEAN]]));
    const { version } = requestPageIn(await r1.gets(path)).request;
    const answer = await must(422, r1.posts(`${path}/submit`, { version }));
    const fields = problemIn(answer).problems.map(({ field }) => field);
    expect(fields).toEqual(expect.arrayContaining(['what', 'why', 'destination']));
    expect(await nextStep(path)).toMatch(/^\/requests\/.+\?group=.+#what Fill in “What it is”\.$/);
  });

  it('stays with the words of a group until all of them are written', async () => {
    const request = await ARequest.drafted(airlock);
    const saves = async (what: string) => {
      const { id, context, contextVersion } = await request.context();
      const fields = { groupId: id, contextVersion: String(contextVersion), ...context, what };
      const answer = await must(303, airlock.who('r1').submitsForm(`${request.path}/context`, fields));
      return String(answer.headers['location']);
    };
    const { id } = await request.context();
    expect(await saves('')).toBe(`${request.path}?group=${id}`);
    expect(await saves('Two tables.')).toBe(request.path);
  });

  it('leads to the statement that is missing, and to nothing once it is there', async () => {
    const request = await ARequest.drafted(airlock);
    expect(await nextStep(request.path)).toBe('');
    const { id } = await request.file('t1.csv');
    const { statement, statementVersion } = await request.file('t1.csv');
    const emptied = { ...statement, description: '', statementVersion };
    await must(204, airlock.who('r1').posts(`${request.path}/files/${id}/statement`, emptied));
    expect(await nextStep(request.path)).toBe(
      `${request.path}?file=${id}#description Say what t1.csv shows.`,
    );
    expect((await airlock.who('r1').opens(request.path)).text).toContain('<span>statement unfinished</span>');
  });

  /** Where the bar beside `Submit` leads. */
  async function nextStep(path: string): Promise<string> {
    const { text } = await airlock.who('r1').opens(path);
    const bar = text.slice(text.indexOf('class="submit-bar-say"'));
    const link = /<a href="([^"]+)">([^<]+)<\/a>/.exec(bar.slice(0, bar.indexOf('</div>')));
    return link ? `${link[1] ?? ''} ${link[2] ?? ''}`.replaceAll('&#x3D;', '=') : '';
  }

  it('W5 submitted: bytes frozen under their SHA-256, checked, one notice to each eligible checker', async () => {
    const request = await ARequest.submitted(airlock);
    const { state, files } = await request.now();
    expect(state).toBe('submitted');
    expect(files[0]?.scan.state).toBe('done');
    const noticesOf = async (letter: 'c1' | 'c4' | 'r2') =>
      noticesIn(await airlock.who(letter).gets('/notices')).filter(
        ({ requestId }) => requestId === request.id,
      ).length;
    expect(await noticesOf('c1')).toBe(1);
    expect(await noticesOf('c4')).toBe(1);
    expect(await noticesOf('r2')).toBe(0);
  });

  it('W8 is checked exactly as `sluice check` does, byte for byte', async () => {
    const files = { 't1.csv': SMALL, 'deep/t2.csv': MEANS, 'to-65.csv': TO_65, 'to-64.csv': TO_64 };
    const request = await ARequest.submitted(airlock, files);
    const report = await must(200, airlock.who('c1').gets(`${request.path}/report`).buffer(true));
    const folder = mkdtempSync(join(tmpdir(), 'sluice-w8-'));
    mkdirSync(join(folder, 'in/deep'), { recursive: true });
    for (const [path, bytes] of Object.entries(files)) writeFileSync(join(folder, 'in', path), bytes);
    const checked = runSluice(
      ['check', 'in', '--format', 'json', '--confidential', '--request', statements(folder, files)],
      folder,
    );
    rmSync(folder, { recursive: true });
    expect(report.text).toBe(checked.stdout);
    expect(report.text).toContain('"rule": "differencing"');
  });

  it('W71 a draft is its author’s alone: nobody else of the project knows that there is one', async () => {
    const request = await ARequest.drafted(airlock);
    const { id } = await request.file('t1.csv');
    const { context, contextVersion } = await request.context();
    const r2 = airlock.who('r2');
    for (const path of [request.path, `${request.path}/files/${id}`]) await must(404, r2.opens(path));
    await must(404, r2.posts(`${request.path}/context`, { ...context, contextVersion, why: 'Mine.' }));
    expect((await r2.opens('/projects')).text).not.toContain(request.path);
    expect((await request.context()).context.why).toBe(context.why);
  });

  it('W13 after submitting, context and files stay as they are', async () => {
    const request = await ARequest.submitted(airlock);
    const before = await request.now();
    const r1 = airlock.who('r1');
    const context = {
      contextVersion: before.groups[0]?.contextVersion,
      title: 'Other',
      what: 'x',
      why: 'x',
      destination: 'x',
    };
    await must(409, r1.posts(`${request.path}/context`, context));
    await must(409, r1.uploads(`${request.path}/files`, [['t2.csv', SMALL]]));
    const [file] = before.files;
    await must(409, r1.uploads(`${request.path}/files/${file?.id}/replace`, [['t1.csv', SMALL]]));
    await must(409, r1.posts(`${request.path}/files/${file?.id}/remove`));
    const after = await request.now();
    expect(after.groups).toEqual(before.groups);
    expect(after.files).toEqual(before.files);
  });

  it('W49 edited in two tabs: the second is told what changed, and both texts are there', async () => {
    const request = await ARequest.drafted(airlock);
    const { context, contextVersion } = await request.context();
    const r1 = airlock.who('r1');
    await must(204, r1.posts(`${request.path}/context`, { ...context, contextVersion, why: 'For a talk.' }));
    const second = await must(
      409,
      r1.posts(`${request.path}/context`, { ...context, contextVersion, why: 'For a thesis.' }),
    );
    expect(second.body).toMatchObject({
      code: 'changed',
      conflict: { why: { yours: 'For a thesis.', theirs: 'For a talk.' } },
    });
    const page = await r1.submitsForm(`${request.path}/context`, {
      ...context,
      contextVersion: String(contextVersion),
      why: 'For a thesis.',
    });
    expect(page.status).toBe(409);
    expect(page.text).toContain('For a thesis.');
    expect(page.text).toContain('For a talk.');
    expect((await request.context()).context.why).toBe('For a talk.');
  });

  it('a file may be replaced and taken out before it is submitted', async () => {
    const request = await ARequest.drafted(airlock, { 't1.csv': SMALL, 't2.csv': CLEAN });
    const r1 = airlock.who('r1');
    const { id } = await request.file('t1.csv');
    await must(204, r1.uploads(`${request.path}/files/${id}/replace`, [['t1.csv', CLEAN]]));
    await request.isChecked();
    expect((await request.file('t1.csv')).scan.verdict).toBe('passed');
    await must(204, r1.posts(`${request.path}/files/${(await request.file('t2.csv')).id}/remove`));
    expect((await request.now()).files.map(({ path }) => path)).toEqual(['t1.csv']);
  });

  it('the same file twice is refused by its name, and the first one stays', async () => {
    const request = await ARequest.drafted(airlock);
    const answer = await must(409, airlock.who('r1').uploads(`${request.path}/files`, [['t1.csv', SMALL]]));
    expect(problemIn(answer).code).toBe('duplicate');
    expect((await request.file('t1.csv')).scan.verdict).toBe('passed');
  });
});

const MEANS = aTable`group,n,mean age
                     A,4,41.2
                     B,120,39.9`;

/** What the draft says about its files, as the command line takes it. */
function statements(folder: string, files: Readonly<Record<string, string>>): string {
  const said = Object.keys(files).map(
    (path) =>
      `  ${path}:\n    description: Visits in 2025.\n    population: All residents\n    variables: Region, number of people\n    suppression: Nothing\n`,
  );
  writeFileSync(join(folder, 'request.yaml'), `files:\n${said.join('')}`);
  return 'request.yaml';
}
