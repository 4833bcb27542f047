import { AddPerson } from '../../src/app/people/add-person/add-person';
import { SYSTEM } from '../../src/app/unit-of-work.port';
import type { PeoplePage } from '../../src/app/people/read-people/read-people';
import { daysAfter, TimeZone } from '../../src/app/calendar/time-zone';
import { eventsIn, noticesIn, problemIn } from '../support/answers';
import { ARequest, must } from '../support/a-request';
import { Airlock } from '../support/airlock';
import { type Letter, PASSWORD } from '../support/cast';
import { until } from '../support/until';
import { Visitor } from '../support/visitor';

describe('K30 a checker’s training mark', () => {
  let airlock: Airlock;
  let voted: ARequest;
  let fresh: ARequest;
  beforeAll(async () => {
    airlock = await Airlock.opens();
    [voted, fresh] = [await ARequest.submitted(airlock), await ARequest.submitted(airlock)];
  });
  afterAll(() => airlock.closes());

  const today = () => new TimeZone(airlock.config.timeZone).dayOf(airlock.clock.now());
  const marks = (by: Letter, of: Letter, lastDay: string) =>
    airlock.who(by).posts(`/people/${airlock.ids.get(of) ?? ''}/training`, { lastDay });

  it('is set by administrators, and read by compliance', async () => {
    const lastDay = daysAfter(today(), 1);
    for (const letter of ['c1', 'c3', 'o', 'r1'] as const) await must(403, marks(letter, 'c1', lastDay));
    await must(422, marks('a', 'c1', 'next year'));
    await must(204, marks('a', 'c1', lastDay));
    await must(204, marks('a', 'c1', lastDay));
    const events = eventsIn(await airlock.who('o').gets('/audit?kind=person.training-set'));
    expect(events).toMatchObject([
      { actorName: 'Adam Administrator', before: { until: null }, after: { signIn: 'c1' } },
    ]);
    expect((await airlock.who('o').opens('/people')).text).toMatch(/Carla One[^]*until \d+ \w+ \d{4}/);
    const { people } = JSON.parse((await airlock.who('o').gets('/people')).text) as PeoplePage;
    expect(people.filter(({ trainedUntil }) => trainedUntil).map(({ name }) => name)).toEqual(['Carla One']);
  });

  it('holds to the end of its last day', async () => {
    await must(204, voted.votes('c1', 'approve', 't1.csv'));
  });

  it('once over, lets them take no seat, vote on nothing and be given nothing, and says why', async () => {
    await airlock.passes(49);
    const { sha256 } = (await fresh.file('t1.csv')).current;
    const file = `${fresh.path}/files/${(await fresh.file('t1.csv')).id}`;
    const c1 = airlock.who('c1');
    const vote = { sha256, choice: 'approve', reason: 'x' };
    for (const refused of [await c1.posts(`${fresh.path}/claim`), await c1.posts(`${file}/vote`, vote)]) {
      expect(refused.status).toBe(403);
      expect(problemIn(refused).title).toContain('training for output checking has run out');
    }
    expect((await airlock.who('o').opens('/people')).text).toContain('ran out after');
    const assign = await must(200, airlock.who('c3').opens(`${fresh.path}/assign`));
    expect(assign.text).toContain('The training of Carla One has run out.');
    await must(204, airlock.who('c2').posts(`${fresh.path}/claim`));
  });

  it('once over, tells them of nothing that waits: neither when it comes nor when it is late', async () => {
    const request = await ARequest.submitted(airlock);
    const told = async (letter: Letter) =>
      noticesIn(await airlock.who(letter).gets('/notices'))
        .filter(({ requestId }) => requestId === request.id)
        .map(({ kind }) => kind);
    expect([await told('c1'), await told('c3')]).toEqual([[], ['request-waits']]);
    await airlock.passes(9 * 24);
    await until(async () => (await told('c3')).includes('answer-late'));
    expect(await told('c1')).toEqual([]);
  });

  it('once over, keeps requests from a checker who has no other part in them', async () => {
    const roles = ['checker'] as const;
    const person = { signIn: 'c5', name: 'Cid Five', password: PASSWORD, roles: [...roles] };
    const id = await airlock.app.get(AddPerson).execute(SYSTEM, person);
    const c5 = await new Visitor(airlock.origin, person.name).signsIn('c5', PASSWORD);
    await must(200, c5.gets(fresh.path));
    await must(204, airlock.who('a').posts(`/people/${id}/training`, { lastDay: daysAfter(today(), -1) }));
    const refused = await must(403, c5.gets(fresh.path));
    expect(problemIn(refused).title).toContain('training for output checking has run out');
  });

  it('takes nothing back that was voted while it held, and is renewed', async () => {
    const { votes } = (await voted.asSeenBy('o')).request;
    expect(votes).toEqual([]);
    await must(204, marks('a', 'c1', daysAfter(today(), 365)));
    await must(204, voted.handsIn('c1'));
    await must(204, marks('a', 'c1', ''));
    await must(204, airlock.who('c1').posts(`${fresh.path}/claim`));
  });
});
