import { AddMember } from '../../src/app/people/add-member/add-member';
import { SetRoles } from '../../src/app/people/set-roles/set-roles';
import { SYSTEM } from '../../src/app/unit-of-work.port';
import { noticesIn, problemIn } from '../support/answers';
import { withBook } from '../support/a-book';
import { ARequest, must, SMALL } from '../support/a-request';
import { Airlock } from '../support/airlock';
import type { Letter } from '../support/cast';
import { until } from '../support/until';

describe('claims and seats', () => {
  let airlock: Airlock;
  beforeAll(async () => {
    airlock = await Airlock.opens();
  });
  afterAll(() => airlock.closes());

  it('W11 what nobody has touched is taken back: a draft of the same turn, and gone from the queue', async () => {
    const request = await ARequest.submitted(airlock);
    const isInQueue = async () => (await airlock.who('c1').opens('/queue')).text.includes(`"${request.path}`);
    expect(await isInQueue()).toBe(true);
    await must(204, request.does('r1', 'take-back'));
    expect(await request.now()).toMatchObject({ state: 'draft', turn: 1 });
    expect(await isInQueue()).toBe(false);
    await must(204, request.does('r1', 'submit'));
    expect(await request.now()).toMatchObject({ state: 'submitted', turn: 1 });
    expect(await isInQueue()).toBe(true);
  });

  it('W12 what is claimed or voted on cannot be taken back', async () => {
    const [claimed, voted] = [await ARequest.submitted(airlock), await ARequest.submitted(airlock)];
    await must(204, claims(claimed, 'c1'));
    await must(204, voted.votes('c1', 'approve', 't1.csv'));
    for (const request of [claimed, voted]) {
      const refused = await must(409, request.does('r1', 'take-back'));
      expect(problemIn(refused).code).toBe('wrong-state');
    }
  });

  it('W27 a third checker is told who holds the seats until when, and nothing is stored for them', async () => {
    const request = await ARequest.submitted(airlock);
    for (const checker of ['c1', 'c2'] as const) await must(204, claims(request, checker));
    for (const refused of [
      await must(409, claims(request, 'c3')),
      await must(409, request.votes('c3', 'approve', 't1.csv')),
    ]) {
      expect(problemIn(refused)).toMatchObject({ code: 'claimed' });
      expect(refused.text).toMatch(/Carla One until \d+ \w+ \d{4}, \d\d:\d\d UTC; Chris Two until/);
    }
    const { reviews, votes } = (await request.asSeenBy('c3')).request;
    expect(reviews.map(({ reviewer }) => reviewer.name)).toEqual(['Carla One', 'Chris Two']);
    expect(votes).toEqual([]);
  });

  it('W28 an idle claim lapses: the seat is free, the votes wait, and its holder is told', async () => {
    const request = await ARequest.submitted(airlock);
    await must(204, claims(request, 'c2'));
    await must(204, claims(request, 'c1'));
    await airlock.passes(3);
    await must(204, request.votes('c1', 'approve', 't1.csv'));
    await airlock.passes(3);
    await until(async () => (await request.asSeenBy('c1')).request.reviews[0]?.left !== undefined);
    expect(await toldOf('c2', request)).toContain('claim-lapsed');
    expect(await toldOf('c1', request)).not.toContain('claim-lapsed');
    expect((await airlock.who('c3').opens('/queue')).text).toContain(`action="${request.path}/claim"`);
    await must(204, claims(request, 'c3'));
    await must(409, claims(request, 'c2'));
    await must(204, airlock.who('c3').posts(`${request.path}/give-back`));
    await must(204, claims(request, 'c2'));
    await request.isApprovedThroughout('c2');
    await must(204, request.handsIn('c1'));
    expect((await request.now()).state).toBe('reviewed');
  });

  it('W29 a seat is handed over, and the author is not told who has it', async () => {
    const request = await ARequest.submitted(airlock);
    await must(204, claims(request, 'c1'));
    await must(204, request.votes('c1', 'approve', 't1.csv'));
    const page = await must(200, airlock.who('c1').opens(`${request.path}/hand-over`));
    expect(page.text).toContain('Cleo Three');
    expect(page.text).not.toContain('Rita Author');
    const to = (letter: Letter) => ({ to: airlock.ids.get(letter) });
    await must(422, airlock.who('c1').posts(`${request.path}/hand-over`, to('x')));
    await must(204, airlock.who('c1').posts(`${request.path}/hand-over`, to('c3')));
    await must(409, airlock.who('c1').posts(`${request.path}/hand-over`, to('c2')));
    expect(await toldOf('c3', request)).toContain('seat-given');
    await request.isApprovedThroughout('c3');
    await request.isApprovedThroughout('c2');
    expect((await request.now()).state).toBe('reviewed');
    for (const answer of [
      await airlock.who('r1').gets(request.path),
      await airlock.who('r1').opens(request.path),
    ])
      expect(answer.text).not.toMatch(/Cleo|Carla/);
    expect((await airlock.who('c2').opens(request.path)).text).toContain('not counted: handed the seat over');
  });

  it('W26 a checker who is none any more gets 403; their votes are kept, marked, and not counted', async () => {
    const request = await ARequest.submitted(airlock, { 'north.csv': SMALL });
    await request.isApprovedThroughout('c1');
    await request.isApprovedThroughout('c2');
    expect((await request.now()).state).toBe('reviewed');
    await roles('c1', []);
    const carla = await airlock.again('c1');
    await must(403, carla.posts(`${request.path}/approve`, { version: 1 }));
    await roles('c1', ['checker']);
    expect((await request.now()).state).toBe('in-review');
    const page = await airlock.who('c2').opens(request.path);
    expect(page.text).toContain('not counted: reviews no longer');
    expect(await toldOf('c2', request)).toContain('reviewer-needed');
    await airlock.who('c1').signsIn('c1', 'a long enough password');
  });

  function claims(request: ARequest, letter: Letter) {
    return airlock.who(letter).posts(`${request.path}/claim`);
  }

  async function toldOf(letter: Letter, { id }: ARequest): Promise<readonly string[]> {
    const notices = noticesIn(await airlock.who(letter).gets('/notices'));
    return notices.filter(({ requestId }) => requestId === id).map(({ kind }) => kind);
  }

  function roles(signIn: Letter, given: readonly 'checker'[]): Promise<void> {
    return airlock.app.get(SetRoles).execute(SYSTEM, { signIn, roles: [...given] });
  }
});

describe('where the book wants both reviewers from outside', () => {
  let airlock: Airlock;
  beforeAll(async () => {
    airlock = await Airlock.opens(withBook({ 'outside-project': 2 }));
  });
  afterAll(() => airlock.closes());

  it('W24 a member gets 403 naming the policy', async () => {
    const request = await ARequest.submitted(airlock);
    const refused = await must(403, request.votes('c4', 'approve', 't1.csv'));
    expect(refused.text).toContain('outside-project');
  });

  it('W25 a reviewer who becomes a member leaves their seat, and both are told', async () => {
    const request = await ARequest.submitted(airlock);
    await request.isApprovedThroughout('c1');
    await airlock.app.get(AddMember).execute(SYSTEM, { project: 'P', signIn: 'c1', role: 'researcher' });
    await request.isApprovedThroughout('c2');
    expect((await request.now()).state).toBe('in-review');
    for (const [letter, kind] of [
      ['c1', 'seat-fell-away'],
      ['c2', 'reviewer-needed'],
    ] as const)
      expect((await airlock.who(letter).gets('/notices')).text).toContain(kind);
    await request.isApprovedThroughout('c3');
    expect((await request.now()).state).toBe('reviewed');
  });
});
