import type { AuditEvent } from '../../app/audit/event';
import { EVENT_WORDS } from '../words/events';
import { momentView, type MomentView } from '../words/moments';
import { shortDigest } from '../words/numbers';

export interface AuditEventView {
  readonly seq: number;
  readonly href: string;
  readonly at: MomentView;
  readonly who: string;
  readonly role: string;
  readonly what: string;
  readonly kind: string;
  readonly requestHref: string;
  readonly fileHref: string;
  readonly digest: string;
  readonly shortDigest: string;
  readonly from: string;
}

export function auditEventView(event: AuditEvent, now: Date): AuditEventView {
  const { seq, at, actorName, actorRole, kind, requestId, fileId, sha256 = '', from } = event;
  return {
    seq,
    href: `/audit/${seq}`,
    at: momentView(new Date(at), now),
    who: actorName,
    role: actorRole,
    what: EVENT_WORDS[kind],
    kind,
    requestHref: requestId === undefined ? '' : `/requests/${requestId}`,
    fileHref: requestId === undefined || fileId === undefined ? '' : `/requests/${requestId}/files/${fileId}`,
    digest: sha256,
    shortDigest: shortDigest(sha256),
    from,
  };
}
