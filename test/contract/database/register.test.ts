import type { RegisterFilter } from '../../../src/app/register/register.port';
import { aReport, AT, change, digest, seeds } from './seeds';
import { onBothDatabases } from './stage';

onBothDatabases('the register', (stage) => {
  it('finds by each of its filters, and by all of them at once', async () => {
    const { requestId, projectId, author, carla, chris, fileId } = await seeds(stage().work);
    await change(stage().work, async ({ requests, reviews, scans }) => {
      await scans.order(fileId, AT);
      await requests.move({
        ...{ id: requestId, version: 1, from: 'draft', to: 'submitted', at: AT, submittedAt: AT },
      });
      await reviews.takeSeat({ requestId, turn: 1, reviewerId: carla }, AT, AT);
    });
    const job = await stage().jobs.claim({ kinds: ['scan'], owner: 'here', now: AT, leaseMs: 60_000 });
    await change(stage().work, ({ scans }) => scans.finish(job?.subjectId ?? '', aReport(), digest('7'), AT));

    const finds = (filter: RegisterFilter) =>
      stage().work.read(async ({ register }) => {
        const { lines, total } = await register.search({ projectId, ...filter }, 10, 0);
        const following = await register.following({ projectId, ...filter }, 0, 10);
        expect(following).toEqual(lines);
        expect(total).toBe(lines.length);
        return total;
      });
    const all: RegisterFilter = {
      ...{ personId: author, file: 'T1 csv', sha256: digest('a'), rule: 'small-count' },
      ...{ month: '2026-11', states: ['submitted'] },
    };
    expect(await finds(all)).toBe(1);
    const found = await stage().work.read(async ({ statistics }) => (await statistics.sums()).findings);
    expect(found).toContainEqual({ rule: 'small-count', flagged: 1, unsure: 0, rejected: 0 });
    expect(await finds({ personId: carla })).toBe(1);
    const others: readonly RegisterFilter[] = [
      { personId: chris },
      { file: 't2' },
      { file: '%' },
      { sha256: digest('b') },
      { rule: 'zero-count' },
      { month: '2026-10' },
      { states: ['released'] },
    ];
    for (const filter of others) expect([filter, await finds(filter)]).toEqual([filter, 0]);
  });
});
