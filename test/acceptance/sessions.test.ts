import { readdirSync } from 'node:fs';
import { SetPassword } from '../../src/app/people/set-password/set-password';
import { SetRoles } from '../../src/app/people/set-roles/set-roles';
import { SYSTEM } from '../../src/app/unit-of-work.port';
import { ARequest, must } from '../support/a-request';
import { Airlock } from '../support/airlock';
import { PASSWORD } from '../support/cast';
import { Visitor } from '../support/visitor';

/** What was good once, used again. */
describe('what is replayed', () => {
  let airlock: Airlock;
  beforeAll(async () => {
    airlock = await Airlock.opens();
  });
  afterAll(() => airlock.closes());

  describe('X10 a session', () => {
    it('that somebody planted before the sign-in is worth nothing after it', async () => {
      const victim = airlock.anonymous();
      await must(200, victim.opens('/sign-in'));
      const planted = victim.cookies();
      await victim.signsIn('r2', PASSWORD);
      expect(victim.cookies()).not.toBe(planted);
      await must(401, airlock.anonymous().gets('/projects').set('cookie', planted));
    });

    it('ends on the server when its owner signs out', async () => {
      const leaving = await airlock.again('r2');
      const kept = leaving.cookies();
      await must(200, airlock.anonymous().gets('/projects').set('cookie', kept));
      await must(204, leaving.posts('/sign-out'));
      await must(401, airlock.anonymous().gets('/projects').set('cookie', kept));
    });

    it('ends when the password changes, in every browser', async () => {
      const browsers = [await airlock.again('c3'), await airlock.again('c3')];
      await airlock.app
        .get(SetPassword)
        .execute(SYSTEM, { signIn: 'c3', password: 'quite another password' });
      for (const browser of browsers) await must(401, browser.gets('/queue'));
    });

    it('loses with the next click what a role allowed', async () => {
      const checker = await new Visitor(airlock.origin, 'c4').signsIn('c4', PASSWORD);
      await must(200, checker.gets('/queue'));
      await airlock.app.get(SetRoles).execute(SYSTEM, { signIn: 'c4', roles: [] });
      const after = await checker.gets('/queue');
      expect([401, 403]).toContain(after.status);
    });
  });

  it('X14 an old order of a release delivers nothing again, whichever key it carries', async () => {
    const request = await ARequest.released(airlock);
    const again = await request.does('c1', 'release', { idempotencyKey: `release ${request.id}` });
    expect([204, 409]).toContain(again.status);
    await must(409, request.does('c1', 'release', { idempotencyKey: 'another key' }));
    const folder = airlock.config.destinationFolder;
    const delivered = readdirSync(folder, { recursive: true }).map(String);
    expect(delivered.filter((name) => name.includes(request.id) && name.endsWith('.zip'))).toHaveLength(1);
  });

  it('X30 the log of all this and of a fault holds no cell, no name of a file, no password', async () => {
    const said: string[] = [];
    const spies = [process.stdout, process.stderr].map((stream) =>
      jest.spyOn(stream, 'write').mockImplementation((text) => said.push(String(text)) > 0),
    );
    const request = await ARequest.drafted(airlock, { 'wolfgang.csv': 'region,people\nNeuruppin,3\n' });
    await request.gains('broken.xlsx', Buffer.from('PK\x03\x04 Neuruppin'));
    await request.isChecked();
    await airlock.anonymous().posts('/sign-in', { signIn: 'r1', password: 'Neuruppin' });
    await airlock.who('r1').opens(`${request.path}?find=Neuruppin`);
    await airlock.who('r1').postsRaw(`${request.path}/files`, 'multipart/form-data', 'Neuruppin');
    for (const spy of spies) spy.mockRestore();
    expect(said.join('')).not.toMatch(/neuruppin|wolfgang/i);
  });
});
