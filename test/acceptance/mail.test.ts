import { healthIn, noticesIn } from '../support/answers';
import { ARequest, must } from '../support/a-request';
import { Airlock } from '../support/airlock';
import type { Letter } from '../support/cast';
import { Mailbox } from '../support/mailbox';
import { Tables } from '../support/tables';
import { until } from '../support/until';

describe('W58 notices by e-mail', () => {
  let airlock: Airlock;
  let mailbox: Mailbox;

  beforeAll(async () => {
    mailbox = await Mailbox.opens();
    airlock = await Airlock.opens({ SLUICE_SMTP_URL: mailbox.url });
    await writesTo('c1', 'carla@example.org', 'each');
    await writesTo('c2', 'chris@example.org', 'digest');
    await writesTo('c3', 'gone@example.org', 'each');
  });
  afterAll(async () => {
    await airlock.closes();
    await mailbox.closes();
  });

  it('once a person and act, with one link and nothing of what is in the request', async () => {
    const request = await ARequest.submitted(airlock, { 'secret-table.csv': 'region,people\nNorth,130\n' });
    await until(() => mailbox.of('carla@example.org').length > 0);
    const [mail] = mailbox.of('carla@example.org');
    const { number } = await request.now();
    expect(mail?.text).toContain(`A request waits for output checkers. (#${number})`);
    expect(mail?.text.match(/https?:\/\/\S+/g)).toEqual([`http://localhost:0${request.path}`]);
    expect(mail?.text).not.toMatch(/secret-table|North|Visits by region/);

    await must(204, request.votes('c1', 'changes', 'secret-table.csv', 'A reason between us.'));
    await must(204, request.does('c1', 'return-early', { comment: 'A comment for the author.' }));
    await must(204, request.does('r1', 'resubmit', { answer: 'Done.' }));
    await until(() => mailbox.of('carla@example.org').length > 1);
    expect(mailbox.mails.map(({ text }) => text).join()).not.toMatch(/A reason between us|A comment for/);
    expect(mailbox.of('carla@example.org')).toHaveLength(2);
    const { mail: server } = healthIn(await airlock.who('a').gets('/installation')).parts;
    expect(server.told).toMatchObject({ isOn: true, lastSent: expect.any(String) as string });
  });

  it('together once a day for who wants that', async () => {
    expect(mailbox.of('chris@example.org')).toEqual([]);
    await airlock.passes(24);
    await ARequest.drafted(airlock);
    await until(() => mailbox.of('chris@example.org').length > 0);
    const [digest] = mailbox.of('chris@example.org');
    expect(digest?.text).toContain('Subject: Sluice: 2 notices');
    expect(digest?.text).toContain('http://localhost:0/notices');
  });

  it('is tried again while the server is busy, and given up for an address that does not exist', async () => {
    const before = mailbox.of('carla@example.org').length;
    mailbox.busyTimes = 1;
    await ARequest.submitted(airlock);
    await until(() => mailbox.busyTimes === 0);
    await airlock.passes(1);
    await until(() => mailbox.of('carla@example.org').length > before);
    const tables = await Tables.of(airlock.config.dataFolder);
    const failures = await tables.run(
      `SELECT value_after FROM audit_event WHERE kind = 'person.mail-failed'`,
    );
    await tables.close();
    expect(failures.length).toBeGreaterThan(0);
    expect(JSON.stringify(failures)).toContain('refused it (550)');
    const health = (await airlock.who('a').opens('/installation')).text;
    expect(health).toMatch(/The server lets us in\. Last letter [^<]*Last given up [^<]*refused it \(550\)/);
    expect(mailbox.of('gone@example.org')).toEqual([]);
  });

  it('W66 an author without an address submits all the same, and is told in the application', async () => {
    const request = await ARequest.submitted(airlock);
    await must(204, request.does('c1', 'return-early', { comment: 'Once more.' }));
    const page = (await airlock.who('r1').opens('/notices')).text;
    expect(page).toContain(`href="${request.path}">Visits by region</a>`);
    const told = noticesIn(await airlock.who('r1').gets('/notices'));
    expect(told[0]).toMatchObject({ kind: 'request-returned', requestId: request.id });
    expect(mailbox.mails.flatMap(({ to }) => to)).not.toContain('r1');
    await must(422, airlock.who('r1').posts('/notices/mail', { address: 'not an address', mode: 'each' }));
  });

  it('tell somebody whose password another person resets, and never by which link', async () => {
    const told = () => mailbox.of('carla@example.org').filter(({ text }) => text.includes('password'));
    const path = `/people/${airlock.ids.get('c1') ?? ''}/link`;
    const { link } = JSON.parse((await must(201, airlock.who('a').posts(path, {}))).text) as { link: string };
    await until(() => told().length === 1);
    const { pathname } = new URL(link);
    const anonymous = airlock.anonymous();
    const form = (await must(200, anonymous.opens(pathname))).text;
    const _csrf = /name="_csrf" value="([^"]+)"/.exec(form)?.[1] ?? '';
    await must(303, anonymous.submitsForm(pathname, { _csrf, password: 'three words of carla' }));
    await until(() => told().length === 2);
    const [made, used] = told();
    expect(made?.text).toContain('Somebody made a link that sets a password for your account.');
    expect(used?.text).toContain('A new password was set for your account, by its link.');
    for (const mail of [made, used])
      expect(mail?.text.match(/https?:\/\/\S+/g)).toEqual(['http://localhost:0/account']);
  });

  async function writesTo(letter: Letter, address: string, mode: string): Promise<void> {
    await must(204, airlock.who(letter).posts('/notices/mail', { address, mode }));
  }
});
