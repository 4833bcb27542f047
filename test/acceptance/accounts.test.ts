import { AddPerson } from '../../src/app/people/add-person/add-person';
import { DisableAccount } from '../../src/app/people/disable-account/disable-account';
import type { PeoplePage } from '../../src/app/people/read-people/read-people';
import type { PersonPage } from '../../src/app/people/read-person/read-person';
import { SetRoles } from '../../src/app/people/set-roles/set-roles';
import { SYSTEM } from '../../src/app/unit-of-work.port';
import { type Answer, eventsIn, noticesIn, problemIn } from '../support/answers';
import { ARequest, must } from '../support/a-request';
import { Airlock } from '../support/airlock';
import { LETTERS, type Letter, PASSWORD } from '../support/cast';
import { Visitor } from '../support/visitor';

const OWN = 'three words of lena';
const personIn = ({ text }: Answer) => JSON.parse(text) as PersonPage;
const peopleIn = ({ text }: Answer) => JSON.parse(text) as PeoplePage;
const linkIn = ({ text }: Answer) => JSON.parse(text) as { readonly id: string; readonly link: string };

describe('K39 accounts', () => {
  let airlock: Airlock;
  beforeEach(async () => {
    airlock = await Airlock.opens();
  });
  afterEach(() => airlock.closes());

  const id = (letter: Letter) => airlock.ids.get(letter) ?? '';
  const does = (of: Letter, act: string, body: Readonly<Record<string, unknown>> = {}) =>
    airlock.who('a').posts(`/people/${id(of)}/${act}`, body);
  const person = async (of: Letter) => personIn(await must(200, airlock.who('o').gets(`/people/${id(of)}`)));
  const events = async (kind: string) => {
    const all = eventsIn(await must(200, airlock.who('o').gets(`/audit?kind=${kind}`)));
    return all.filter(({ actorId }) => actorId !== 'system');
  };
  const asSecond = async () => {
    const second = { signIn: 'a2', name: 'Ada Second', password: PASSWORD, roles: ['admin' as const] };
    await airlock.app.get(AddPerson).execute(SYSTEM, second);
    return new Visitor(airlock.origin, 'a2').signsIn('a2', PASSWORD);
  };
  const pathOf = (link: string) => new URL(link).pathname;
  it('are made without a password, and their holder sets one by a link that works once', async () => {
    const lena = { signIn: 'Lena', name: 'Lena Okafor', roles: ['checker'] };
    const made = linkIn(await must(201, airlock.who('a').posts('/people', lena)));
    await must(409, airlock.who('a').posts('/people', lena));
    expect(await events('person.added')).toMatchObject([
      { actorName: 'Adam Administrator', after: { signIn: 'lena', roles: ['checker'] } },
    ]);
    const path = pathOf(made.link);
    const anonymous = airlock.anonymous();
    expect((await must(200, anonymous.opens(path))).text).toContain('Lena Okafor');
    const token = /name="_csrf" value="([^"]+)"/.exec((await anonymous.opens(path)).text)?.[1] ?? '';
    const sets = (password: string) => anonymous.submitsForm(path, { _csrf: token, password });
    expect((await must(422, sets('short'))).text).toContain('at least 12 characters');
    await must(303, sets(OWN));
    await must(410, sets('another long password'));
    await must(410, airlock.anonymous().opens(path));
    const signedIn = await new Visitor(airlock.origin, 'Lena').signsIn('lena', OWN);
    const told = noticesIn(await must(200, signedIn.gets('/notices')));
    expect(told.map(({ kind }) => kind).sort()).toEqual(['password-link-made', 'password-link-used']);
    expect((await signedIn.opens('/notices')).text).toContain('href="/account">Your account<');
    expect(await events('person.password-set')).toMatchObject([
      { actorName: 'Holder of a one-time link', after: { signIn: 'lena', by: 'one-time link' } },
    ]);
    const kept = eventsIn(await airlock.who('o').gets('/audit?kind=person.link-offered'));
    expect(JSON.stringify(kept)).not.toContain(path.slice('/password/'.length));
  });

  it('lose their old password and what it opened when a new link is made, and only the last link counts', async () => {
    const before = await airlock.again('c1');
    const first = linkIn(await must(201, does('c1', 'link')));
    await must(401, before.gets('/queue'));
    await expect(airlock.again('c1')).rejects.toThrow('could not sign in');
    const second = linkIn(await must(201, does('c1', 'link')));
    await must(410, airlock.anonymous().opens(pathOf(first.link)));
    expect((await airlock.who('o').opens(`/people/${id('c1')}`)).text).not.toContain('/password/');
    airlock.clock.passes(73 * 3_600_000);
    await must(410, airlock.anonymous().opens(pathOf(second.link)));
  });

  it('end at once when they are disabled: sessions, links, seats; and come back as they were', async () => {
    const request = await ARequest.submitted(airlock);
    await must(204, request.votes('c1', 'approve', 't1.csv'));
    const { link } = linkIn(await must(201, does('c2', 'link')));
    const open = airlock.who('c1');
    await must(200, open.gets('/queue'));
    for (const letter of ['c1', 'c2'] as const) await must(204, does(letter, 'disable'));
    await must(204, does('c1', 'disable'));
    await must(401, open.gets('/queue'));
    await expect(airlock.again('c1')).rejects.toThrow('could not sign in');
    await must(410, airlock.anonymous().opens(pathOf(link)));
    await must(409, does('c2', 'link'));
    const { reviews } = (await request.asSeenBy('c3')).request;
    expect(reviews.map(({ left }) => left?.because)).toEqual(['role-removed']);
    for (const letter of ['c1', 'c2'] as const) await must(204, does(letter, 'enable'));
    await must(410, airlock.anonymous().opens(pathOf(link)));
    await must(401, open.gets('/queue'));
    const back = await airlock.again('c1');
    await must(200, back.gets('/queue'));
    expect((await person('c1')).person.roles).toEqual(['checker']);
    const kinds = ['person.disabled', 'person.enabled'];
    const told = await Promise.all(kinds.map(events));
    expect(told.map((all) => all.map(({ after }) => after))).toMatchObject([
      [{ signIn: 'c2' }, { signIn: 'c1' }],
      [{ signIn: 'c2' }, { signIn: 'c1' }],
    ]);
  });

  it('are given roles, projects and the right to release, and lose them, each remembered once', async () => {
    const seen = { rolesSeen: [] };
    await must(204, does('x', 'roles', { ...seen, roles: ['checker', 'lead'] }));
    const late = problemIn(await must(409, does('x', 'roles', { ...seen, roles: ['compliance'] })));
    expect(late).toMatchObject({ code: 'changed' });
    await must(422, does('x', 'roles', { roles: ['king'] }));
    await must(204, does('x', 'projects', { project: 'P', role: 'owner' }));
    await must(204, does('x', 'release-rights', { project: 'P' }));
    await must(204, does('x', 'release-rights', { project: 'P' }));
    await must(404, does('x', 'release-rights', { project: 'nowhere' }));
    expect(await person('x')).toMatchObject({
      person: { roles: ['checker', 'lead'] },
      rights: [
        { project: 'P', right: 'owner' },
        { project: 'P', right: 'release', granted: { by: 'Adam Administrator' } },
      ],
    });
    await must(204, does('x', 'release-rights/revoke', { project: 'P' }));
    await must(404, does('x', 'release-rights/revoke', { project: 'P' }));
    await must(204, does('x', 'projects/leave', { project: 'P' }));
    await must(204, does('x', 'roles', { roles: [] }));
    expect(await person('x')).toMatchObject({ person: { roles: [] }, rights: [] });
    for (const kind of ['person.release-granted', 'person.release-revoked', 'project.member-removed'])
      expect(await events(kind)).toHaveLength(1);
    expect(await events('person.roles-set')).toHaveLength(2);
  });

  it('of oneself are changed by others, and the last administrator stays one', async () => {
    const own: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
      ...([
        ['roles', { roles: [] }],
        ['roles', { roles: ['admin', 'checker'] }],
      ] as const),
      ...([
        ['disable', {}],
        ['link', {}],
      ] as const),
      ...([
        ['projects', { project: 'P', role: 'owner' }],
        ['release-rights', { project: 'P' }],
      ] as const),
    ];
    const second = await asSecond();
    for (const [act, body] of own) await must(403, does('a', act, body));
    const page = await must(200, airlock.who('a').opens(`/people/${id('a')}`));
    expect(page.text).not.toMatch(/action="[^"]*\/(roles|disable|link|projects|release-rights)"/);
    await must(204, second.posts(`/people/${id('a')}/roles`, { roles: ['compliance'] }));
    const administers = airlock.app.get(SetRoles).execute(SYSTEM, { signIn: 'a2', roles: [] });
    await expect(administers).rejects.toMatchObject({ code: 'wrong-state' });
    const signsIn = airlock.app.get(DisableAccount).execute(SYSTEM, { signIn: 'a2' });
    await expect(signsIn).rejects.toMatchObject({ code: 'wrong-state' });
  });

  it('are changed by administrators alone, read by compliance, and by their holder', async () => {
    const acts = {
      ...{ roles: { roles: ['admin'] }, group: { group: 'x' }, training: { lastDay: '' } },
      ...{ link: {}, disable: {}, enable: {} },
      ...{ projects: { project: 'P', role: 'owner' }, 'projects/leave': { project: 'P' } },
      ...{ 'release-rights': { project: 'P' }, 'release-rights/revoke': { project: 'P' } },
    };
    const strangers = LETTERS.filter((letter) => letter !== 'a');
    for (const letter of strangers) {
      const visitor = airlock.who(letter);
      for (const [act, body] of Object.entries(acts))
        for (const whose of [letter, 'r1', 'a'] as const)
          await must(403, visitor.posts(`/people/${id(whose)}/${act}`, body));
      await must(403, visitor.posts('/people', { signIn: 'new', name: 'New', roles: ['admin'] }));
      await must(403, visitor.opens('/people/new'));
      await must(letter === 'o' ? 200 : 403, visitor.opens(`/people/${id('a')}`));
      await must(200, visitor.opens(`/people/${id(letter)}`));
      await must(200, visitor.opens('/account'));
    }
    const nowhere = '00000000-0000-4000-8000-000000000000';
    await must(403, airlock.who('r1').opens(`/people/${nowhere}`));
    await must(404, airlock.who('a').posts(`/people/${nowhere}/disable`));
    for (const path of [`/people/${id('r1')}`, '/account']) await must(401, airlock.anonymous().gets(path));
    await must(403, airlock.who('a').forges(`/people/${id('r1')}/disable`));
    expect((await airlock.who('o').opens(`/people/${id('r1')}`)).text).not.toContain(`action="/people/`);
    const all = await person('r1');
    expect(all.person).toMatchObject({ roles: [], disabled: false, group: '' });
  });

  it('a password is changed by who knows it, and all other sessions end', async () => {
    const [here, elsewhere] = [await airlock.again('r2'), await airlock.again('r2')];
    const changes = (current: string, password: string) =>
      here.posts('/account/password', { current, password });
    expect(problemIn(await must(422, changes('not that one', OWN))).problems).toMatchObject([
      { field: 'current' },
    ]);
    await must(422, changes(PASSWORD, 'short'));
    await must(204, changes(PASSWORD, OWN));
    await must(200, here.gets('/projects'));
    await must(401, elsewhere.gets('/projects'));
    await must(401, airlock.who('r2').gets('/projects'));
    await new Visitor(airlock.origin, 'r2').signsIn('r2', OWN);
    await here.signsIn('r2', OWN);
    for (let tries = 0; tries < 9; tries += 1) await must(422, changes('guessed', PASSWORD));
    await must(429, changes(OWN, PASSWORD));
  });

  it('are found by name, sign-in, role and state, a page at a time', async () => {
    const found = async (query: string) => {
      const { people, total } = peopleIn(await must(200, airlock.who('o').gets(`/people?${query}`)));
      return [total, ...people.map(({ name }) => name)];
    };
    expect(await found('q=CARLA')).toEqual([1, 'Carla One']);
    expect(await found('q=c4')).toEqual([1, 'Cora Member']);
    expect(await found('q=100%25')).toEqual([0]);
    expect(await found('role=compliance')).toEqual([1, 'Olga Officer']);
    await must(204, does('c4', 'disable'));
    expect(await found('state=disabled&role=checker')).toEqual([1, 'Cora Member']);
    expect(await found('role=checker&state=active')).toEqual([3, 'Carla One', 'Chris Two', 'Cleo Three']);
    for (let each = 0; each < 45; each += 1) {
      const person = { signIn: `many${each}`, name: `Many ${each}`, roles: [], password: PASSWORD };
      await airlock.app.get(AddPerson).execute(SYSTEM, person);
    }
    const second = peopleIn(await airlock.who('o').gets('/people?page=2'));
    expect({ total: second.total, here: second.people.length }).toEqual({ total: 54, here: 4 });
    expect((await airlock.who('o').opens('/people')).text).toContain('rel="next"');
  });
});
