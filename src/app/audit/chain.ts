import { createHash } from 'node:crypto';
import { canonicalJson } from '../../engine/rulebook/canonical-json';
import type { AuditEvent } from './event';

/** What the first event of an installation follows: no event has this hash. */
export const genesisHash = '0'.repeat(64);

/** An event before it has its place in the chain. */
export type UnchainedEvent = Omit<AuditEvent, 'hash' | 'previousHash'>;

/**
 * `SHA-256(previousHash + canonical JSON of the event)`, lower-case hex, where the event is everything that is kept of
 * it but `previousHash` and `hash` themselves; a key that is `undefined` counts as absent. An auditor can work it out
 * with any JSON and SHA-256 tool. Takes a stored event as it is, so that writing and verifying cannot differ.
 */
export function hashOf(previousHash: string, event: UnchainedEvent | AuditEvent): string {
  const content = canonicalJson({ ...event, previousHash: undefined, hash: undefined });
  return createHash('sha256').update(previousHash).update(content).digest('hex');
}
