import type { AuditEvent, EventDraft } from '../../../src/app/audit/event';
import { Facts } from '../../../src/app/audit/verify-store/facts';

/** What a chain of these events says, all of C1. */
export function factsOf(events: readonly EventDraft[]): Facts {
  const facts = new Facts();
  for (const event of events) facts.take(aboutC1(event));
  return facts;
}

function aboutC1(event: EventDraft): AuditEvent {
  const by = { actorId: 'C1', actorName: 'Carla One', actorRole: 'checker', from: '' };
  return { ...event, ...by, seq: 1, at: '2026-11-23T12:00:00Z', previousHash: '', hash: '' };
}

/** As an inventory gives them. */
export async function* each<T>(items: readonly T[]): AsyncIterable<T> {
  yield* await Promise.resolve(items);
}
