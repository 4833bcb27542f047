import type { AuditEvent } from '../event';
import { genesisHash, hashOf } from '../chain';
import type { Facts } from './facts';

export interface Chain {
  readonly events: number;
  /** Hash of the last event that holds. */
  readonly head: string;
  /** The first broken link, in words. */
  readonly broken?: string;
}

/** From the first event to the last, or to the first that does not follow from the one before. */
export async function walkChain(events: AsyncIterable<AuditEvent>, facts: Facts): Promise<Chain> {
  let chain: Chain = { events: 0, head: genesisHash };
  for await (const event of events) {
    const broken = brokenLink(event, chain);
    if (broken !== undefined) return { ...chain, broken };
    facts.take(event);
    chain = { events: chain.events + 1, head: event.hash };
  }
  return chain;
}

function brokenLink(event: AuditEvent, { events, head }: Chain): string | undefined {
  const { seq, kind, at, previousHash, hash } = event;
  const name = `event ${seq} (${kind}, ${at})`;
  const due = events + 1;
  if (seq !== due) return `event ${due} is missing; the next one is ${name}.`;
  if (previousHash !== head) return `${name} does not follow from the event before it.`;
  if (hashOf(previousHash, event) !== hash) return `${name} was changed: its hash does not fit what it says.`;
  return undefined;
}
