import { checkVotes } from '../../../src/app/audit/verify-store/check-votes';
import { Facts } from '../../../src/app/audit/verify-store/facts';
import { Findings } from '../../../src/app/audit/verify-store/findings';
import type { EventDraft } from '../../../src/app/audit/event';
import type { StoredVote } from '../../../src/app/audit/inventory.port';
import { each, factsOf } from './about-a-store';

const STORED: StoredVote = {
  ...{ requestNumber: 17, path: 't1.csv', fileId: 'f1', sha256: 'd1', voterId: 'C1', turn: 1 },
  ...{
    afterDisclosure: false,
    choice: 'changes',
    reason: 'Round it.',
    statementVersion: 2,
    contextVersion: 3,
  },
};
const CAST: EventDraft = {
  ...{ kind: 'vote.cast', fileId: 'f1', sha256: 'd1', turn: 1 },
  after: { choice: 'changes', reason: 'Round it.', statementVersion: 2, contextVersion: 3 },
};
const SPLIT: EventDraft = { kind: 'request.split-off', requestId: 'rest', after: { files: { f2: 'f1' } } };

describe('X17 votes beside the audit', () => {
  it('are whole when each says what was cast, also in what an approval in part leaves', async () => {
    expect(await broken([CAST], [STORED])).toEqual([]);
    expect(await broken([CAST, SPLIT], [STORED, { ...STORED, fileId: 'f2' }])).toEqual([]);
  });

  it('are the last ones that were cast', async () => {
    const again = {
      ...CAST,
      after: { choice: 'approve', reason: '', statementVersion: 2, contextVersion: 3 },
    };
    expect(await broken([CAST, again], [{ ...STORED, choice: 'approve', reason: '' }])).toEqual([]);
    expect(await broken([CAST, again], [STORED])).toEqual([expect.stringContaining('was changed')]);
  });

  it.each([
    ['choice', { choice: 'approve' }],
    ['reason', { reason: 'Fine.' }],
    ['statement', { statementVersion: 1 }],
    ['context', { contextVersion: 4 }],
  ])('are broken where one has another %s', async (_, change) => {
    expect(await broken([CAST], [{ ...STORED, ...change }])).toEqual([
      expect.stringContaining('#17 vote of C1 on t1.csv, turn 1 was changed'),
    ]);
  });

  it.each([
    ['voter', { voterId: 'C2' }],
    ['file', { fileId: 'f9' }],
    ['digest', { sha256: 'd9' }],
    ['turn', { turn: 2 }],
    ['time of disclosure', { afterDisclosure: true }],
  ])(
    'are broken where one was given another %s: it is not known, and the one that was cast is gone',
    async (_, change) => {
      expect(await broken([CAST], [{ ...STORED, ...change }])).toEqual([
        expect.stringContaining('knows no such vote'),
        expect.stringContaining('but not the tables'),
      ]);
    },
  );

  it('prove nothing where the chain does not hold', async () => {
    const findings = new Findings(false);
    await checkVotes(each([STORED]), new Facts(), findings);
    expect(findings.lines).toEqual(['ok      1 vote checked']);
  });
});

async function broken(
  events: readonly EventDraft[],
  votes: readonly StoredVote[],
): Promise<readonly string[]> {
  const findings = new Findings(true);
  await checkVotes(each(votes), factsOf(events), findings);
  return findings.lines.filter((line) => line.startsWith('BROKEN'));
}
