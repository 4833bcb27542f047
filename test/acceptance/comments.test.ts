import { eventsIn } from '../support/answers';
import { ARequest, CLEAN, must } from '../support/a-request';
import { Airlock } from '../support/airlock';

describe('comments', () => {
  let airlock: Airlock;
  let request: ARequest;
  const saying = async (text: string) =>
    (await request.asSeenBy('c1')).request.comments.find((comment) => comment.text === text)?.id ?? '';
  const changes = async (
    letter: 'c1' | 'c2',
    text: string,
    fields: Readonly<Record<string, string>>,
    act = '',
  ) => airlock.who(letter).posts(`${request.path}/comments/${await saying(text)}${act}`, fields);

  beforeAll(async () => {
    airlock = await Airlock.opens();
    request = await ARequest.submitted(airlock, { 't1.csv': CLEAN });
    for (const checker of ['c1', 'c2'] as const) await request.isApprovedThroughout(checker);
    const { id } = await request.file('t1.csv');
    for (const [text, more] of [
      ['Say how you rounded.', {}],
      ['Odd.', {}],
      ['Is this a census?', { fileId: id, place: 'B2' }],
    ] as const) {
      await must(
        204,
        airlock.who('c1').posts(`${request.path}/comments`, { visibility: 'checkers', text, ...more }),
      );
    }
  });
  afterAll(() => airlock.closes());

  it('W47 its writer edits or deletes one, and what it said stays in the audit', async () => {
    await must(403, changes('c2', 'Odd.', { text: 'Even.' }));
    await must(204, changes('c1', 'Odd.', { text: 'Strange.' }));
    await must(204, changes('c1', 'Strange.', {}, '/delete'));
    const page = await airlock.who('c2').opens(request.path);
    expect(page.text).not.toMatch(/Odd\.|Strange\./);
    for (const [kind, text] of [
      ['comment.edited', 'Odd.'],
      ['comment.deleted', 'Strange.'],
    ] as const) {
      const audit = await must(200, airlock.who('o').gets(`/audit?request=${request.id}&kind=${kind}`));
      expect(eventsIn(audit)).toMatchObject([{ before: { text } }]);
    }
  });

  it('leads who changed or deleted one back to where they read it, and never to another server', async () => {
    const [c1, page] = [airlock.who('c1'), `${request.path}?from=here`];
    const text = 'Which census?';
    await must(204, c1.posts(`${request.path}/comments`, { visibility: 'checkers', text }));
    const at = `${request.path}/comments/${await saying(text)}`;
    const changed = await must(303, c1.submitsForm(at, { text: 'Which one?', next: page }));
    expect(changed.headers['location']).toBe(page);
    const away = await must(
      303,
      c1.submitsForm(at, { text: 'Which year?', next: 'https://elsewhere.example' }),
    );
    expect(away.headers['location']).toBe(request.path);
    const deleted = await must(303, c1.submitsForm(`${at}/delete`, { next: page }));
    expect(deleted.headers['location']).toBe(page);
  });

  it('W46 its writer makes one public, nobody else, and the author reads it once it is returned', async () => {
    const text = 'Say how you rounded.';
    await must(403, changes('c2', text, { visibility: 'everyone' }));
    await must(204, changes('c1', text, { visibility: 'everyone' }));
    expect((await airlock.who('r1').opens(request.path)).text).not.toContain(text);
    await must(204, request.does('c2', 'return', { comment: 'See the comment.' }));
    expect((await airlock.who('r1').opens(request.path)).text).toContain(text);
    await must(409, changes('c1', text, { text: 'Too late.' }));
  });

  it('W48 one on a cell stays with the version that it was made on', async () => {
    const { id } = await request.file('t1.csv');
    const moved = CLEAN.replace('\n', '\nCentre,210\n');
    await must(204, airlock.who('r1').uploads(`${request.path}/files/${id}/replace`, [['t1.csv', moved]]));
    await request.isChecked();
    await must(204, request.does('r1', 'resubmit', { answer: 'Rounded to five.' }));
    const page = await must(200, airlock.who('c1').opens(`${request.path}/files/${id}`));
    const [, href = ''] = /<a href="([^"]+)">B2 of version 1</.exec(page.text) ?? [];
    expect(href).toContain(`/files/${id}/versions/1`);
    const old = await must(200, airlock.who('c1').opens(href.replaceAll('&#x3D;', '=').split('#')[0] ?? ''));
    expect(old.text).toContain('This is version 1.');
    expect(old.text).not.toContain('Centre');
    await must(404, airlock.who('c1').opens(`${request.path}/files/${id}/versions/9`));
  });

  it('W48 one sent from a page that stayed open stays with the bytes that the page showed', async () => {
    const { id, versions } = await request.file('t1.csv', 'c1');
    await must(204, airlock.who('c1').posts(`${request.path}/claim`));
    const old = versions.find(({ number }) => number === 1)?.sha256;
    const says = (sha256: string | undefined) =>
      airlock.who('c1').posts(`${request.path}/comments`, {
        ...{ fileId: id, place: 'B3', visibility: 'checkers', text: 'Is South a village?', sha256 },
      });
    expect((await must(409, says('0'.repeat(64)))).text).toContain('changed');
    await must(204, says(old));
    const page = await must(200, airlock.who('c1').opens(`${request.path}/files/${id}`));
    expect(page.text).toContain('>B3 of version 1<');
  });
});
