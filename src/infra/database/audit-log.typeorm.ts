import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { type AuditFilter, AuditLog } from '../../app/audit/audit.port';
import { type AuditEvent, BLINDED_KINDS } from '../../app/audit/event';
import type { State } from '../../app/workflow/words';
import type { FilterChoices } from '../../app/audit/filter-choices';
import { eventOf } from './audit-chain';
import { type Packed, packedTogether } from './packed-rows';
import { type AuditEventRow, auditEventRows } from './rows/audit-event.row';

const PAGE = 500;
/** Nothing more is decided in these, so nothing is blinded any longer. */
const OVER: readonly State[] = ['released', 'rejected', 'withdrawn', 'recalled', 'expired'];

const PROJECTS: Packed<FilterChoices['projects'][number]> = {
  columns: { id: 'project.id', code: 'project.code', title: 'project.title' },
  from: 'FROM project',
};

interface PackedDestination {
  readonly id: string;
  readonly name: string;
  readonly folded: string;
}
const DESTINATIONS: Packed<PackedDestination> = {
  columns: { id: 'destination.id', name: 'destination.name', folded: 'destination.name_folded' },
  from: 'FROM destination',
};

interface PackedPerson {
  readonly id: string;
  readonly name: string;
  readonly folded: string;
  readonly signIn: string;
}
const PEOPLE: Packed<PackedPerson> = {
  columns: { id: 'person.id', name: 'person.name', folded: 'person.name_folded', signIn: 'person.sign_in' },
  from: 'FROM person',
};

export class AuditLogTypeorm extends AuditLog {
  constructor(private readonly manager: EntityManager) {
    super();
  }

  async choices(): Promise<FilterChoices> {
    const { projects, people, destinations } = await packedTogether(
      this.manager,
      { projects: PROJECTS, people: PEOPLE, destinations: DESTINATIONS },
      [],
    );
    return {
      projects: [...projects].sort((a, b) => (a.code < b.code ? -1 : 1)),
      people: [...people]
        .sort((a, b) => (`${a.folded} ${a.signIn}` < `${b.folded} ${b.signIn}` ? -1 : 1))
        .map(({ id, name }) => ({ id, name })),
      destinations: [...destinations]
        .sort((a, b) => (a.folded < b.folded ? -1 : 1))
        .map(({ id, name }) => ({ id, name })),
    };
  }

  async search(filter: AuditFilter, limit: number, offset: number) {
    const total = await this.matching(filter).getCount();
    const rows = await this.matching(filter)
      .orderBy('event.seq', 'DESC')
      .limit(limit)
      .offset(offset)
      .getMany();
    return { events: rows.map(eventOf), total };
  }

  async following(filter: AuditFilter, seq: number, limit: number): Promise<readonly AuditEvent[]> {
    const rows = await this.matching(filter)
      .andWhere('event.seq > :seq', { seq })
      .orderBy('event.seq', 'ASC')
      .limit(limit)
      .getMany();
    return rows.map(eventOf);
  }

  async *all(filter: AuditFilter): AsyncIterable<AuditEvent> {
    let seq = 0;
    for (;;) {
      const page = await this.following(filter, seq, PAGE);
      yield* page;
      const last = page.at(-1);
      if (!last || page.length < PAGE) return;
      ({ seq } = last);
    }
  }

  private matching(filter: AuditFilter): SelectQueryBuilder<AuditEventRow> {
    const { projectId, personId, requestId, fileId, sha256 } = filter;
    const { requestNumber, kinds, since, until, blindedExceptFor } = filter;
    const query = this.manager.createQueryBuilder(auditEventRows, 'event');
    const equal = { projectId, actorId: personId, requestId, fileId, sha256 };
    for (const [column, value] of Object.entries(equal)) {
      if (value !== undefined) query.andWhere(`event.${column} = :${column}`, { [column]: value });
    }
    if (requestNumber !== undefined)
      query.andWhere('event.requestId IN (SELECT id FROM request WHERE number = :requestNumber)', {
        requestNumber,
      });
    if (kinds) query.andWhere(kinds.length > 0 ? 'event.kind IN (:...kinds)' : '1 = 0', { kinds });
    if (since !== undefined) query.andWhere('event.at >= :since', { since: startOf(since) });
    if (until !== undefined) query.andWhere('event.at <= :until', { until: endOf(until) });
    if (blindedExceptFor !== undefined) leaveOutBlinded(query, blindedExceptFor);
    return query;
  }
}

/**
 * A turn is disclosed once its reviews, or those of a later turn, were complete: the audit itself says so. One that was
 * returned early was not, and stays closed, as on the request's own pages.
 */
function leaveOutBlinded(query: SelectQueryBuilder<AuditEventRow>, viewerId: string): void {
  // typeorm knows a property by the blank or bracket behind it, not by a line's end.
  query.andWhere(
    `(event.kind NOT IN (:...blinded) OR event.actorId = :viewerId
      OR EXISTS (SELECT 1 FROM audit_event done
        WHERE done.request_id = event.requestId AND done.kind = 'review.completed' AND done.turn >= event.turn)
      OR EXISTS (SELECT 1 FROM request WHERE request.id = event.requestId AND request.state IN (:...over)))`,
    { blinded: BLINDED_KINDS, viewerId, over: OVER },
  );
}

/** A date alone means the whole day, in UTC as the events are. */
function startOf(since: string): string {
  return since.length === 10 ? `${since}T00:00:00.000Z` : since;
}
function endOf(until: string): string {
  return until.length === 10 ? `${until}T23:59:59.999Z` : until;
}
