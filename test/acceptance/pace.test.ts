import { problemIn } from '../support/answers';
import { ARequest, must } from '../support/a-request';
import { Airlock } from '../support/airlock';
import type { Visitor } from '../support/visitor';

/** A program gone wild fills the audit and the pages of others; no hand is as fast. */
describe('X29 too much of one thing within a minute', () => {
  let airlock: Airlock;
  beforeAll(async () => {
    airlock = await Airlock.opens({ SLUICE_REFUSALS_A_MINUTE: '20' });
  });
  afterAll(() => airlock.closes());

  it('stops who is refused again and again, and nobody else, until the minute is over', async () => {
    const request = await ARequest.submitted(airlock);
    const wild = airlock.who('c4');
    await airlock.clock.standsStillDuring(async () => {
      const statuses = await inARow(25, () => wild.posts(`${request.path}/approve`, { version: 999 }));
      expect(statuses).toEqual([...times(20, 409), ...times(5, 429)]);
      await isStopped(wild);
      await must(200, airlock.who('c1').gets('/queue'));
      await must(200, airlock.who('o').opens('/audit'));
    });
    await airlock.passes(1 / 50);
    await must(200, wild.gets('/queue'));
  });

  it('stops who writes comment after comment', async () => {
    const request = await ARequest.reviewed(airlock);
    const wild = airlock.who('c1');
    await airlock.clock.standsStillDuring(async () => {
      const words = { text: 'Please round.', visibility: 'checkers' };
      const statuses = await inARow(121, () => wild.posts(`${request.path}/comments`, words));
      expect(statuses).toEqual([...times(120, 204), 429]);
      await isStopped(wild);
      await must(200, airlock.who('c2').gets('/queue'));
    });
  });
});

async function isStopped(wild: Visitor): Promise<void> {
  const stopped = await must(429, wild.gets('/queue'));
  expect(problemIn(stopped).code).toBe('slow-down');
  expect(stopped.headers['retry-after']).toBe('60');
}

async function inARow(count: number, act: () => PromiseLike<{ readonly status: number }>): Promise<number[]> {
  const statuses: number[] = [];
  for (let call = 0; call < count; call++) statuses.push((await act()).status);
  return statuses;
}

function times(count: number, status: number): number[] {
  return Array.from({ length: count }, () => status);
}
