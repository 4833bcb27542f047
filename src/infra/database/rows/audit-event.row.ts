import type { EventKind } from '../../../app/audit/event';
import { bigCount, optionalCount, optionalText, text } from './columns';
import { table } from './table';

export interface AuditEventRow {
  readonly seq: number;
  /** The text that was hashed, so not a date. */
  readonly at: string;
  readonly kind: EventKind;
  readonly actorId: string;
  readonly actorName: string;
  readonly actorRole: string;
  readonly from: string;
  readonly projectId: string | null;
  readonly requestId: string | null;
  readonly turn: number | null;
  readonly fileId: string | null;
  readonly sha256: string | null;
  /** Canonical JSON, as it was hashed. */
  readonly before: string | null;
  readonly after: string | null;
  readonly previousHash: string;
  readonly hash: string;
}

/** No foreign keys: what is remembered outlives what it is about. */
export const auditEventRows = table<AuditEventRow>({
  name: 'audit_event',
  columns: {
    seq: { ...bigCount(), primary: true },
    at: text(),
    kind: text(),
    actorId: text('actor_id'),
    actorName: text('actor_name'),
    actorRole: text('actor_role'),
    from: text('from_address'),
    projectId: optionalText('project_id'),
    requestId: optionalText('request_id'),
    turn: optionalCount(),
    fileId: optionalText('file_id'),
    sha256: optionalText(),
    before: optionalText('value_before'),
    after: optionalText('value_after'),
    previousHash: text('previous_hash'),
    hash: text(),
  },
});
