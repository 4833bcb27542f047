import type { EventDraft } from '../../../src/app/audit/event';
import type { StoredDeletion } from '../../../src/app/audit/inventory.port';
import { checkDeletions } from '../../../src/app/audit/verify-store/check-deletions';
import { Findings } from '../../../src/app/audit/verify-store/findings';
import { each, factsOf } from './about-a-store';

const DUE = '2026-11-01T09:00:00.000Z';
const CERTIFICATE: StoredDeletion = {
  ...{ id: 'v1', what: 'file', requestId: 'r17', requestNumber: 17, fileId: 'f1', path: 't1.csv' },
  ...{ sha256: 'd1', bytes: 120, rule: 'ended', dueAt: new Date(DUE), isShared: false, isUnderWay: false },
};
const DELETED: EventDraft = {
  ...{ kind: 'bytes.deleted', requestId: 'r17', fileId: 'f1', sha256: 'd1' },
  after: {
    ...{ what: 'file', of: 'v1', path: 't1.csv', bytes: 120 },
    ...{ rule: 'ended', dueAt: DUE, isShared: false },
  },
};

describe('K15 certificates beside the audit', () => {
  it('are whole when each says what its event says, and the bytes are gone', async () => {
    expect(await broken([DELETED], [CERTIFICATE])).toEqual([]);
  });

  it.each<[string, Partial<StoredDeletion>]>([
    ['kind of bytes', { what: 'package' }],
    ['request', { requestId: 'r18' }],
    ['file', { fileId: 'f2' }],
    ['path', { path: 'other.csv' }],
    ['size', { bytes: 121 }],
    ['rule', { rule: 'removed' }],
    ['day', { dueAt: new Date('2026-11-02T09:00:00.000Z') }],
    ['word on whether others have the bytes', { isShared: true }],
  ])('are broken where one has another %s', async (_, change) => {
    expect(await broken([DELETED], [{ ...CERTIFICATE, ...change }])).toEqual([
      expect.stringContaining('was changed: the audit says other things of the deletion'),
    ]);
  });

  it('are whole beside an event of the first version, which told no path', async () => {
    const after = { what: 'file', of: 'v1', bytes: 120, rule: 'ended', dueAt: DUE, isShared: false };
    expect(await broken([{ ...DELETED, after }], [CERTIFICATE])).toEqual([]);
  });

  it('are neither there without an event, nor is an event without one', async () => {
    expect(await broken([], [CERTIFICATE])).toEqual([expect.stringContaining('knows no such deletion')]);
    expect(await broken([DELETED], [{ ...CERTIFICATE, sha256: 'd9' }])).toHaveLength(1);
    expect(await broken([DELETED], [])).toEqual([expect.stringContaining('there is no certificate')]);
  });

  it('are broken where the bytes are there, unless somebody needs them or a job is about to take them', async () => {
    expect(await broken([DELETED], [CERTIFICATE], { there: ['d1'] })).toEqual([
      expect.stringContaining('#17 certificate for t1.csv: its bytes are still there'),
    ]);
    expect(await broken([DELETED], [CERTIFICATE], { there: ['d1'], needed: ['d1'] })).toEqual([]);
    expect(await broken([DELETED], [{ ...CERTIFICATE, isUnderWay: true }], { there: ['d1'] })).toEqual([]);
  });
});

async function broken(
  events: readonly EventDraft[],
  certificates: readonly StoredDeletion[],
  { there = [], needed = [] }: { there?: readonly string[]; needed?: readonly string[] } = {},
): Promise<readonly string[]> {
  const findings = new Findings(true);
  const files = { rehash: (sha256: string) => Promise.resolve(there.find((one) => one === sha256)) };
  const packages = { rehash: () => Promise.resolve(undefined) };
  const facts = factsOf(events);
  await checkDeletions(each(certificates), { files, packages }, new Set(needed), facts, findings);
  return findings.lines.filter((line) => line.startsWith('BROKEN'));
}
