/** Every kind of thing that is remembered. `subject.act`, past tense where a person did it. */
export const EVENT_KINDS = [
  'person.setup-offered',
  'person.signed-in',
  'person.sign-in-failed',
  'person.sign-in-throttled',
  'person.signed-out',
  'person.added',
  'person.password-set',
  'person.link-offered',
  'person.disabled',
  'person.enabled',
  'person.roles-set',
  'person.group-set',
  'person.training-set',
  'person.release-granted',
  'person.release-revoked',
  'person.notices-read',
  'person.mail-set',
  'person.mailed',
  'person.mail-failed',
  'project.created',
  'project.book-set',
  'project.destinations-set',
  'destination.added',
  'destination.changed',
  'destination.retired',
  'destination.used-again',
  'house.day-closed',
  'house.day-opened',
  'absence.said',
  'absence.ended',
  'view.saved',
  'view.changed',
  'view.removed',
  'book.proposed',
  'book.tried',
  'book.agreed',
  'book.rejected',
  'project.drafts-shared',
  'project.ended',
  'project.member-added',
  'project.member-removed',
  'request.started',
  'request.edited',
  'request.submitted',
  'request.taken-back',
  'request.withdrawn',
  'request.returned',
  'request.resubmitted',
  'request.rejected',
  'request.approved',
  'request.approved-automatically',
  'request.approved-in-part',
  'request.split-off',
  'request.reopened',
  'request.recalled',
  'request.late',
  'request.closes-soon',
  'request.viewed',
  'group.added',
  'group.removed',
  'upload.begun',
  'upload.discarded',
  'upload.expired',
  'bytes.collected',
  'bytes.deleted',
  'request.held',
  'request.let-go',
  'file.added',
  'file.replaced',
  'file.described',
  'file.marked',
  'file.moved',
  'file.exception-explained',
  'file.removed',
  'file.withdrawn',
  'file.viewed',
  'file.compared',
  'file.downloaded',
  'scan.finished',
  'decoy.started',
  'decoy.described',
  'decoy.ended',
  'decoys.viewed',
  'sample.recorded',
  'samples.viewed',
  'scan.compared',
  'recheck.ordered',
  'recheck.finished',
  'recheck.compared',
  'seat.claimed',
  'seat.given-back',
  'seat.handed-over',
  'seat.assigned',
  'seat.lapsed',
  'seat.fell-away',
  'vote.cast',
  'vote.revised',
  'finding.opened',
  'finding.judged',
  'role.corrected',
  'review.handed-in',
  'review.completed',
  'review.reopened',
  'comment.added',
  'comment.edited',
  'comment.deleted',
  'thread.replied',
  'thread.answered',
  'thread.resolved',
  'thread.reopened',
  'release.ordered',
  'release.delivered',
  'release.failed',
  'release.downloaded',
  'release.expired',
  'release.deletion-asked',
  'integrity.alert',
  'incident.opened',
  'audit.viewed',
  'audit.exported',
  'statistics.viewed',
  'search.made',
  'register.viewed',
  'register.exported',
  'retention.viewed',
  'deletions.viewed',
  'deletions.exported',
  'refused',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** Kinds that would tell how a blinded review stands; not shown to others while the turn is undisclosed. */
export const BLINDED_KINDS: readonly EventKind[] = [
  'vote.cast',
  'finding.judged',
  'review.handed-in',
  'comment.added',
  'comment.edited',
  'comment.deleted',
  'thread.replied',
  'thread.resolved',
  'thread.reopened',
];

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** What a use case says happened; who, when and from where the unit of work adds. */
export interface EventDraft {
  readonly kind: EventKind;
  readonly projectId?: string;
  readonly requestId?: string;
  readonly turn?: number;
  readonly fileId?: string;
  /** Digest of the bytes it is about. */
  readonly sha256?: string;
  readonly before?: Json;
  readonly after?: Json;
}

export interface AuditEvent extends EventDraft {
  readonly seq: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly actorId: string;
  readonly actorName: string;
  /** In which capacity: `author`, `checker`, `compliance`, `admin`, `system`, … */
  readonly actorRole: string;
  readonly from: string;
  readonly previousHash: string;
  readonly hash: string;
}
