import { change, AT, BOOK, LATER, seeds } from './seeds';
import { onBothDatabases } from './stage';

onBothDatabases('people and projects', (stage) => {
  it('nobody is there at first, and then somebody is', async () => {
    const { work } = stage();
    expect(await work.read(({ people }) => people.isEmpty())).toBe(true);
    await seeds(work);
    expect(await work.read(({ people }) => people.isEmpty())).toBe(false);
  });

  it('refuses a sign-in and a code that are taken', async () => {
    const { work } = stage();
    const person = { signIn: 'ada', name: 'Ada', roles: ['admin' as const] };
    const project = { code: 'TAKEN', title: 'One', book: BOOK };
    await change(work, ({ people }) => people.add(person, 'hash'));
    await change(work, ({ projects }) => projects.create(project));
    await expect(change(work, ({ people }) => people.add(person, 'hash'))).rejects.toMatchObject({
      code: 'duplicate',
    });
    await expect(change(work, ({ projects }) => projects.create(project))).rejects.toMatchObject({
      code: 'duplicate',
    });
  });

  it('knows a person by the sign-in, with roles and the hash that was set last', async () => {
    const { work } = stage();
    const roles = ['admin', 'checker'] as const;
    const id = await change(work, ({ people }) => people.add({ signIn: 'bo', name: 'Bo', roles }, 'old'));
    await change(work, ({ people }) => people.setPassword(id, 'new'));
    await change(work, ({ people }) => people.setRoles(id, ['compliance']));
    expect(await work.read(({ people }) => people.bySignIn('bo'))).toEqual({
      person: { id, signIn: 'bo', name: 'Bo', roles: ['compliance'], disabled: false, group: '' },
      passwordHash: 'new',
    });
    expect(await work.read(({ people }) => people.bySignIn('nobody'))).toBeUndefined();
  });

  it('carries no password hash to where none was asked for', async () => {
    const { work } = stage();
    await seeds(work);
    const everybody = await work.read(({ people }) => people.all());
    expect(JSON.stringify(everybody)).not.toContain('a hash');
  });

  it('knows what an actor may ask about: roles, memberships, rights', async () => {
    const { work } = stage();
    const { author, carla, projectId } = await seeds(work);
    await change(work, ({ people }) => people.grantRelease(carla, projectId, 'shell', AT));
    const { actors } = await work.read(async ({ people }) => ({
      actors: [await people.actor(author, '::1'), await people.actor(carla, '::1')],
    }));
    expect(actors[0]).toMatchObject({ memberships: new Map([[projectId, 'researcher']]), from: '::1' });
    expect(actors[1]).toMatchObject({ roles: ['checker'], releases: new Set([projectId]), disabled: false });
  });

  it('K2, K39 tells of everybody what they may do where, and of a grant who gave it; not of one that was taken back', async () => {
    const { work } = stage();
    const { author, carla, chris, projectId } = await seeds(work);
    await change(work, ({ people }) => people.grantRelease(carla, projectId, author, AT));
    await change(work, ({ people }) => people.grantRelease(carla, 'everywhere', 'shell', AT));
    await change(work, ({ people }) => people.grantRelease(chris, projectId, 'shell', AT));
    await change(work, ({ people }) => people.revokeRelease(chris, projectId, AT));
    const code = (await work.read(({ projects }) => projects.find(projectId)))?.code;
    const rights = await work.read(({ people }) => people.rights());
    const ofThese = rights.filter(({ personId }) => [author, carla, chris].includes(personId));
    expect(ofThese).toHaveLength(3);
    expect(ofThese).toEqual(
      expect.arrayContaining([
        { personId: author, project: code, right: 'researcher' },
        { personId: carla, project: code, right: 'release', granted: { by: 'Robin Ekwall', at: AT } },
        { personId: carla, right: 'release', granted: { by: 'shell', at: AT } },
      ]),
    );
  });

  it('finds people by what their name or sign-in holds, whatever its case and accents, a page at a time', async () => {
    const { work } = stage();
    const add = (signIn: string, name: string) =>
      change(work, ({ people }) => people.add({ signIn, name, roles: ['checker', 'lead'] }, 'a hash'));
    for (const each of ['1', '2', '3']) await add(`stina${each}@x.org`, `Stina Åström ${each}`);
    const found = async (q: string, limit = 50, offset = 0) => {
      const { people, total } = await work.read((stores) => stores.people.search({ q }, limit, offset));
      return [total, ...people.map(({ name, roles }) => `${name} ${roles.join()}`)];
    };
    expect(await found('ASTROM 2')).toEqual([1, 'Stina Åström 2 checker,lead']);
    expect(await found('stina3@')).toEqual([1, 'Stina Åström 3 checker,lead']);
    expect(await found('stina%')).toEqual([0]);
    expect((await found('stina', 2)).slice(1)).toEqual(
      ['1', '2'].map((each) => `Stina Åström ${each} checker,lead`),
    );
    expect(await found('stina', 2, 2)).toEqual([3, 'Stina Åström 3 checker,lead']);
    const [first] = (await work.read((stores) => stores.people.search({ q: 'stina1' }, 1, 0))).people;
    await change(work, ({ people }) => people.setDisabled(first?.id ?? '', true));
    const active = { q: 'stina', role: 'lead', state: 'active' } as const;
    expect(await work.read(({ people }) => people.search(active, 50, 0))).toMatchObject({ total: 2 });
  });

  it('counts as administrators those who can sign in', async () => {
    const { work } = stage();
    const [one, other] = await change(work, async ({ people }) => [
      await people.add({ signIn: 'adm-1', name: 'One', roles: ['admin'] }, 'a hash'),
      await people.add({ signIn: 'adm-2', name: 'Other', roles: ['admin', 'checker'] }, 'a hash'),
    ]);
    await change(work, ({ people }) => people.setDisabled(one, true));
    const ids = await work.read(({ people }) => people.administrators());
    expect([ids.includes(one), ids.includes(other)]).toEqual([false, true]);
  });

  it('opens a password to the last link only, once, and not after its time', async () => {
    const { work } = stage();
    const { carla } = await seeds(work);
    const before = new Date(LATER.getTime() - 1);
    const offer = (hash: string) =>
      change(work, ({ passwordLinks }) => passwordLinks.offer(carla, `${hash} ${carla}`, LATER));
    const use = (hash: string, now: Date) =>
      change(work, ({ passwordLinks }) => passwordLinks.use(`${hash} ${carla}`, now));
    await offer('first');
    await offer('second');
    expect(await use('first', AT)).toBeUndefined();
    expect(await use('second', LATER)).toBeUndefined();
    expect(await work.read(({ passwordLinks }) => passwordLinks.openUntil(carla))).toEqual(LATER);
    expect([await use('second', before), await use('second', before)]).toEqual([carla, undefined]);
    expect(await work.read(({ passwordLinks }) => passwordLinks.openUntil(carla))).toBeUndefined();
    await offer('third');
    await change(work, ({ passwordLinks }) => passwordLinks.drop(carla));
    expect(await use('third', before)).toBeUndefined();
  });

  it('grants a right once, takes it back, and grants it again', async () => {
    const { work } = stage();
    const { carla } = await seeds(work);
    const releases = async () => (await work.read(({ people }) => people.actor(carla, '')))?.releases;
    await change(work, ({ people }) => people.grantRelease(carla, 'everywhere', 'shell', AT));
    await change(work, ({ people }) => people.grantRelease(carla, 'everywhere', 'shell', AT));
    expect(await releases()).toBe('everywhere');
    await change(work, ({ people }) => people.revokeRelease(carla, 'everywhere', AT));
    expect(await releases()).toEqual(new Set());
    await change(work, ({ people }) => people.grantRelease(carla, 'everywhere', 'shell', AT));
    expect(await releases()).toBe('everywhere');
  });

  it('finds the checkers of a project, never the author', async () => {
    const { work } = stage();
    const { author, carla, chris, projectId } = await seeds(work);
    await change(work, ({ people }) => people.setRoles(author, ['checker']));
    const ids = (await work.read(({ people }) => people.checkersFor(projectId, author))).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining([carla, chris]));
    expect(ids).not.toContain(author);
  });

  it('lists members with roles, projects of a member, and takes a membership away', async () => {
    const { work } = stage();
    const { author, projectId } = await seeds(work);
    const seen = () =>
      work.read(async ({ projects }) => ({
        members: await projects.members(projectId),
        mine: await projects.ofMember(author),
      }));
    expect(await seen()).toMatchObject({
      members: [{ id: author, role: 'researcher', roles: [] }],
      mine: [{ id: projectId, role: 'researcher', book: BOOK }],
    });
    await expect(
      change(work, ({ projects }) => projects.addMember(projectId, author, 'owner')),
    ).rejects.toMatchObject({ code: 'duplicate' });
    await change(work, ({ projects }) => projects.removeMember(projectId, author));
    expect(await seen()).toEqual({ members: [], mine: [] });
  });

  it('lets a setup link be used once, and in time', async () => {
    const { work } = stage();
    const inAnHour = new Date(AT.getTime() + 3_600_000);
    await change(work, ({ setupLinks }) => setupLinks.create('one', inAnHour));
    await change(work, ({ setupLinks }) => setupLinks.create('late', AT));
    const use = (hash: string) => change(work, ({ setupLinks }) => setupLinks.use(hash, AT));
    expect(await use('one')).toBe(true);
    expect(await use('one')).toBe(false);
    expect(await use('late')).toBe(false);
    expect(await use('never made')).toBe(false);
  });
});

