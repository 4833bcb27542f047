import { createdIn, eventsIn, noticesIn, problemIn, queueIn } from '../support/answers';
import { ARequest, CLEAN, must, SMALL } from '../support/a-request';
import { Airlock } from '../support/airlock';
import type { Letter } from '../support/cast';

describe('W71 a project whose members share their drafts', () => {
  let airlock: Airlock;
  const shares = (share: 'yes' | 'no', by: Letter = 'a') =>
    airlock.who(by).posts('/all-projects/P/drafts', { share });
  const eventsOf = async (request: ARequest, kind: string) =>
    eventsIn(await must(200, airlock.who('o').gets(`/audit?requestId=${request.id}&kind=${kind}`)));

  beforeAll(async () => {
    airlock = await Airlock.opens();
    await must(204, shares('yes'));
  });
  afterAll(() => airlock.closes());

  /** As a form of R2's page sends it. */
  async function writes(letter: Letter, request: ARequest, why: string) {
    const { context, contextVersion } = await request.context();
    return airlock.who(letter).posts(`${request.path}/context`, { ...context, contextVersion, why });
  }

  it('is made so by an administrator alone, and remembered', async () => {
    for (const letter of ['r1', 'r2', 'c1', 'o'] as const) await must(403, shares('no', letter));
    await must(204, shares('yes'));
    const events = eventsIn(await airlock.who('o').gets('/audit?kind=project.drafts-shared'));
    expect(events).toMatchObject([
      {
        ...{ actorName: 'Adam Administrator', actorRole: 'admin', projectId: airlock.projectId },
        ...{ before: { sharesDrafts: false }, after: { sharesDrafts: true } },
      },
    ]);
    expect((await airlock.who('r1').opens(`/projects/${airlock.projectId}`)).text).toContain(
      'members share their drafts',
    );
  });

  it('lets another member edit: the audit names them, the author stays who began it', async () => {
    const request = await ARequest.drafted(airlock);
    const r2 = airlock.who('r2');
    await must(204, writes('r2', request, 'For a report of ours.'));
    await must(201, r2.uploads(`${request.path}/files`, [['t2.csv', SMALL]]));
    const { id } = await request.file('t2.csv', 'r2');
    await must(204, r2.uploads(`${request.path}/files/${id}/replace`, [['t2.csv', CLEAN]]));
    const statement = { statementVersion: 1, description: 'Visits.', population: 'All', variables: 'n' };
    await must(204, r2.posts(`${request.path}/files/${id}/statement`, { ...statement, suppression: 'None' }));
    const { request: seen } = await request.asSeenBy('r1');
    expect(seen.author.name).toBe('Rita Author');
    expect(seen.coAuthors.names).toEqual(['Ray Member']);
    expect(seen.groups[0]?.context.why).toBe('For a report of ours.');
    expect(seen.files.map(({ path }) => path)).toEqual(['t1.csv', 't2.csv']);
    for (const kind of ['request.edited', 'file.replaced'])
      expect((await eventsOf(request, kind))[0]).toMatchObject({
        actorName: 'Ray Member',
        actorRole: 'writer',
      });
    const viewed = await eventsOf(request, 'file.viewed');
    expect(viewed.map(({ actorRole }) => actorRole)).toContain('writer');
  });

  it('lists and finds drafts of others, and says whose they are', async () => {
    const request = await ARequest.drafted(airlock);
    const r2 = airlock.who('r2');
    for (const path of ['/projects', `/projects/${airlock.projectId}`]) {
      const { text } = await r2.opens(path);
      const row = text.split('<tr>').find((line) => line.includes(request.path)) ?? '';
      expect(row).toContain('of Rita Author');
      expect(row).not.toContain('yours to submit');
    }
    expect((await r2.opens('/search?q=visits')).text).toContain(request.path);
    expect((await airlock.who('r1').opens('/projects')).text).not.toContain('of Rita Author');
    expect((await airlock.who('x').opens('/search?q=visits')).text).not.toContain(request.path);
    expect((await airlock.who('x').opens('/projects')).text).not.toContain(request.path);
    await must(200, r2.gets(`${request.path}/progress`));
  });

  it('leaves submitting and withdrawing to the author, and says so', async () => {
    const request = await ARequest.drafted(airlock);
    const r2 = airlock.who('r2');
    const { text } = await r2.opens(request.path);
    expect(text).toContain('Rita Author asks for this.');
    expect(text).toContain('Rita Author submits this.');
    const { version } = await request.now();
    for (const act of ['submit', 'withdraw'])
      await must(403, r2.posts(`${request.path}/${act}`, { version }));
    await must(204, request.does('r1', 'submit'));
    await must(409, writes('r2', request, 'Too late.'));
    expect((await r2.opens(request.path)).text).not.toContain('asks for this.');
  });

  it('keeps whoever wrote from reviewing, whatever the book says; whoever only read may', async () => {
    const [written, read] = [await ARequest.drafted(airlock), await ARequest.drafted(airlock)];
    await must(204, writes('c4', written, 'For a report of ours.'));
    await must(200, airlock.who('c4').opens(read.path));
    for (const request of [written, read]) await must(204, request.does('r1', 'submit'));
    const refused = await must(403, airlock.who('c4').posts(`${written.path}/claim`));
    expect(problemIn(refused).title).toContain('nobody reviews what they wrote');
    const lines = queueIn(await airlock.who('c4').gets('/queue')).lines;
    expect(lines.find(({ id }) => id === written.id)).toMatchObject({ mayClaim: false });
    expect(lines.find(({ id }) => id === written.id)?.conflict).toContain('You wrote in this request');
    const told = noticesIn(await airlock.who('c4').gets('/notices')).map(({ requestId }) => requestId);
    expect(told.filter((id) => id === written.id || id === read.id)).toEqual([read.id]);
    expect((await airlock.who('c3').opens(`${written.path}/assign`)).text).toContain(
      'Cora Member wrote in it.',
    );
    await must(204, read.votes('c4', 'approve', 't1.csv'));
    await must(403, written.votes('c4', 'approve', 't1.csv'));
  });

  it('names whoever wrote beside the author, who cannot strike them out', async () => {
    const request = await ARequest.drafted(airlock);
    await must(204, writes('c4', request, 'For a report of ours.'));
    const r1 = airlock.who('r1');
    await must(204, r1.posts(`${request.path}/co-authors`, { coAuthors: 'Somebody Else' }));
    expect((await request.now()).coAuthors.names).toEqual(['Somebody Else', 'Cora Member']);
    await must(204, request.does('r1', 'submit'));
    expect((await airlock.who('c1').opens(request.path)).text).toContain(
      'Rita Author, Somebody Else, Cora Member',
    );
    await must(403, request.votes('c4', 'approve', 't1.csv'));
  });

  it('lets members change what was returned, too, but not those who read reviews, and not answer for the author', async () => {
    const request = await ARequest.reviewed(airlock);
    const { id } = await request.file('t1.csv', 'c1');
    const said = { visibility: 'everyone', fileId: id, text: 'Which year is this?' };
    await must(204, airlock.who('c1').posts(`${request.path}/comments`, said));
    await must(204, request.does('c1', 'return', { comment: 'Once more.' }));
    const [comment] = (await request.now()).comments;
    const answers = `${request.path}/comments/${comment?.id ?? ''}/answers`;
    await must(204, airlock.who('r1').posts(answers, { text: 'It is 2025.' }));
    const r2 = airlock.who('r2');
    await must(204, r2.uploads(`${request.path}/files/${id}/replace`, [['t1.csv', SMALL]]));
    await must(403, r2.posts(answers, { text: 'It is 2024.' }));
    const { version } = await request.now();
    await must(403, r2.posts(`${request.path}/resubmit`, { version, answer: 'Done.' }));
    const page = (await r2.opens(request.path)).text;
    expect(page).toContain('Which year is this?');
    expect(page).not.toContain('It is 2025.');
    expect(page).toContain('answers the checkers and submits it again');
    const refused = await must(403, writes('c4', request, 'No.'));
    expect(problemIn(refused).title).toContain('Whoever reads reviews');
    expect((await request.file('t1.csv')).current.number).toBe(2);
  });

  it('two at once: the second is told what changed, and nothing of either is lost', async () => {
    const request = await ARequest.drafted(airlock);
    const [r1, r2] = [airlock.who('r1'), airlock.who('r2')];
    const { context, contextVersion } = await request.context();
    const form = (why: string) => ({ ...context, contextVersion: String(contextVersion), why });
    await must(204, r2.posts(`${request.path}/context`, { ...form('For a talk.'), contextVersion }));
    const page = await must(409, r1.submitsForm(`${request.path}/context`, form('For a thesis.')));
    for (const text of ['Somebody was faster', 'For a talk.', 'For a thesis.'])
      expect(page.text).toContain(text);

    const { id, current } = await request.file('t1.csv');
    const file = `${request.path}/files/${id}`;
    const onScreen = { sha256: current.sha256 };
    await must(204, r2.uploads(`${file}/replace`, [['t1.csv', SMALL]], onScreen));
    expect(
      problemIn(await must(409, r1.uploads(`${file}/replace`, [['t1.csv', `${CLEAN}\n`]], onScreen))),
    ).toMatchObject({ code: 'changed' });
    await must(409, r1.posts(`${file}/remove`, onScreen));
    expect((await request.file('t1.csv')).current.number).toBe(2);

    const names = (coAuthors: string) => ({ coAuthors, was: 'Ray Member' });
    await must(204, r2.posts(`${request.path}/co-authors`, names('Ray Member, Ann Third')));
    const late = await must(409, r1.posts(`${request.path}/co-authors`, names('Ray Member, Bob Fourth')));
    expect(problemIn(late).conflict).toEqual({
      coAuthors: { yours: 'Ray Member, Bob Fourth', theirs: 'Ray Member\nAnn Third' },
    });
  });

  it('sends the version on screen with each form that would lose another', async () => {
    const request = await ARequest.drafted(airlock);
    const { id, current } = await request.file('t1.csv');
    const { text } = await airlock.who('r2').opens(request.path);
    for (const act of ['replace', 'remove']) {
      const form = text.slice(text.indexOf(`action="${request.path}/files/${id}/${act}"`));
      expect(form.slice(0, form.indexOf('</form>'))).toContain(`name="sha256" value="${current.sha256}"`);
    }
  });

  it('is no matter of strangers, nor of staff who are not in it; and not for decoys', async () => {
    const request = await ARequest.drafted(airlock);
    await must(404, airlock.who('x').opens(request.path));
    await must(403, airlock.who('c1').opens(request.path));
    await must(403, writes('c1', request, 'No.'));
    await must(403, writes('a', request, 'No.'));
    const cover = `${airlock.projectId}/${airlock.ids.get('r1') ?? ''}`;
    const id = createdIn(await must(201, airlock.who('o').posts('/decoys', { cover, title: 'D' })));
    await must(404, airlock.who('r2').opens(`/requests/${id}`));
    expect((await airlock.who('r2').opens('/projects')).text).not.toContain(id);
  });

  it('that stops sharing: each draft is its author’s again, and whoever wrote stays its co-author', async () => {
    const request = await ARequest.drafted(airlock);
    await must(204, writes('c4', request, 'For a report of ours.'));
    await must(204, shares('no'));
    await must(404, airlock.who('r2').opens(request.path));
    expect((await airlock.who('r2').opens('/projects')).text).not.toContain(request.path);
    expect((await airlock.who('r2').opens('/search?q=visits')).text).not.toContain(request.path);
    await must(403, writes('c4', request, 'No more.'));
    await must(204, request.does('r1', 'submit'));
    await must(403, request.votes('c4', 'approve', 't1.csv'));
    await must(204, shares('yes'));
  });
});
