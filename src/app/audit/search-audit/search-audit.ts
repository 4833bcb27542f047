import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Actor } from '../../people/person';
import { Rulebooks } from '../../policies/rulebooks.port';
import { UnitOfWork } from '../../unit-of-work.port';
import { asJson, auditQuery, filterOf } from '../audit-query';
import type { AuditEvent } from '../event';
import type { FilterChoices } from '../filter-choices';
import { blinding, mustBeOfficer } from '../officer';
import { type RequestNumbers, requestsNamed } from '../requests-named';

export const searchAuditInput = auditQuery;

export interface AuditPage extends FilterChoices {
  /** Newest first. */
  readonly events: readonly AuditEvent[];
  readonly total: number;
  readonly requestNumbers: RequestNumbers;
  /** 1-based. */
  readonly page: number;
  readonly pageSize: number;
}

const PAGE_SIZE = 100;

@Injectable()
export class SearchAudit {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
  ) {}

  /** Looking is an event too, written once the page is read: it is on no page of its own. */
  async execute(actor: Actor, input: z.output<typeof searchAuditInput>): Promise<AuditPage> {
    const origin = mustBeOfficer(actor);
    const { page } = input;
    const asked = filterOf(input);
    const filter = { ...asked, ...(await blinding(actor, this.rulebooks)) };
    const found = await this.work.read(async (stores) => {
      const { events, total } = await stores.audit.search(filter, PAGE_SIZE, (page - 1) * PAGE_SIZE);
      return {
        ...{ events, total },
        requestNumbers: await requestsNamed(stores.requests, events),
        ...(await stores.audit.choices()),
      };
    });
    const { projectId, requestId, fileId } = asked;
    const after = { ...asJson(asked), page, found: found.total };
    await this.work.remember(origin, { kind: 'audit.viewed', projectId, requestId, fileId, after });
    return { ...found, page, pageSize: PAGE_SIZE };
  }
}
