import type { AllProjectsPage } from '../../src/app/people/read-all-projects/read-all-projects';
import type { MembersPage } from '../../src/app/people/read-members/read-members';
import { withBook } from '../support/a-book';
import { createdIn, eventsIn, problemIn } from '../support/answers';
import { ARequest, must } from '../support/a-request';
import { Airlock } from '../support/airlock';

describe('K39 projects, and who is in them', () => {
  let airlock: Airlock;
  const TB = '/all-projects/TB-7';
  const NEW = { code: 'TB-7', title: 'Tuberculosis in care homes', book: 'baseline' };
  beforeAll(async () => {
    airlock = await Airlock.opens();
  });
  afterAll(() => airlock.closes());

  const who = async () => {
    const { members } = JSON.parse((await must(200, airlock.who('o').gets(TB))).text) as MembersPage;
    return members.map(({ name, role }) => `${name}, ${role}`);
  };
  const event = async (kind: string) => {
    const events = eventsIn(await must(200, airlock.who('o').gets(`/audit?kind=${kind}`)));
    return events.filter(({ actorId }) => actorId !== 'system');
  };

  it('are made by administrators, each code once, with a rulebook that there is', async () => {
    const a = airlock.who('a');
    await must(422, a.posts('/all-projects', { ...NEW, book: 'nowhere' }));
    await must(422, a.posts('/all-projects', { ...NEW, code: 'everywhere' }));
    const id = createdIn(await must(201, a.posts('/all-projects', NEW)));
    await must(409, a.posts('/all-projects', NEW));
    expect(await event('project.created')).toMatchObject([
      { actorName: 'Adam Administrator', actorRole: 'admin', projectId: id, after: { code: 'TB-7' } },
    ]);
    const { projects } = JSON.parse((await must(200, a.gets('/all-projects'))).text) as AllProjectsPage;
    const of = (code: string) => projects.find((project) => project.code === code);
    expect(of('TB-7')).toMatchObject({ members: 0, owners: 0, book: { id: 'baseline' } });
    expect(of('P')).toMatchObject({ members: 3, owners: 0 });
  });

  it('take people in, change their part and let them go, and each is remembered once', async () => {
    const a = airlock.who('a');
    expect((await a.opens(TB)).text).toContain('Nobody is in this project');
    await must(204, a.posts(`${TB}/members`, { signIn: 'x', role: 'researcher' }));
    expect((await airlock.who('x').opens('/projects')).text).toContain('Tuberculosis in care homes');
    await must(204, a.posts(`${TB}/members`, { signIn: 'x', role: 'owner' }));
    await must(204, a.posts(`${TB}/members`, { signIn: 'x', role: 'owner' }));
    expect(await who()).toEqual(['Xavier Stranger, owner']);
    await must(204, a.posts(`${TB}/members/remove`, { signIn: 'x' }));
    await must(404, a.posts(`${TB}/members/remove`, { signIn: 'x' }));
    expect((await airlock.who('x').opens('/projects')).text).not.toContain('Tuberculosis');
    expect(
      (await event('project.member-added')).map(({ before, after }) => ({ before, after })),
    ).toMatchObject([
      { before: { role: 'researcher' }, after: { signIn: 'x', role: 'owner' } },
      { before: { role: null }, after: { signIn: 'x', role: 'researcher' } },
    ]);
    expect(await event('project.member-removed')).toMatchObject([
      { actorName: 'Adam Administrator', before: { signIn: 'x', role: 'owner' }, after: { role: null } },
    ]);
  });

  it('are read by administrators and compliance, and kept by administrators alone', async () => {
    const o = airlock.who('o');
    for (const path of ['/all-projects', TB]) {
      for (const letter of ['r1', 'c1', 'c3', 'x'] as const) await must(403, airlock.who(letter).opens(path));
      expect((await must(200, o.opens(path))).text).not.toMatch(/<form[^>]*action="\/all-projects/);
    }
    for (const letter of ['r1', 'c1', 'c3', 'o', 'x'] as const) {
      const visitor = airlock.who(letter);
      await must(403, visitor.posts('/all-projects', { ...NEW, code: 'Q' }));
      await must(403, visitor.posts(`${TB}/members`, { signIn: 'x', role: 'owner' }));
      await must(403, visitor.posts('/all-projects/P/members/remove', { signIn: 'r2' }));
      await must(403, visitor.posts(`${TB}/end`));
    }
    expect(await who()).toEqual([]);
    await must(404, o.opens('/all-projects/nowhere'));
  });

  it('let no administrator in by their own hand', async () => {
    const refused = await must(403, airlock.who('a').posts(`${TB}/members`, { signIn: 'a', role: 'owner' }));
    expect(problemIn(refused).title).toBe('Nobody makes themselves a member.');
    expect((await airlock.who('a').opens(TB)).text).not.toContain('value="a"');
  });

  it('K2 say who may release from them, and who gave the right', async () => {
    const { releasers } = JSON.parse((await must(200, airlock.who('o').gets(TB))).text) as MembersPage;
    expect(releasers.map(({ name, granted }) => `${name} by ${granted?.by ?? ''}`).sort()).toEqual([
      ...['Carla One by system', 'Chris Two by system', 'Cleo Three by system'],
    ]);
    expect((await airlock.who('o').opens(TB)).text).toMatch(
      /Carla One, from every project[^]*given by system/,
    );
  });

  it('K26 end once, for good', async () => {
    const a = airlock.who('a');
    await must(204, a.posts(`${TB}/end`));
    await must(204, a.posts(`${TB}/end`));
    expect(await event('project.ended')).toMatchObject([{ actorName: 'Adam Administrator' }]);
    const page = (await must(200, a.opens(TB))).text;
    expect(page).toContain('nothing of it is submitted');
    expect(page).not.toContain('for good');
    expect((await a.opens('/all-projects')).text).toMatch(/TB-7[^]*ended \d+ \w+ \d{4}/);
  });
});

it('an owner who decides leaves the review when they are owner no longer', async () => {
  const airlock = await Airlock.opens(
    withBook({ decision: 'owner', because: 'One study, one lead.', 'outside-project': 0 }),
  );
  const a = airlock.who('a');
  for (const signIn of ['x', 'r2'])
    await must(204, a.posts('/all-projects/P/members', { signIn, role: 'owner' }));
  const request = await ARequest.submitted(airlock);
  for (const owner of ['x', 'r2'] as const) await request.isApprovedThroughout(owner);
  expect((await request.now()).state).toBe('reviewed');
  await must(204, a.posts('/all-projects/P/members', { signIn: 'x', role: 'researcher' }));
  expect((await request.now()).state).toBe('in-review');
  await must(204, a.posts('/all-projects/P/members/remove', { signIn: 'r2' }));
  const { reviews } = (await request.asSeenBy('c1')).request;
  expect(reviews.map(({ reviewer, left }) => `${reviewer.name}: ${left?.because ?? 'sits'}`).sort()).toEqual([
    ...['Ray Member: role-removed', 'Xavier Stranger: role-removed'],
  ]);
  await must(403, airlock.who('x').posts(`${request.path}/claim`));
  await airlock.closes();
});
