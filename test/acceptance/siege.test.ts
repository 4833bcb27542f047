import { Logger } from '@nestjs/common';
import { once } from 'node:events';
import { connect } from 'node:net';
import { VerifyStore } from '../../src/app/audit/verify-store/verify-store';
import { OfferSetupLink } from '../../src/app/people/first-administrator/offer-setup-link';
import { eventsIn, problemIn } from '../support/answers';
import { ARequest, CLEAN, must } from '../support/a-request';
import { Airlock } from '../support/airlock';
import { Tables } from '../support/tables';

/** What only shows when somebody means it: many at once, forms that no browser sends, clients that never end. */
describe('under siege', () => {
  let airlock: Airlock;
  beforeAll(async () => {
    airlock = await Airlock.opens();
  });
  afterAll(() => airlock.closes());

  it('X11 tries ten of a hundred passwords that come at once, and alerts once', async () => {
    const guesser = airlock.anonymous();
    await guesser.signsIn('x', 'a long enough password');
    const guesses = Array.from({ length: 100 }, (_, index) =>
      guesser.posts('/sign-in', { signIn: 'c2', password: `guess ${index}` }),
    );
    const statuses = (await Promise.all(guesses)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(10);
    expect(statuses.filter((status) => status === 429)).toHaveLength(90);
    const alerts = eventsIn(await must(200, airlock.who('o').gets('/audit?kind=person.sign-in-throttled')));
    expect(alerts).toMatchObject([{ actorId: airlock.ids.get('c2') }]);
  });

  it.each([
    ['another boundary', 'multipart/form-data; boundary=c', `--b\r\n\r\n${CLEAN}\r\n--b--\r\n`],
    ['no boundary', 'multipart/form-data', CLEAN],
    ['no end', 'multipart/form-data; boundary=b', aPart('cut.csv')],
  ])('a form with %s is refused in words', async (_, type, body) => {
    const request = await ARequest.drafted(airlock, {});
    const refused = await must(422, airlock.who('r1').postsRaw(`${request.path}/files`, type, body));
    expect(problemIn(refused).code).toBe('invalid');
    expect((await request.now()).files).toEqual([]);
  });

  it.each([
    ['case', 'Table.csv', 'table.CSV'],
    ['how an accent is written', 'caf\u00e9.csv', 'cafe\u0301.csv'],
    ['being a folder', 'tables', 'tables/t1.csv'],
  ])('X4 takes no file whose name differs from another by %s alone', async (_, one, other) => {
    const request = await ARequest.drafted(airlock, { [one]: CLEAN });
    const refused = await must(409, airlock.who('r1').uploads(`${request.path}/files`, [[other, CLEAN]]));
    expect(problemIn(refused).code).toBe('duplicate');
    expect(refused.text).toContain('Rename one of them');
    expect((await request.now()).files).toHaveLength(1);
  });

  it('lets browsers keep scripts and styles, and no page', async () => {
    const page = await must(200, airlock.anonymous().opens('/sign-in'));
    expect(page.headers['cache-control']).toBe('no-store');
    const style = /href="(\/assets\/[^"]+\.css)"/.exec(page.text)?.[1] ?? '';
    const kept = await must(200, airlock.anonymous().gets(style));
    expect(kept.headers['cache-control']).toContain('immutable');
    const names = await must(200, airlock.anonymous().gets('/assets/manifest.json'));
    expect(names.headers['cache-control']).toBe('no-store');
  });

  it('offers no form for a first administrator once there is somebody', async () => {
    expect(await airlock.app.get(OfferSetupLink).execute()).toBeUndefined();
    await must(410, airlock.anonymous().opens('/setup/a-link-from-an-old-log'));
  });

  it('writes to the log what goes wrong', () => {
    const said: string[] = [];
    const spy = jest.spyOn(process.stderr, 'write').mockImplementation((text) => said.push(String(text)) > 0);
    new Logger('Test').error('a fault with a reference');
    spy.mockRestore();
    expect(said.join('')).toContain('a fault with a reference');
  });

  describe('X17 what somebody with the database file does', () => {
    it.each([
      [
        'gives a version the bytes of another',
        'UPDATE file_version SET sha256 = (%other) WHERE file_id = ?',
        'no such upload',
      ],
      [
        'lets a file name other bytes',
        'UPDATE output_file SET sha256 = (%other) WHERE id = ?',
        'the file names SHA-256',
      ],
      ['takes a version away', 'DELETE FROM file_version WHERE file_id = ?', 'but not the tables'],
    ])('is found when it %s', async (_, sql, said) => {
      const request = await ARequest.drafted(airlock, { 'a.csv': CLEAN, 'b.csv': `${CLEAN}Elsewhere,140\n` });
      const { id } = await request.file('a.csv');
      const tables = await Tables.of(airlock.config.dataFolder);
      const other = (await request.file('b.csv')).current.sha256;
      const rows = await tables.run('SELECT * FROM file_version WHERE file_id = ?', [id]);
      expect(await verified(airlock)).toContain('Everything is as it was recorded.');
      await tables.run(sql.replace('%other', `SELECT '${other}'`), [id]);
      expect(await verified(airlock)).toContain(said);
      await restore(tables, rows);
      await tables.close();
      expect(await verified(airlock)).toContain('Everything is as it was recorded.');
    });
  });

  it('X17 finds a vote that somebody with the database file turned round', async () => {
    const request = await ARequest.submitted(airlock);
    await must(204, request.votes('c1', 'changes', 't1.csv', 'Suppress it.'));
    const tables = await Tables.of(airlock.config.dataFolder);
    await tables.run(`UPDATE vote SET choice = 'approve' WHERE request_id = ?`, [request.id]);
    expect(await verified(airlock)).toContain('t1.csv, turn 1 was changed');
    await tables.run(`UPDATE vote SET choice = 'changes' WHERE request_id = ?`, [request.id]);
    await tables.close();
    expect(await verified(airlock)).toContain('ok      1 vote checked');
  });

  it('stops although a client never ends its form', async () => {
    const other = await Airlock.opens();
    const { port } = new URL(other.origin);
    const client = connect(Number(port), '127.0.0.1');
    await once(client, 'connect');
    client.write(
      'POST /sign-in HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{',
    );
    client.on('error', () => undefined);
    const gone = once(client, 'close');
    await other.closes();
    await gone;
  });
});

function aPart(name: string): string {
  return `--b\r\ncontent-disposition: form-data; name="files"; filename="${name}"\r\n\r\n${CLEAN}`;
}

async function verified(airlock: Airlock): Promise<string> {
  return (await airlock.app.get(VerifyStore).execute()).lines.join('\n');
}

async function restore(tables: Tables, [row = {}]: readonly Record<string, unknown>[]): Promise<void> {
  const places = Object.keys(row).map(() => '?');
  await tables.run('DELETE FROM file_version WHERE id = ?', [row['id']]);
  await tables.run(`INSERT INTO file_version VALUES (${places.join()})`, Object.values(row));
  await tables.run('UPDATE output_file SET sha256 = ? WHERE id = ?', [row['sha256'], row['file_id']]);
}
