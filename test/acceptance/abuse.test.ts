import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { eventsIn, problemIn, reportIn } from '../support/answers';
import { ARequest, CLEAN, must } from '../support/a-request';
import { Airlock } from '../support/airlock';
import { Tables } from '../support/tables';

describe('abuse', () => {
  let airlock: Airlock;
  beforeAll(async () => {
    airlock = await Airlock.opens({ SLUICE_MAX_UPLOAD_MB: '2' });
  });
  afterAll(() => airlock.closes());

  describe('X1 names that leave the folder', () => {
    const names = [
      '../../etc/x',
      'C:\\x',
      '/abs',
      'a/../../b',
      '..%2f',
      'nul\u0000byte.csv',
      'trailing.',
      'trailing ',
      'CON',
      'con.csv',
      `${'ä'.repeat(150)}.csv`,
      `${'deep/'.repeat(300)}x.csv`,
    ];

    it.each(names)('%j is refused by name, and nothing is stored', async (name) => {
      const request = await ARequest.drafted(airlock, {});
      const before = stored(airlock);
      const refused = await must(422, sendNamed(request, name));
      expect(refused.body).toMatchObject({ code: 'invalid', problems: [{ rule: 'file-name' }] });
      expect((await request.now()).files).toEqual([]);
      expect(stored(airlock)).toEqual(before);
    });
  });

  it('X5 hostile names, titles, cells and comments are shown as text', async () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const request = await ARequest.drafted(airlock, {
      ['<b>x.csv']: `region,people\n"${hostile}",130\n`,
    });
    const { context, contextVersion } = await request.context();
    const { files } = await request.now();
    await must(
      204,
      airlock
        .who('r1')
        .posts(`${request.path}/context`, { ...context, contextVersion, title: hostile, why: '{{x}}' }),
    );
    await must(204, request.does('r1', 'submit'));
    await must(204, request.votes('c1', 'approve', files[0]?.path ?? '', hostile));
    await must(
      204,
      airlock
        .who('c1')
        .posts(`${request.path}/comments`, { visibility: 'checkers', text: '[x](javascript:alert(1))' }),
    );
    const pages = ['/queue', request.path, `${request.path}/files/${files[0]?.id}`];
    for (const path of pages) {
      const page = await must(200, airlock.who('c1').opens(path));
      expect(page.text).not.toContain('<img src=x');
      expect(page.text).not.toContain('<b>x');
      expect(page.text).not.toMatch(/href="javascript:/);
      expect(page.headers['content-security-policy']).toContain("default-src 'none'");
    }
  });

  it('X6 an uploaded page with a script is never served as itself', async () => {
    const html = '<!doctype html><script>document.title="run"</script><p>130 people</p>';
    const request = await ARequest.drafted(airlock, { 'plot.html': html });
    const { id } = await request.file('plot.html');
    const shown = [`${request.path}?file=${id}`, `${request.path}/files/${id}`];
    for (const path of shown) {
      const page = await airlock.who('r1').opens(path);
      expect(page.text).not.toContain('document.title="run"');
      expect(page.headers['x-content-type-options']).toBe('nosniff');
    }
    for (const path of [`${request.path}/files/${id}/raw`, `/files/${id}`, `/data/files/${id}`]) {
      await must(404, airlock.who('r1').opens(path));
    }
  });

  describe('X8 what belongs to others', () => {
    it('answers a stranger the same whether it exists or not', async () => {
      const request = await ARequest.released(airlock);
      const [file] = (await request.now()).files;
      const nowhere = '/requests/00000000-0000-4000-8000-000000000000';
      for (const path of [
        '',
        `/files/${file?.id}`,
        `/files/${file?.id}/rows`,
        '/report',
        '/manifest',
        '/package',
      ]) {
        const real = await must(404, airlock.who('x').gets(request.path + path));
        const made = await must(404, airlock.who('x').gets(nowhere + path));
        expect(real.text).toBe(made.text);
      }
      await must(404, airlock.who('x').gets(`/projects/${airlock.projectId}`));
    });

    it('asks somebody whose session ended to sign in', async () => {
      const request = await ARequest.drafted(airlock);
      const leaving = await airlock.again('r1');
      await must(204, leaving.posts('/sign-out'));
      await must(401, leaving.gets(request.path));
      await must(401, airlock.anonymous().gets(request.path));
    });

    it('keeps the audit and the people from those who are not there for them', async () => {
      for (const letter of ['r1', 'c1', 'x'] as const) {
        await must(403, airlock.who(letter).gets('/audit'));
        await must(403, airlock.who(letter).gets('/people'));
      }
    });
  });

  it('X9 a form from elsewhere is refused', async () => {
    const request = await ARequest.drafted(airlock);
    const { version } = await request.now();
    await must(403, airlock.who('r1').forges(`${request.path}/submit`, { version }));
    await must(404, airlock.who('r1').gets(`${request.path}/submit`));
    expect((await request.now()).state).toBe('draft');
  });

  it('X18 what nobody asked for is not taken', async () => {
    const request = await ARequest.drafted(airlock);
    const { context, contextVersion } = await request.context();
    const extra = { state: 'approved', authorId: airlock.ids.get('x'), role: 'admin', reviewers: 0 };
    const sent = JSON.stringify({ ...context, contextVersion, ...extra }).replace(
      /}$/,
      ',"__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}}}',
    );
    const answer = await airlock
      .who('r1')
      .posts(`${request.path}/context`, JSON.parse(sent) as Record<string, unknown>);
    expect([204, 422]).toContain(answer.status);
    const after = await request.now();
    expect(after).toMatchObject({ state: 'draft', author: { id: airlock.ids.get('r1') } });
    expect(Object.hasOwn(Object.prototype, 'admin')).toBe(false);
  });

  it('X24 submitted and voted fifty times at once: one effect, one event', async () => {
    const request = await ARequest.drafted(airlock);
    const { version } = await request.now();
    const submits = Array.from({ length: 50 }, () =>
      airlock.who('r1').posts(`${request.path}/submit`, { version }),
    );
    const submitted = (await Promise.all(submits)).map(({ status }) => status);
    expect(submitted.filter((status) => status === 204)).toHaveLength(1);
    expect(submitted.filter((status) => status === 409)).toHaveLength(49);
    expect(await eventsOf(request, 'request.submitted')).toHaveLength(1);

    const [file] = (await request.asSeenBy('c1')).request.files;
    await must(200, airlock.who('c1').opens(`${request.path}/files/${file?.id}`));
    const vote = { sha256: file?.current.sha256, choice: 'approve', reason: 'Fine.' };
    const votes = Array.from({ length: 50 }, () =>
      airlock.who('c1').posts(`${request.path}/files/${file?.id}/vote`, vote),
    );
    await Promise.all(votes);
    expect((await request.asSeenBy('c1')).request.votes).toHaveLength(1);
    expect(await Tables.countEvents(airlock.config.dataFolder, request.id, 'vote.cast')).toBe(1);
  });

  it('a file above the limit is answered 413 in words and leaves nothing', async () => {
    const request = await ARequest.drafted(airlock, {});
    const before = stored(airlock);
    const large = Buffer.alloc(2_500_000, 'a,b\n');
    const refused = await must(
      413,
      airlock.who('r1').uploads(`${request.path}/files`, [['large.csv', large]]),
    );
    expect(problemIn(refused).code).toBe('too-large');
    expect(problemIn(refused).title).toContain('2 MB');
    expect(stored(airlock)).toEqual(before);
    expect((await request.now()).files).toEqual([]);
  });

  it('a picture called .csv is stored, and the mismatch is found from its bytes', async () => {
    const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
    const request = await ARequest.drafted(airlock, { 'table.csv': png });
    const report = await airlock.who('r1').gets(`${request.path}/report`);
    const rules = reportIn(report).files[0]?.findings.map(({ rule }) => rule);
    expect(rules).toContain('type-mismatch');
  });

  async function eventsOf(request: ARequest, kind: string): Promise<readonly object[]> {
    return eventsIn(await must(200, airlock.who('o').gets(`/audit?request=${request.id}&kind=${kind}`)));
  }

  /** Written by hand: no client library sends such names. */
  function sendNamed(request: ARequest, name: string) {
    const disposition = `form-data; name="files"; filename="${name.replaceAll('\\', '\\\\')}"`;
    const body = `--b\r\ncontent-disposition: ${disposition}\r\ncontent-type: text/csv\r\n\r\n${CLEAN}\r\n--b--\r\n`;
    return airlock.who('r1').postsRaw(`${request.path}/files`, 'multipart/form-data; boundary=b', body);
  }
});

/** Everything that lies in the data folder's stores of bytes. */
function stored({ config }: Airlock): readonly string[] {
  return ['files', 'quarantine'].flatMap((folder) => readdirSync(join(config.dataFolder, folder)).sort());
}
