import { eventsIn } from '../support/answers';
import { ARequest, must } from '../support/a-request';
import { Airlock } from '../support/airlock';

const table = (north: number, west: string) => `region,people\nNorth,${north}\nSouth,420\n${west}`;

describe('W38, W68 a file beside an earlier one', () => {
  let airlock: Airlock;
  beforeAll(async () => {
    airlock = await Airlock.opens();
  });
  afterAll(() => airlock.closes());

  const compared = async (letter: 'c1' | 'r1', request: ARequest, name?: string) => {
    const { id } = await request.file('t1.csv', letter);
    const query = name === undefined ? '' : `?with=${name}`;
    return airlock.who(letter).opens(`${request.path}/files/${id}/compare${query}`);
  };

  it('the first version of a path that never went out has nothing beside it', async () => {
    const request = await ARequest.submitted(airlock, { 't1.csv': table(130, 'West,240') });
    const { text } = await must(200, compared('c1', request));
    expect(text).toContain('There is nothing to compare with');
    await must(404, compared('c1', request, 'version-7'));
  });

  it('shows row by row what was and what is, with both digests, and the audit remembers it', async () => {
    const request = await ARequest.submitted(airlock, { 't1.csv': table(130, 'West,240') });
    const before = await request.file('t1.csv');
    await must(204, request.does('c1', 'return-early', { comment: 'Round it.' }));
    const newer = table(140, 'East,310\nWest,240');
    await must(
      204,
      airlock.who('r1').uploads(`${request.path}/files/${before.id}/replace`, [['t1.csv', newer]]),
    );
    await request.isChecked();
    const { text } = await must(200, compared('c1', request, 'version-1'));
    expect(text).toMatch(/changed<[^]*class="compare-was">130<[^]*class="compare-is">140</);
    expect(text).toMatch(/added<[^]*class="compare-is">East<[^]*class="compare-is">310</);
    expect(text).not.toContain('>420<');
    for (const { sha256 } of (await request.file('t1.csv')).versions) expect(text).toContain(sha256);
    expect(text).toContain('2 rows differ.');

    const audit = await must(200, airlock.who('o').gets(`/audit?request=${request.id}&kind=file.compared`));
    expect(eventsIn(audit)).toMatchObject([{ after: { with: before.current.sha256 } }]);
    await must(204, request.does('r1', 'resubmit', { answer: 'Rounded.' }));
    const refused = await must(
      422,
      airlock.who('c1').posts(...voteOn(request, await request.file('t1.csv'))),
    );
    expect(refused.text).toContain('You have not looked at t1.csv');
  });

  it('tells which few people both versions give away together, which is no finding while one of them stays', async () => {
    const others = 'West,240\nEast,310';
    const request = await ARequest.submitted(airlock, { 't1.csv': table(130, others) });
    const before = await request.file('t1.csv');
    await must(204, request.does('c1', 'return-early', { comment: 'Who withdrew?' }));
    const newer = [['t1.csv', table(127, others)]] as const;
    await must(204, airlock.who('r1').uploads(`${request.path}/files/${before.id}/replace`, newer));
    await request.isChecked();
    const { text } = await must(200, compared('c1', request));
    expect(text).toContain('1 row differs.');
    expect(text).toContain('Version 1 was not released. Should it ever be, whoever has both can subtract:');
    expect(text).toMatch(
      /3 people<[^]*<td>127<\/td><td>North, people<\/td><td>t1.csv, B2<[^]*<td>130<\/td><td>North, people<\/td><td>t1.csv, B2, version 1</,
    );
    expect((await request.file('t1.csv')).scan).toMatchObject({ verdict: 'passed' });
  });

  it('what the project released under its path is offered to checkers, and not to its author', async () => {
    const released = await ARequest.released(airlock, { 't1.csv': table(150, 'West,240') });
    const { number } = await released.now();
    const again = await ARequest.submitted(airlock, { 't1.csv': table(170, 'West,240') });
    const { text } = await must(200, compared('c1', again));
    expect(text).toContain(`as released in request #${number}`);
    expect(text).toMatch(/class="compare-was">150<[^]*class="compare-is">170</);
    expect((await must(200, compared('r1', again))).text).toContain('There is nothing to compare with');
    await must(404, compared('r1', again, `request-${number}`));
  });
});

function voteOn(
  { path }: ARequest,
  { id, current }: { readonly id: string; readonly current: { readonly sha256: string } },
) {
  const vote = { sha256: current.sha256, choice: 'approve', reason: 'Fine.' };
  return [`${path}/files/${id}/vote`, vote] as const;
}
