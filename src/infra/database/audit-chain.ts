import type { EntityManager } from 'typeorm';
import { genesisHash, hashOf } from '../../app/audit/chain';
import type { AuditEvent, EventDraft, Json } from '../../app/audit/event';
import type { Origin } from '../../app/unit-of-work.port';
import { canonicalJson } from '../../engine/rulebook/canonical-json';
import { inPieces } from './in-pieces';
import { type AuditEventRow, auditEventRows } from './rows/audit-event.row';

/** Puts the events at the end of the chain. No two writers are here at once: `Connections.write` sees to it. */
export async function appendEvents(
  manager: EntityManager,
  origin: Origin,
  at: Date,
  drafts: readonly EventDraft[],
): Promise<void> {
  const [head] = await manager.find(auditEventRows, { order: { seq: 'DESC' }, take: 1 });
  let [seq, previousHash] = [head?.seq ?? 0, head?.hash ?? genesisHash];
  const rows: AuditEventRow[] = [];
  for (const draft of drafts) {
    seq += 1;
    const row = { ...rowOf(origin, at, draft), seq, previousHash, hash: '' };
    // Hashed as it will be read, so that what is verified later is what was chained.
    const hash = hashOf(previousHash, eventOf(row));
    rows.push({ ...row, hash });
    previousHash = hash;
  }
  for (const some of inPieces(rows)) await manager.insert(auditEventRows, [...some]);
}

export function eventOf(row: AuditEventRow): AuditEvent {
  const { seq, at, kind, actorId, actorName, actorRole, from, previousHash, hash } = row;
  return {
    ...{ seq, at, kind, actorId, actorName, actorRole, from, previousHash, hash },
    projectId: row.projectId ?? undefined,
    requestId: row.requestId ?? undefined,
    turn: row.turn ?? undefined,
    fileId: row.fileId ?? undefined,
    sha256: row.sha256 ?? undefined,
    before: jsonIn(row.before),
    after: jsonIn(row.after),
  };
}

function rowOf({ id, name, role, from }: Origin, at: Date, draft: EventDraft) {
  return {
    ...{ at: at.toISOString(), kind: draft.kind, actorId: id, actorName: name, actorRole: role, from },
    projectId: draft.projectId ?? null,
    requestId: draft.requestId ?? null,
    turn: draft.turn ?? null,
    fileId: draft.fileId ?? null,
    sha256: draft.sha256 ?? null,
    before: draft.before === undefined ? null : canonicalJson(draft.before),
    after: draft.after === undefined ? null : canonicalJson(draft.after),
  };
}

/** What `rowOf` wrote; a value that is JSON's null is not one that is absent. */
function jsonIn(text: string | null): Json | undefined {
  return text === null ? undefined : (JSON.parse(text) as Json);
}
