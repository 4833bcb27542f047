import { agreements, cohensKappa } from '../../src/app/statistics/agreement';
import type { BlindVote, TurnEvent } from '../../src/app/statistics/statistics.port';
import { turnarounds } from '../../src/app/statistics/turnaround';

describe("Cohen's kappa", () => {
  it.each([
    ['both approve 20, both refuse 15, 15 apart', 50, 35, [25, 30], 0.4],
    ['always the same, both answers given', 10, 10, [4, 4], 1],
    ['never the same', 10, 0, [5, 5], -1],
    ['as often as chance', 4, 2, [2, 2], 0],
  ] as const)('%s', (_, files, agreed, approvals, kappa) => {
    expect(cohensKappa({ files, agreed, approvals })).toBeCloseTo(kappa, 10);
  });

  it('is not defined where both only ever gave one answer', () => {
    expect(cohensKappa({ files: 10, agreed: 10, approvals: [10, 10] })).toBeUndefined();
  });

  it('is between each two reviewers, of the files that both saw', () => {
    const vote = (file: string, voter: string, choice: BlindVote['choice']): BlindVote => ({
      ...{ fileId: file, sha256: 'bytes', voterId: voter, voter: voter.toUpperCase(), choice },
    });
    const votes = [
      ...[vote('1', 'c2', 'approve'), vote('1', 'c1', 'approve')],
      ...[vote('2', 'c1', 'approve'), vote('2', 'c2', 'changes'), vote('2', 'c3', 'changes')],
      ...[vote('3', 'c1', 'changes'), { ...vote('3', 'c2', 'changes'), sha256: 'other bytes' }],
    ];
    expect(agreements(votes).map(({ pair, files, agreed }) => [...pair, files, agreed])).toEqual([
      ['C1', 'C2', 2, 1],
      ['C1', 'C3', 1, 0],
      ['C2', 'C3', 1, 1],
    ]);
  });
});

describe('turnaround', () => {
  const event = (kind: TurnEvent['kind'], at: string, turn = 1, requestId = 'a'): TurnEvent => ({
    ...{ requestId, turn, kind, at: `${at}:00.000Z` },
  });

  it('is from the submission of a turn to its first decision, in the month of the decision', () => {
    const found = turnarounds([
      event('request.submitted', '2026-10-31T20:00'),
      event('request.submitted', '2026-11-02T08:00', 1, 'b'),
      event('request.returned', '2026-11-01T06:00'),
      event('request.resubmitted', '2026-11-02T09:00', 2),
      event('request.late', '2026-11-02T10:00', 2),
      event('request.late', '2026-11-02T10:30', 2),
      event('request.approved', '2026-11-02T11:00', 2),
      event('request.approved', '2026-11-03T11:00', 2),
      event('request.rejected', '2026-12-01T08:00', 1, 'b'),
    ]);
    expect(found).toEqual([
      { month: '2026-11', decisions: 2, late: 1, medianHours: 2, slowestTenthHours: 10 },
      { month: '2026-12', decisions: 1, late: 0, medianHours: 696, slowestTenthHours: 696 },
    ]);
  });

  it('says nothing of what is not decided, or was submitted before', () => {
    expect(
      turnarounds([
        event('request.submitted', '2026-11-01T06:00'),
        event('request.approved', '2026-11-01T07:00', 1, 'earlier'),
      ]),
    ).toEqual([]);
  });
});