onBothDatabases('sessions', (stage) => {
  it('load what was saved last, until they expire', async () => {
    const { sessions, clock } = stage();
    await sessions.save('s1', undefined, 'first', clock.minutesLater(10));
    await sessions.save('s1', undefined, 'second', clock.minutesLater(10));
    expect(await sessions.load('s1')).toBe('second');
    clock.moment = clock.minutesLater(10);
    expect(await sessions.load('s1')).toBeUndefined();
  });

  it('are swept out once they have expired, when another one begins', async () => {
    const { sessions, clock, main } = stage();
    const rows = () => main.query<unknown[]>("SELECT 1 FROM session WHERE id_hash = 'old'");
    await sessions.save('old', undefined, '{}', clock.minutesLater(10));
    await sessions.save('young', undefined, '{}', clock.minutesLater(20));
    expect(await rows()).toHaveLength(1);
    clock.moment = clock.minutesLater(10);
    await sessions.save('new', undefined, '{}', clock.minutesLater(10));
    expect(await rows()).toHaveLength(0);
    expect(await sessions.load('young')).toBe('{}');
  });

  it('end one by one, or all of a person but one', async () => {
    const { sessions, work, clock } = stage();
    const { carla } = await seeds(work);
    for (const id of ['a', 'b', 'c']) await sessions.save(id, carla, id, clock.minutesLater(10));
    await sessions.remove('a');
    await sessions.removeOf(carla, 'b');
    expect([await sessions.load('a'), await sessions.load('b'), await sessions.load('c')]).toEqual([
      undefined,
      'b',
      undefined,
    ]);
    await sessions.removeOf(carla);
    expect(await sessions.load('b')).toBeUndefined();
  });

  it('are not in the audit', async () => {
    const { work, sessions, clock } = stage();
    const events = async () => (await work.read(({ audit }) => audit.search({}, 1, 0))).total;
    const before = await events();
    await sessions.save('quiet', undefined, '{}', clock.minutesLater(1));
    expect(await events()).toBe(before);
  });
});
