import { SetRoles } from '../../src/app/people/set-roles/set-roles';
import { SYSTEM } from '../../src/app/unit-of-work.port';
import { bytesIn, eventsIn } from '../support/answers';
import { ARequest, CLEAN, must } from '../support/a-request';
import { Airlock } from '../support/airlock';
import { PASSWORD } from '../support/cast';

describe('W74 the bytes of a file under review', () => {
  let airlock: Airlock;
  let request: ARequest;
  let path: string;
  beforeAll(async () => {
    airlock = await Airlock.opens();
    request = await ARequest.submitted(airlock);
    path = `${request.path}/files/${(await request.file('t1.csv')).id}`;
    const roles = ['checker', 'downloader'] as const;
    await airlock.app.get(SetRoles).execute(SYSTEM, { signIn: 'c2', roles: [...roles] });
    await airlock.who('c2').signsIn('c2', PASSWORD);
  });
  afterAll(() => airlock.closes());

  it('are for checkers with the right only, as an attachment, and remembered', async () => {
    const file = await must(200, airlock.who('c2').downloads(`${path}/download`));
    expect(bytesIn(file).toString()).toBe(CLEAN);
    expect(file.headers['content-disposition']).toBe('attachment; filename="t1.csv"');
    expect(file.headers['content-type']).toBe('application/octet-stream');
    expect((await airlock.who('c2').opens(path)).text).toContain(`href="${path}/download"`);
    const audit = await must(200, airlock.who('o').gets(`/audit?request=${request.id}&kind=file.downloaded`));
    const { sha256 } = (await request.file('t1.csv')).current;
    expect(eventsIn(audit)).toMatchObject([{ actorName: 'Chris Two', sha256 }]);
  });

  it('are kept from other checkers, from the officer, and from their author', async () => {
    for (const letter of ['c1', 'o', 'a', 'r1', 'r2'] as const) {
      await must(403, airlock.who(letter).gets(`${path}/download`));
    }
    await must(404, airlock.who('x').gets(`${path}/download`));
    expect((await airlock.who('c1').opens(path)).text).not.toContain('/download');
  });
});
