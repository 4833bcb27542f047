import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { canonicalJson } from '../../../engine/rulebook/canonical-json';
import type { Actor } from '../../people/person';
import { Rulebooks } from '../../policies/rulebooks.port';
import { type Origin, UnitOfWork } from '../../unit-of-work.port';
import type { AuditFilter } from '../audit.port';
import { asJson, auditQuery, filterOf } from '../audit-query';
import type { AuditEvent, Json } from '../event';
import { blinding, mustBeOfficer } from '../officer';
import { csvLine } from '../csv';

/** As the page's filter; which page is on screen does not matter. */
export const exportAuditInput = auditQuery;

/** Read in pieces, so that a slow download holds neither memory nor a transaction. */
const PIECE = 1000;

@Injectable()
export class ExportAudit {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
  ) {}

  /** CSV, oldest event first, a line at a time. Refuses at once, before the first line is asked for. */
  execute(actor: Actor, input: z.output<typeof exportAuditInput>): AsyncIterable<string> {
    return this.lines(mustBeOfficer(actor), actor, filterOf(input));
  }

  private async *lines(origin: Origin, actor: Actor, asked: AuditFilter): AsyncIterable<string> {
    const filter = { ...asked, ...(await blinding(actor, this.rulebooks)) };
    await this.remember(origin, asked);
    yield csvLine(COLUMNS.map(({ name }) => name));
    for (let last = 0, more = true; more;) {
      const from = last;
      const events = await this.work.read(({ audit }) => audit.following(filter, from, PIECE));
      for (const event of events) yield csvLine(COLUMNS.map(({ of }) => of(event)));
      last = events.at(-1)?.seq ?? last;
      more = events.length === PIECE;
    }
  }

  private async remember(origin: Origin, asked: AuditFilter): Promise<void> {
    const { projectId, requestId, fileId } = asked;
    const after = asJson(asked);
    await this.work.remember(origin, { kind: 'audit.exported', projectId, requestId, fileId, after });
  }
}

const COLUMNS: readonly {
  readonly name: string;
  readonly of: (event: AuditEvent) => string | number | undefined;
}[] = [
  { name: 'seq', of: ({ seq }) => seq },
  { name: 'at', of: ({ at }) => at },
  { name: 'kind', of: ({ kind }) => kind },
  { name: 'actor_id', of: ({ actorId }) => actorId },
  { name: 'actor', of: ({ actorName }) => actorName },
  { name: 'role', of: ({ actorRole }) => actorRole },
  { name: 'from', of: ({ from }) => from },
  { name: 'project_id', of: ({ projectId }) => projectId },
  { name: 'request_id', of: ({ requestId }) => requestId },
  { name: 'turn', of: ({ turn }) => turn },
  { name: 'file_id', of: ({ fileId }) => fileId },
  { name: 'sha256', of: ({ sha256 }) => sha256 },
  { name: 'before', of: ({ before }) => jsonCell(before) },
  { name: 'after', of: ({ after }) => jsonCell(after) },
  { name: 'previous_hash', of: ({ previousHash }) => previousHash },
  { name: 'hash', of: ({ hash }) => hash },
];

function jsonCell(value: Json | undefined): string | undefined {
  return value === undefined ? undefined : canonicalJson(value);
}
