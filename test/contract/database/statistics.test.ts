import type { EventKind } from '../../../src/app/audit/event';
import { aReport, AT, change, digest, ROBIN, seeds } from './seeds';
import { onBothDatabases } from './stage';

onBothDatabases('statistics', (stage) => {
  it('count what is decided, as numbers', async () => {
    const { projectId, requestId, groupId, fileId, carla, chris } = await seeds(stage().work);
    const sha256 = digest('a');
    await change(stage().work, async ({ requests, reviews, scans }) => {
      const votes = {
        requestId,
        fileId,
        sha256,
        statementVersion: 1,
        groupId,
        contextVersion: 1,
        turn: 1,
        at: AT,
      };
      const moved = { id: requestId, from: 'draft', to: 'submitted', at: AT, submittedAt: AT } as const;
      await requests.move({ ...moved, version: 1 });
      await reviews.vote({
        ...votes,
        voterId: carla,
        choice: 'approve',
        reason: 'x',
        afterDisclosure: false,
      });
      await reviews.vote({
        ...votes,
        voterId: chris,
        choice: 'changes',
        reason: 'x',
        afterDisclosure: false,
      });
      await reviews.vote({ ...votes, voterId: chris, choice: 'approve', reason: 'x', afterDisclosure: true });
      const finding = {
        finding: '0123456789abcdef',
        rule: 'small-count',
        message: '3 people',
        place: 'B2',
      } as const;
      const judged = { requestId, fileId, sha256, turn: 1, at: AT, judgement: 'wrong', reason: 'x' } as const;
      await reviews.judge({ ...judged, ...finding, judgeId: carla });
      await scans.order(fileId, AT);
    });
    const job = await stage().jobs.claim({ kinds: ['scan'], owner: 'here', now: AT, leaseMs: 60_000 });
    await change(stage().work, ({ scans }) => scans.finish(job?.subjectId ?? '', aReport(), digest('8'), AT));
    const read = () =>
      stage().work.read(async ({ statistics }) => ({
        votes: await statistics.blindVotes(),
        ...(await statistics.sums()),
        turns: await statistics.turns('2000-01-01'),
      }));

    const undecided = await read();
    expect(undecided).toMatchObject({ votes: [], judgements: [], approvals: { files: 0, overrides: 0 } });
    expect(undecided.releases).toEqual([]);

    await change(stage().work, ({ requests }) =>
      requests.move({ id: requestId, version: 2, from: 'submitted', to: 'approved', at: AT }),
    );
    const decided = await read();
    expect(decided.votes.map(({ voter, choice }) => [voter, choice]).sort()).toEqual([
      ['Carla Ståhl', 'approve'],
      ['Chris Okafor', 'changes'],
    ]);
    expect(decided.judgements).toEqual([{ rule: 'small-count', judgement: 'wrong', count: 1 }]);
    expect(decided.approvals).toEqual({ files: 1, overrides: 1 });

    const decision = (kind: EventKind) =>
      stage().work.write(ROBIN, () =>
        Promise.resolve({ result: undefined, events: [{ kind, projectId, requestId, turn: 1 }] }),
      );
    for (const kind of ['request.late', 'request.late', 'request.approved', 'request.approved'] as const)
      await decision(kind);
    const ofMonths = (since: string, id?: string) =>
      stage().work.read(({ statistics }) =>
        statistics.ofMonths({ since, until: '2999-01-01', projectId: id }),
      );
    const month = new Date().toISOString().slice(0, 7);
    for (const id of [projectId, undefined])
      expect(await ofMonths('2026-01-01', id)).toEqual({
        events: [
          { month, kind: 'request.approved', count: 2, requests: 1 },
          { month, kind: 'request.late', count: 2, requests: 1 },
        ],
        approvals: [{ month, files: 1, overrides: 1 }],
      });
    expect(await ofMonths('2026-01-01', requestId)).toEqual({ events: [], approvals: [] });
    expect(await ofMonths('2998-01-01', projectId)).toEqual({ events: [], approvals: [] });
  });
});
