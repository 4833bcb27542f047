import { VerifyStore } from '../../src/app/audit/verify-store/verify-store';
import { createdIn, problemIn, requestPageIn } from '../support/answers';
import { ARequest, CLEAN, must } from '../support/a-request';
import { withBook } from '../support/a-book';
import { Airlock } from '../support/airlock';

const OTHER = `${CLEAN}West,160\n`;

describe('from turn to turn', () => {
  let airlock: Airlock;
  beforeAll(async () => {
    airlock = await Airlock.opens();
  });
  afterAll(() => airlock.closes());

  it('W22 changes that are asked for without a reason are named when the review is handed in', async () => {
    const request = await ARequest.submitted(airlock, { 't1.csv': CLEAN, 't2.csv': OTHER });
    await must(204, request.votes('c1', 'changes', 't1.csv'));
    await must(204, request.votes('c1', 'approve', 't2.csv'));
    const refused = problemIn(await must(422, request.handsIn('c1')));
    expect(refused.problems).toMatchObject([{ field: 't1.csv' }]);
    await must(204, request.votes('c1', 'changes', 't1.csv', 'Round it.'));
    await must(204, request.handsIn('c1'));
    await must(204, request.votes('c2', 'changes', 't1.csv', 'Yes, round it.'));
    await must(204, request.votes('c2', 'approve', 't2.csv'));
    await must(204, request.handsIn('c2'));
    await must(204, request.does('c2', 'return', { comment: 'Round t1.' }));
    for (const answer of [airlock.who('r1').opens(request.path), airlock.who('r1').gets(request.path)]) {
      expect((await answer).text).not.toContain('Round it.');
    }
  });

  describe('W33 three approved, two to be changed', () => {
    const NAMES = ['a.csv', 'b.csv', 'c.csv', 'd.csv', 'e.csv'];
    let request: ARequest;
    let rest: string;

    beforeAll(async () => {
      const files = NAMES.map((name, index): [string, string] => [
        name,
        `${CLEAN}West,${160 + 50 * index}\n`,
      ]);
      request = await ARequest.submitted(airlock, Object.fromEntries(files));
      for (const checker of ['c1', 'c2'] as const) {
        for (const name of NAMES) {
          const isFine = name < 'd';
          await must(
            204,
            request.votes(checker, isFine ? 'approve' : 'changes', name, isFine ? '' : 'Round it.'),
          );
        }
        await must(204, request.handsIn(checker));
      }
      await must(422, request.does('c1', 'approve'));
      await must(422, request.does('c1', 'approve-in-part'));
      rest = createdIn(await must(201, request.does('c1', 'approve-in-part', { comment: 'Round d and e.' })));
    });

    it('the three are released, and nothing else', async () => {
      await must(204, request.does('c1', 'release', { idempotencyKey: 'W33' }));
      await request.comesTo('released');
      const { text } = await must(200, airlock.who('c1').gets(`${request.path}/manifest`));
      expect(NAMES.filter((name) => text.includes(`"${name}"`))).toEqual(['a.csv', 'b.csv', 'c.csv']);
      expect((await airlock.who('r1').opens(request.path)).text).toContain(`/requests/${rest}`);
    });

    it('the two are back at the author, linked, with their votes and what was said', async () => {
      const page = await must(200, airlock.who('r1').opens(`/requests/${rest}`));
      expect(page.text).toContain('Round d and e.');
      expect(page.text).toContain(request.path);
      expect((await airlock.app.get(VerifyStore).execute()).lines.join('\n')).toContain('Everything is as');
      const seen = requestPageIn(await must(200, airlock.who('c1').gets(`/requests/${rest}`))).request;
      expect(seen).toMatchObject({ state: 'returned', partOf: { id: request.id } });
      expect(seen.files.map(({ path }) => path)).toEqual(['d.csv', 'e.csv']);
      expect(seen.files.map(({ scan }) => scan.verdict)).toEqual(['passed', 'passed']);
      expect(seen.votes.map(({ choice, reason }) => [choice, reason])).toEqual(
        Array.from({ length: 4 }, () => ['changes', 'Round it.']),
      );
    });

    it('and go on from there', async () => {
      const { version } = requestPageIn(await airlock.who('r1').gets(`/requests/${rest}`)).request;
      await must(
        204,
        airlock.who('r1').posts(`/requests/${rest}/resubmit`, { version, answer: 'They are exact.' }),
      );
      expect((await airlock.who('c1').opens(`/requests/${rest}`)).text).toContain('They are exact.');
    });
  });

  it('W38 the page of a replaced file says cell by cell what changed, and what is found anew comes first', async () => {
    const table = (north: string, west: string) => `region,people\nNorth,${north}\nSouth,4\nWest,${west}\n`;
    const request = await ARequest.submitted(airlock, { 't1.csv': table('130', '140') });
    await must(204, request.does('c1', 'return-early', { comment: 'South has four people.' }));
    const { id } = await request.file('t1.csv');
    const newer = table('[c]', '6');
    await must(204, airlock.who('r1').uploads(`${request.path}/files/${id}/replace`, [['t1.csv', newer]]));
    await request.isChecked();
    await must(204, request.does('r1', 'resubmit', { answer: 'Suppressed North.' }));
    const page = await must(200, airlock.who('c1').opens(`${request.path}/files/${id}`));
    const changes = page.text.slice(page.text.indexOf('Changed since version 1'));
    expect(changes).toMatch(/B2<\/a>[^]*130[^]*\[c\][^]*B4<\/a>[^]*140[^]*6/);
    expect(changes.slice(0, changes.indexOf('</details>'))).not.toContain('B3');
    const [first, ...others] = [...page.text.matchAll(/<details class="finding [^]*?<\/summary>/g)].map(
      String,
    );
    expect(first).toContain('>new<');
    expect(others.some((finding) => finding.includes('B3') && !finding.includes('>new<'))).toBe(true);
  });

  it('W39 a file that its author withdraws on return stays to be read, is voted on by nobody, and does not go out', async () => {
    const request = await ARequest.reviewed(airlock, { 't1.csv': CLEAN, 't2.csv': OTHER });
    await must(204, request.does('c1', 'return', { comment: 'Is t2 needed?' }));
    const { id } = await request.file('t2.csv');
    await must(204, airlock.who('r1').posts(`${request.path}/files/${id}/remove`));
    await must(204, request.does('r1', 'resubmit', { answer: 'No.' }));
    const page = await must(200, airlock.who('c1').opens(`${request.path}/files/${id}`));
    expect(page.text).toContain('Its author withdrew this file.');
    expect(page.text).toContain('West');
    expect(page.text).not.toContain('data-act="vote"');
    expect((await request.votes('c1', 'approve', 't2.csv')).status).toBe(409);
    // Nothing else changed: the votes on the other file stand.
    for (const checker of ['c1', 'c2'] as const) {
      await must(204, airlock.who(checker).posts(`${request.path}/claim`));
      await must(204, request.handsIn(checker));
    }
    await must(204, request.does('c1', 'approve'));
    await must(204, request.does('c1', 'release', { idempotencyKey: 'W39' }));
    await request.comesTo('released');
    const { text } = await must(200, airlock.who('c1').gets(`${request.path}/manifest`));
    expect(text).toContain('"t1.csv"');
    expect(text).not.toContain('t2.csv');
  });

  it('a returned request takes a new file in a new group, which needs votes of its own', async () => {
    const request = await ARequest.submitted(airlock, { 't1.csv': CLEAN });
    for (const checker of ['c1', 'c2'] as const) await request.isApprovedThroughout(checker);
    await must(204, request.does('c1', 'return', { comment: 'Add the model.' }));
    const { id: first } = await request.context();
    const group = await request.gainsGroup('Models');
    await must(204, request.saysWhatFor(group, { title: 'Models' }));
    for (const path of ['model.csv', 'mistake.csv']) await request.gains(path, OTHER, group);
    const mistake = await request.file('mistake.csv');
    await must(204, airlock.who('r1').posts(`${request.path}/files/${mistake.id}/remove`));
    expect((await request.now()).files.map(({ path }) => path)).toEqual(['model.csv', 't1.csv']);
    await request.isChecked();
    await must(204, request.does('r1', 'resubmit', { [`answers.${first}`]: 'Added.' }));
    const [added] = (await request.asSeenBy('c1')).request.files;
    expect(added).toMatchObject({ path: 'model.csv', versions: [{ turn: 2 }] });
    expect((await airlock.who('c1').opens(request.path)).text).toMatch(
      /model\.csv<[^]{0,80}new in this turn/,
    );
    for (const checker of ['c1', 'c2'] as const) {
      await must(204, request.votes(checker, 'approve', 'model.csv'));
      await must(204, request.handsIn(checker));
    }
    await must(204, request.does('c1', 'approve'));
  });

  it('W34, W9 a book without partial release and exceptions refuses both', async () => {
    const whole = await Airlock.opens(withBook({ 'partial-release': false, exceptions: 'never' }));
    const request = await ARequest.submitted(whole, { 't1.csv': CLEAN, 't2.csv': OTHER });
    for (const checker of ['c1', 'c2'] as const) {
      await must(204, request.votes(checker, 'approve', 't1.csv'));
      await must(204, request.votes(checker, 'changes', 't2.csv', 'Round it.'));
      await must(204, request.handsIn(checker));
    }
    const refused = await must(422, request.does('c1', 'approve-in-part', { comment: 'Round t2.' }));
    expect(refused.text).toContain('partial-release');
    const strange = await ARequest.drafted(whole, { 'page.xml': '<notes><note>Visits</note></notes>' });
    const { id } = await strange.file('page.xml');
    const reason = 'The journal asks for XML.';
    await must(204, whole.who('r1').posts(`${strange.path}/files/${id}/exception`, { reason }));
    expect((await must(422, strange.does('r1', 'submit'))).text).toContain('type-not-allowed');
    await whole.closes();
  });

  describe('W35, W41 two groups', () => {
    let request: ARequest;
    let first: string;
    let second: string;

    beforeAll(async () => {
      request = await ARequest.drafted(airlock, { 't1.csv': CLEAN });
      first = (await request.context()).id;
      second = await request.gainsGroup('Models');
      await must(204, request.saysWhatFor(second, { title: 'Models' }));
      await request.gains('model.csv', OTHER, second);
      await request.isChecked();
      await must(204, request.does('r1', 'submit'));
      for (const checker of ['c1', 'c2'] as const) {
        await must(204, request.votes(checker, 'approve', 't1.csv'));
        await must(204, request.votes(checker, 'changes', 'model.csv', 'Too few degrees of freedom.'));
        await must(204, request.handsIn(checker));
      }
    });

    it('W35 are returned only with words for the author about the group that has to change', async () => {
      const visibility = 'checkers';
      const text = 'The model is saturated.';
      await must(
        204,
        airlock.who('c1').posts(`${request.path}/comments`, { visibility, text, groupId: second }),
      );
      const refused = problemIn(await must(422, request.does('c1', 'return', { comment: 'See below.' })));
      expect(refused.problems).toMatchObject([{ group: second }]);
      const page = await airlock.who('c1').opens(request.path);
      expect(page.text).toContain(`name="comments.${second}"`);
      expect(page.text).not.toContain(`name="comments.${first}"`);
      await must(204, request.does('c1', 'return', { comments: { [second]: 'Fit fewer terms.' } }));
    });

    it('W41 are submitted again only with an answer about it', async () => {
      expect((await airlock.who('r1').opens(request.path)).text).toContain('Fit fewer terms.');
      const refused = problemIn(await must(422, request.does('r1', 'resubmit', { answer: 'Done.' })));
      expect(refused.problems).toMatchObject([{ group: second }]);
      await must(204, request.does('r1', 'resubmit', { [`answers.${second}`]: 'Two terms fewer.' }));
      expect((await airlock.who('c2').opens(request.path)).text).toContain('Two terms fewer.');
    });
  });
});
