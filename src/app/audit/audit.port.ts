import type { FilterChoices } from './filter-choices';
import type { AuditEvent, EventKind } from './event';

export interface AuditFilter {
  readonly projectId?: string;
  readonly personId?: string;
  readonly requestId?: string;
  /** What people call it by, in place of its id. */
  readonly requestNumber?: number;
  readonly fileId?: string;
  readonly sha256?: string;
  readonly kinds?: readonly EventKind[];
  /** Inclusive, ISO dates. */
  readonly since?: string;
  readonly until?: string;
  /** Leaves out blinded events of undisclosed turns, unless this person did them. */
  readonly blindedExceptFor?: string;
}

export abstract class AuditLog {
  /** Everybody and every project, by name and by code, in one query. */
  abstract choices(): Promise<FilterChoices>;
  /** Newest first. */
  abstract search(
    filter: AuditFilter,
    limit: number,
    offset: number,
  ): Promise<{ readonly events: readonly AuditEvent[]; readonly total: number }>;
  /** Oldest first, those after `seq`: for reading on in pieces, and for what happened around an event. */
  abstract following(filter: AuditFilter, seq: number, limit: number): Promise<readonly AuditEvent[]>;
  /** Oldest first, in bounded memory. */
  abstract all(filter: AuditFilter): AsyncIterable<AuditEvent>;
}
