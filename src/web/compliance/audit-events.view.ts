import type { AuditEvent } from '../../app/audit/event';
import type { RequestNumbers } from '../../app/audit/requests-named';
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
  /** `#17`; the id's beginning where the request is not there, as for somebody who guessed. */
  readonly request: string;
  readonly requestHref: string;
  readonly fileHref: string;
  readonly digest: string;
  readonly shortDigest: string;
  readonly from: string;
}

export function auditEventView(event: AuditEvent, numbers: RequestNumbers, now: Date): AuditEventView {
  const { seq, at, actorName, actorRole, kind, requestId, fileId, sha256 = '', from } = event;
  return {
    seq,
    href: `/audit/${seq}`,
    at: momentView(new Date(at), now),
    who: actorName,
    role: actorRole,
    what: EVENT_WORDS[kind],
    kind,
    request: requestName(requestId, numbers),
    requestHref: requestId === undefined ? '' : `/requests/${requestId}`,
    fileHref: requestId === undefined || fileId === undefined ? '' : `/requests/${requestId}/files/${fileId}`,
    digest: sha256,
    shortDigest: shortDigest(sha256),
    from,
  };
}

export function requestName(id: string | undefined, numbers: RequestNumbers): string {
  if (id === undefined) return '';
  const number = numbers[id];
  return number === undefined ? `request ${id.slice(0, 8)}` : `#${number}`;
}
