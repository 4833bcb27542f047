import { genesisHash, hashOf } from '../../../src/app/audit/chain';
import type { AuditEvent, EventDraft } from '../../../src/app/audit/event';
import { Facts } from '../../../src/app/audit/verify-store/facts';
import { walkChain } from '../../../src/app/audit/verify-store/walk-chain';

describe('X17 the chain of the audit', () => {
  it('holds from the first event to the last, and says its head', async () => {
    const events = chained(4);
    expect(await walk(events)).toEqual({ events: 4, head: events[3]?.hash });
  });

  it('is whole when there is nothing yet', async () => {
    expect(await walk([])).toEqual({ events: 0, head: genesisHash });
  });

  it.each(['at', 'actorName', 'actorRole', 'from', 'kind', 'sha256', 'requestId'] as const)(
    'breaks at the event whose %s was changed',
    async (field) => {
      const events = changed(chained(5), 2, { [field]: 'other' });
      const { events: whole, broken } = await walk(events);
      expect(whole).toBe(2);
      expect(broken).toMatch(/^event 3 .* was changed/);
    },
  );

  it('breaks at the event whose before or after was changed', async () => {
    const { broken } = await walk(changed(chained(3), 1, { after: { turn: 8 } }));
    expect(broken).toMatch(/^event 2 .* was changed/);
  });

  it('breaks where an event was taken out, first, last but one or in the middle', async () => {
    for (const index of [0, 1, 2]) {
      const { broken } = await walk(chained(4).filter((_, place) => place !== index));
      expect(broken).toContain(`event ${index + 1} is missing`);
    }
  });

  it('breaks where a changed event was given a hash that fits: the next one does not follow', async () => {
    const events = chained(3);
    const [first] = events;
    if (!first) throw new Error('no event');
    const forged = { ...first, actorName: 'Somebody else' };
    const rehashed = { ...forged, hash: hashOf(forged.previousHash, forged) };
    expect((await walk([rehashed, ...events.slice(1)])).broken).toMatch(/^event 2 .* does not follow/);
  });

  it('gives what it says of stored things, as far as it holds', async () => {
    const facts = new Facts();
    const events = chained(0, [
      { kind: 'file.added', fileId: 'f', sha256: 'a' },
      { kind: 'scan.finished', sha256: 'a', after: { scan: 's1', report: 'r1' } },
      { kind: 'release.delivered', sha256: 'p', after: { release: 'x', manifest: 'm' } },
      { kind: 'file.replaced', fileId: 'f', sha256: 'b', after: { version: 2 } },
    ]);
    await walkChain(inTurn(changed(events, 3, { sha256: 'c' })), facts);
    expect([...facts.versions.values()]).toEqual([{ fileId: 'f', number: 1, sha256: 'a' }]);
    expect(facts.reports.get('s1')).toBe('r1');
    expect(facts.packages.get('x')).toEqual({ package: 'p', manifest: 'm' });
  });
});

function walk(events: readonly AuditEvent[]) {
  return walkChain(inTurn(events), new Facts());
}

async function* inTurn<T>(items: readonly T[]): AsyncIterable<T> {
  for (const item of items) yield await Promise.resolve(item);
}

function changed(events: readonly AuditEvent[], index: number, change: object): readonly AuditEvent[] {
  return events.map((event, place) => (place === index ? { ...event, ...change } : event));
}

function chained(
  count: number,
  drafts: readonly EventDraft[] = Array.from({ length: count }, () => ({
    kind: 'request.edited' as const,
    requestId: 'r',
    after: { turn: 1 },
  })),
): readonly AuditEvent[] {
  let previousHash = genesisHash;
  return drafts.map((draft, index) => {
    const who = { actorId: 'p', actorName: 'Pat', actorRole: 'author', from: 'test' };
    const event = { ...draft, ...who, seq: index + 1, at: '2026-11-23T12:00:00.000Z', previousHash };
    const hash = hashOf(previousHash, { ...event });
    previousHash = hash;
    return { ...event, hash };
  });
}
