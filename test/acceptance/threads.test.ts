import { eventsIn, problemIn } from '../support/answers';
import { ARequest, CLEAN, must } from '../support/a-request';
import { Airlock } from '../support/airlock';
import type { Letter } from '../support/cast';

const PLACES = ['B2', 'line 2', 'page 3', 'page 3 at 10,20 to 60,40', 'Sheet 2!C4'];
const NO_PLACES = ['somewhere', 'page 3 at 60,40 to 10,20', 'B0', 'page 0'];

describe('threads', () => {
  let airlock: Airlock;
  let request: ARequest;
  let other: string;
  let fileId: string;

  const comments = async (letter: Letter) => (await request.asSeenBy(letter)).request.comments;
  const idOf = async (letter: Letter, text: string) =>
    (await comments(letter)).find((comment) => comment.text === text)?.id ?? '';
  const asks = (letter: Letter, text: string, more: Readonly<Record<string, string>> = {}) =>
    airlock.who(letter).posts(`${request.path}/comments`, { visibility: 'everyone', text, ...more });
  const does = async (
    letter: Letter,
    act: string,
    to: string,
    fields: Readonly<Record<string, string>> = {},
  ) => airlock.who(letter).posts(`${request.path}/comments/${to}/${act}`, fields);
  const everywhere = async (letter: Letter) =>
    (
      await Promise.all([
        airlock.who(letter).opens(request.path),
        airlock.who(letter).gets(request.path),
        airlock.who(letter).opens(`${request.path}/files/${fileId}`),
        airlock.who(letter).opens('/queue'),
        ...['rounded', 'three', 'five'].map((word) => airlock.who(letter).gets(`/search?q=${word}`)),
        airlock.who(letter).opens('/notices'),
      ])
    )
      .map(({ text }) => text)
      .join();

  beforeAll(async () => {
    airlock = await Airlock.opens();
    request = await ARequest.drafted(airlock, { 't1.csv': CLEAN });
    other = await request.gainsGroup('Models');
    await must(204, request.saysWhatFor(other, { title: 'Models' }));
    await request.gains('model.csv', `${CLEAN}West,190\n`, other);
    await request.isChecked();
    await must(204, request.does('r1', 'submit'));
    fileId = (await request.file('t1.csv')).id;
    for (const checker of ['c1', 'c2'] as const)
      await must(204, airlock.who(checker).posts(`${request.path}/claim`));
  });
  afterAll(() => airlock.closes());

  it.each(PLACES)('are pinned to %s', async (place) => {
    await must(204, asks('c1', `About ${place}.`, { fileId, place, visibility: 'checkers' }));
  });

  it.each(NO_PLACES)('are not pinned to %s', async (place) => {
    await must(422, asks('c1', 'Where?', { fileId, place }));
  });

  it('W15 of another checker, and what becomes of them, are nowhere before all reviews are in', async () => {
    await must(204, asks('c1', 'How was B2 rounded?', { fileId, place: 'B2' }));
    const root = await idOf('c1', 'How was B2 rounded?');
    await must(204, does('c1', 'replies', root, { text: 'Or was it?', visibility: 'checkers' }));
    await must(404, does('c2', 'replies', root, { text: 'Yes.' }));
    await must(404, does('c2', 'resolve', root));
    for (const letter of ['c2', 'r1', 'r2', 'o'] as const) {
      expect(await everywhere(letter)).not.toMatch(/How was B2|Or was it/);
    }
    expect(await everywhere('c1')).toMatch(/How was B2[^]*Or was it/);
  });

  it('are resolved and opened again by the checkers, among whom they stay where they began', async () => {
    await request.isApprovedThroughout('c1');
    await request.isApprovedThroughout('c2');
    const among = await idOf('c2', 'About page 3.');
    await must(422, does('c2', 'replies', among, { text: 'Public?', visibility: 'everyone' }));
    await must(409, does('c2', 'reopen', among));
    await must(204, does('c2', 'resolve', among, { text: 'Nothing there.' }));
    await must(409, does('c1', 'resolve', among));
    const page = await airlock.who('c1').opens(`${request.path}/files/${fileId}`);
    expect(page.text).toMatch(/<summary class="quiet">Resolved: About page 3\.<[^]*Nothing there\./);
    await must(204, does('c1', 'reopen', among));
    await must(409, does('c1', 'delete', among));
    await must(403, does('r1', 'resolve', among));
  });

  it('are counted where files are listed', async () => {
    const page = await airlock.who('c2').opens(`${request.path}/files/${fileId}`);
    expect(page.text).toContain('6 open');
  });

  describe('once it is returned', () => {
    let open: string;

    beforeAll(async () => {
      await must(204, asks('c2', 'Which model?', { groupId: other }));
      await must(204, request.does('c1', 'return', { comments: { [other]: 'Fit fewer terms.' } }));
      open = await idOf('r1', 'How was B2 rounded?');
    });

    it('W45 the author reads what is public of them, and nothing else', async () => {
      const seen = await everywhere('r1');
      expect(seen).toContain('How was B2 rounded?');
      expect(seen).not.toMatch(/Or was it|About page 3|Nothing there/);
      await must(404, does('r1', 'answers', await idOf('c1', 'About page 3.'), { text: 'Yes.' }));
    });

    it('W41 what is open needs an answer, in its thread or with the request', async () => {
      const refused = problemIn(await must(422, request.does('r1', 'resubmit', { answer: 'Done.' })));
      expect(refused.problems.map(({ group }) => group).sort()).toEqual(
        (await request.now()).groups.map(({ id }) => id).sort(),
      );
      await must(403, does('c1', 'answers', open, { text: 'To five.' }));
      await must(204, does('r1', 'answers', open, { text: 'To five.' }));
      const left = problemIn(await must(422, request.does('r1', 'resubmit', { answer: 'Done.' })));
      expect(left.problems).toMatchObject([{ group: other }]);
    });

    it('W42 an answer is kept and rewritten, and read by nobody else before it is sent', async () => {
      await must(204, does('r1', 'answers', open, { text: 'To three.' }));
      for (const letter of ['c1', 'c2', 'o', 'r2'] as const) {
        expect(await everywhere(letter)).not.toMatch(/To five|To three/);
      }
      expect((await airlock.who('r1').opens(request.path)).text).toContain('>To three.</textarea>');
      await must(204, request.does('r1', 'resubmit', { [`answers.${other}`]: 'Two terms fewer.' }));
      expect(await everywhere('c2')).toContain('To three.');
      expect(await everywhere('c2')).not.toContain('To five.');
      await must(409, does('r1', 'answers', open, { text: 'Too late.' }));
    });

    it('W57 and each step is remembered once', async () => {
      for (const [kind, texts] of [
        ['thread.replied', ['Or was it?']],
        ['thread.answered', ['To three.', 'To five.']],
        ['thread.resolved', ['Nothing there.']],
      ] as const) {
        const audit = await must(200, airlock.who('o').gets(`/audit?request=${request.id}&kind=${kind}`));
        expect(eventsIn(audit)).toMatchObject(texts.map((text) => ({ after: { text } })));
      }
    });

    it('the queue says how many questions to the author are open, until a checker resolves them', async () => {
      expect((await airlock.who('c3').opens('/queue')).text).toContain('3 open');
      await must(204, airlock.who('c1').posts(`${request.path}/claim`));
      await must(204, does('c1', 'resolve', open));
      expect((await airlock.who('c1').opens('/queue')).text).toContain('2 open');
      expect((await airlock.who('c3').opens('/queue')).text).toContain('3 open');
    });
  });
});
