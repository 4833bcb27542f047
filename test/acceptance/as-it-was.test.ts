import type { PastRequest } from '../../src/app/audit/read-request-as-it-was/read-request-as-it-was';
import { ARequest, CLEAN, must, SMALL } from '../support/a-request';
import { Airlock } from '../support/airlock';
import { eventsIn } from '../support/answers';

describe('an officer opens a request as it was', () => {
  let airlock: Airlock;
  let request: ARequest;

  beforeAll(async () => {
    airlock = await Airlock.opens();
    request = await ARequest.submitted(airlock, { 't1.csv': SMALL });
    for (const checker of ['c1', 'c2'] as const) {
      await must(204, request.votes(checker, 'changes', 't1.csv', `${checker} found three people.`));
      await must(204, request.handsIn(checker));
    }
    await must(204, request.does('c1', 'return', { comment: 'Merge North.' }));
    const { id } = await request.file('t1.csv');
    const r1 = airlock.who('r1');
    await must(204, r1.uploads(`${request.path}/files/${id}/replace`, [['t1.csv', CLEAN]]));
    await request.isChecked();
    const { context, contextVersion } = await request.context();
    await must(
      204,
      r1.posts(`${request.path}/context`, { ...context, contextVersion, why: 'For a thesis.' }),
    );
    await must(204, request.does('r1', 'resubmit', { answer: 'Merged.' }));
    await request.isApprovedThroughout('c1');
    await request.isApprovedThroughout('c2');
    await must(204, request.does('c2', 'approve'));
  });
  afterAll(() => airlock.closes());

  it('as it was submitted: the first bytes, the first words, no vote', async () => {
    const { request: past } = await asItWasAfter('request.submitted');
    expect(past).toMatchObject({ state: 'submitted', turn: 1, votes: [], reviews: [], comments: [] });
    expect(past.groups[0]?.context.why).toBe('For a paper.');
    expect(past.files).toMatchObject([
      { path: 't1.csv', current: { number: 1 }, scan: { verdict: 'flagged' } },
    ]);
  });

  it('as it was returned: both votes and the comment', async () => {
    const { request: past } = await asItWasAfter('request.returned');
    expect(past).toMatchObject({ state: 'returned', turn: 1 });
    expect(past.votes.map(({ choice }) => choice)).toEqual(['changes', 'changes']);
    expect(past.comments.map(({ text }) => text)).toEqual(['Merge North.']);
  });

  it('as it was submitted again: the new bytes and words, the old votes', async () => {
    const { request: past } = await asItWasAfter('request.resubmitted');
    expect(past).toMatchObject({ state: 'submitted', turn: 2 });
    expect(past.groups[0]?.context.why).toBe('For a thesis.');
    expect(past.files).toMatchObject([{ current: { number: 2 }, scan: { verdict: 'passed' } }]);
    expect(past.votes).toHaveLength(2);
  });

  it('after its last event it is as it is now', async () => {
    const { request: past } = await asItWasAfter('request.approved');
    const { request: now } = await request.asSeenBy('o');
    expect(past.votes.map(({ choice, reason }) => [choice, reason]).sort()).toEqual(
      now.votes.map(({ choice, reason }) => [choice, reason]).sort(),
    );
    // A request lists its files; each one's own address has it whole.
    const files = await Promise.all(now.files.map(({ id }) => wholeFile(id)));
    expect({ ...past, votes: [] }).toEqual({ ...now, files, votes: [] });
  });

  async function wholeFile(id: string): Promise<unknown> {
    const answer = await must(200, airlock.who('o').gets(`${request.path}/files/${id}`));
    const page: unknown = answer.body;
    return isFilePage(page) ? page.file : undefined;
  }

  it('as a page that says so, offers nothing, and is remembered as a view', async () => {
    const seq = await seqOf('request.submitted');
    const page = await must(200, airlock.who('o').opens(`${request.path}/at/${seq}`));
    expect(page.text).toContain(`After event ${seq}, submitted, by Rita Author.`);
    expect(page.text).not.toContain('found three people');
    expect(page.text).not.toMatch(/<form[^>]*action="\/requests/);
    expect(page.text).not.toContain('Check report');
    const [view] = eventsIn(await airlock.who('o').gets(`/audit?request=${request.id}&kind=request.viewed`));
    expect(view).toMatchObject({ actorName: 'Olga Officer', after: { asItWasAfter: seq } });
  });

  it('only an officer does, and only at events of the request', async () => {
    const seq = await seqOf('request.submitted');
    await must(403, airlock.who('c1').gets(`${request.path}/at/${seq}`));
    await must(404, airlock.who('o').gets(`${request.path}/at/1`));
  });

  async function seqOf(kind: string): Promise<number> {
    const events = eventsIn(await airlock.who('o').gets(`/audit?request=${request.id}&kind=${kind}`));
    return events.at(-1)?.seq ?? 0;
  }

  async function asItWasAfter(kind: string): Promise<PastRequest> {
    const answer = await must(200, airlock.who('o').gets(`${request.path}/at/${await seqOf(kind)}`));
    return JSON.parse(answer.text) as PastRequest;
  }
});

function isFilePage(body: unknown): body is { readonly file: unknown } {
  return typeof body === 'object' && body !== null && 'file' in body;
}
