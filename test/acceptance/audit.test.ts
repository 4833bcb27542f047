import { SetPassword } from '../../src/app/people/set-password/set-password';
import { SetRoles } from '../../src/app/people/set-roles/set-roles';
import { SYSTEM } from '../../src/app/unit-of-work.port';
import { ARequest, CLEAN, must, SMALL } from '../support/a-request';
import { Airlock } from '../support/airlock';
import { eventsIn } from '../support/answers';
import { PASSWORD } from '../support/cast';
import { Tables } from '../support/tables';
import { Visitor } from '../support/visitor';

/** As it stands in the table, also what is kept from the officer for now. */
interface Remembered {
  readonly kind: unknown;
  readonly who: unknown;
  readonly role: unknown;
}

describe('W57 what is done is remembered, each thing once', () => {
  let airlock: Airlock;
  let tables: Tables;

  beforeAll(async () => {
    airlock = await Airlock.opens();
    tables = await Tables.of(airlock.config.dataFolder);
  });
  afterAll(async () => {
    await tables.close();
    await airlock.closes();
  });

  it('signing in and out, and failing to', async () => {
    const guest = new Visitor(airlock.origin, 'guest');
    expect(await during(() => guest.signsIn('r2', PASSWORD))).toEqual([
      { kind: 'person.signed-in', who: 'Ray Member', role: 'person' },
    ]);
    expect(await kindsDuring(() => guest.posts('/sign-out'))).toEqual(['person.signed-out']);
    const failing = airlock.anonymous().signsIn('r2', 'not the password');
    await expect(failing).rejects.toThrow('401');
    expect(await lastKinds(1)).toEqual(['person.sign-in-failed']);
  });

  it('a draft: each edit, file and statement, with what it was before and after', async () => {
    const request = await ARequest.drafted(airlock, { 't1.csv': SMALL });
    const { context, contextVersion } = await request.context();
    const { files } = await request.now();
    const r1 = airlock.who('r1');
    const edit = { ...context, contextVersion, why: 'For a talk.' };
    expect(await during(() => must(204, r1.posts(`${request.path}/context`, edit)))).toEqual([
      { kind: 'request.edited', who: 'Rita Author', role: 'author' },
    ]);
    const events = await eventsOf(request, 'request.edited');
    expect(events[0]?.before).toMatchObject({ why: 'For a paper.' });
    expect(events[0]?.after).toMatchObject({ why: 'For a talk.' });
    const replacing = async () => {
      await must(204, r1.uploads(`${request.path}/files/${files[0]?.id}/replace`, [['t1.csv', CLEAN]]));
      await request.isChecked();
    };
    expect(await kindsDuring(replacing)).toEqual(['file.replaced', 'scan.finished']);
    expect(await kindsDuring(() => r1.opens(request.path))).toEqual(['request.viewed']);
  });

  it('a review: views with their digest, votes, comments, hand-ins and the decision', async () => {
    const request = await ARequest.submitted(airlock);
    const { id } = await request.file('t1.csv', 'c1');
    const c1 = airlock.who('c1');
    expect(await during(() => c1.opens(`${request.path}/files/${id}`))).toEqual([
      { kind: 'file.viewed', who: 'Carla One', role: 'checker' },
    ]);
    const comment = { visibility: 'checkers', text: 'Looks fine.' };
    await must(204, request.votes('c2', 'approve', 't1.csv'));
    await request.file('t1.csv', 'c1');
    expect(await kindsDuring(() => c1.posts(`${request.path}/comments`, comment))).toEqual(['comment.added']);
    await must(204, request.votes('c1', 'approve', 't1.csv'));
    expect(await kindsDuring(() => request.handsIn('c1'))).toEqual(['review.handed-in']);
    expect(await kindsDuring(() => request.handsIn('c2'))).toEqual(['review.handed-in', 'review.completed']);
    const { version } = (await request.asSeenBy('c1')).request;
    expect(await during(() => c1.posts(`${request.path}/approve`, { version }))).toEqual([
      { kind: 'request.approved', who: 'Carla One', role: 'checker' },
    ]);
  });

  it('what is refused on a request that exists', async () => {
    const request = await ARequest.submitted(airlock);
    const { version } = await request.now();
    for (const letter of ['r2', 'x', 'c1'] as const) {
      const refused = () => airlock.who(letter).posts(`${request.path}/approve`, { version });
      expect(await kindsDuring(refused)).toEqual(['refused']);
    }
  });

  it('K33 who saw which file, and what somebody saw', async () => {
    const request = await ARequest.submitted(airlock, { 't1.csv': CLEAN, 't2.csv': `${CLEAN}West,160\n` });
    const { id } = await request.file('t1.csv', 'c1');
    const other = await request.file('t2.csv', 'c1');
    for (const fileId of [other.id, id]) await airlock.who('c1').opens(`${request.path}/files/${fileId}`);
    await airlock.who('c2').opens(`${request.path}/files/${id}`);
    const seen = async (filter: string) => {
      const found = await must(200, airlock.who('o').gets(`/audit?kind=file.viewed&${filter}`));
      return eventsIn(found).map(({ actorName, fileId }) => ({ actorName, fileId }));
    };
    expect(await seen(`file=${id}`)).toEqual([
      { actorName: 'Chris Two', fileId: id },
      { actorName: 'Carla One', fileId: id },
    ]);
    const ofCarla = await seen(`person=${airlock.ids.get('c1') ?? ''}`);
    expect(ofCarla).toContainEqual({ actorName: 'Carla One', fileId: id });
    expect(new Set(ofCarla.map(({ actorName }) => actorName))).toEqual(new Set(['Carla One']));
  });

  it('looking at the audit and taking it along', async () => {
    const o = airlock.who('o');
    expect(await kindsDuring(() => o.opens('/audit'))).toEqual(['audit.viewed']);
    expect(await kindsDuring(() => o.gets('/audit.csv').buffer(true))).toEqual(['audit.exported']);
  });

  it('an event names its request and its project as people do', async () => {
    const request = await ARequest.drafted(airlock, {});
    const [edited] = await eventsOf(request, 'request.edited');
    const page = await must(200, airlock.who('o').opens(`/audit/${edited?.seq ?? 0}`));
    expect(page.text).toContain('>P Asthma and visits</a>');
    const { number } = await request.now();
    expect(page.text).toContain(`#${number} (`);
    const found = eventsIn(await must(200, airlock.who('o').gets(`/audit?request=%23${number}`)));
    expect(found).toEqual(eventsIn(await must(200, airlock.who('o').gets(`/audit?request=${request.id}`))));
    expect(found.length).toBeGreaterThan(0);
    await must(422, airlock.who('o').gets('/audit?request=fourth'));
  });

  it('roles and passwords, with what they were', async () => {
    const roles = () => airlock.app.get(SetRoles).execute(SYSTEM, { signIn: 'x', roles: ['compliance'] });
    expect(await kindsDuring(roles)).toEqual(['person.roles-set']);
    const password = { signIn: 'x', password: 'another long password' };
    expect(await kindsDuring(() => airlock.app.get(SetPassword).execute(SYSTEM, password))).toEqual([
      'person.password-set',
    ]);
    // X10: whoever was signed in with the old ones is not any more.
    await must(401, airlock.who('x').gets('/projects'));
    const [row] = await tables.run(
      `SELECT value_before AS before, value_after AS after FROM audit_event WHERE kind = 'person.roles-set' ORDER BY seq DESC`,
    );
    expect(JSON.stringify(row)).toContain('compliance');
    const [secret] = await tables.run(
      `SELECT count(*) AS n FROM audit_event WHERE value_after LIKE '%long password%'`,
    );
    expect(secret).toEqual({ n: 0 });
  });

  it('every event says when and from where, and the chain of all of them holds', async () => {
    const [odd] = await tables.run(
      `SELECT count(*) AS n FROM audit_event WHERE at NOT LIKE '20__-__-__T__:__:__.___Z' OR from_address = ''`,
    );
    expect(odd).toEqual({ n: 0 });
  });

  async function during(act: () => PromiseLike<unknown>): Promise<readonly Remembered[]> {
    const [last] = await tables.run('SELECT max(seq) AS seq FROM audit_event');
    await act();
    const rows = await tables.run(
      'SELECT kind, actor_name AS who, actor_role AS role FROM audit_event WHERE seq > ? ORDER BY seq',
      [last?.['seq']],
    );
    return rows.map(({ kind, who, role }) => ({ kind, who, role }));
  }

  async function kindsDuring(act: () => PromiseLike<unknown>): Promise<readonly unknown[]> {
    return (await during(act)).map(({ kind }) => kind);
  }

  async function lastKinds(count: number): Promise<readonly unknown[]> {
    const rows = await tables.run('SELECT kind FROM audit_event ORDER BY seq DESC LIMIT ?', [count]);
    return rows.map(({ kind }) => kind);
  }

  async function eventsOf(request: ARequest, kind: string) {
    return eventsIn(await must(200, airlock.who('o').gets(`/audit?request=${request.id}&kind=${kind}`)));
  }
});
