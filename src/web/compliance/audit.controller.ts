import { Controller, Get, Param, Query, StreamableFile } from '@nestjs/common';
import { Readable } from 'node:stream';
import { ExportAudit, exportAuditInput } from '../../app/audit/export-audit/export-audit';
import { ReadRequestAsItWas } from '../../app/audit/read-request-as-it-was/read-request-as-it-was';
import { ReadEvent } from '../../app/audit/read-event/read-event';
import { SearchAudit, searchAuditInput } from '../../app/audit/search-audit/search-audit';
import { Clock } from '../../app/clock.port';
import type { Actor } from '../../app/people/person';
import { refuse } from '../../app/refusals';
import { answer } from '../answers/answer';
import { parseInput } from '../answers/input';
import { CurrentActor } from '../security/current-actor';
import { IdParam } from '../answers/id-param';
import { auditFilter } from './audit-filter';
import { auditPage } from './audit.view';
import { eventPage } from './event.view';
import { pastRequestPage } from './past-request.view';

@Controller()
export class AuditController {
  constructor(
    private readonly searchAudit: SearchAudit,
    private readonly exportAudit: ExportAudit,
    private readonly readEvent: ReadEvent,
    private readonly readAsItWas: ReadRequestAsItWas,
    private readonly clock: Clock,
  ) {}

  @Get('audit')
  async search(@CurrentActor() actor: Actor, @Query() query: Record<string, unknown>) {
    const audit = await this.searchAudit.execute(actor, parseInput(searchAuditInput, auditFilter(query)));
    return answer.page('compliance/audit', 'Audit', auditPage(audit, query, this.clock.now()), audit);
  }

  @Get('audit.csv')
  csv(@CurrentActor() actor: Actor, @Query() query: Record<string, unknown>) {
    const lines = this.exportAudit.execute(actor, parseInput(exportAuditInput, auditFilter(query)));
    return new StreamableFile(Readable.from(lines), {
      type: 'text/csv; charset=utf-8',
      disposition: 'attachment; filename="audit.csv"',
    });
  }

  /** An event with what happened just before and after it. */
  @Get('audit/:seq')
  async event(@CurrentActor() actor: Actor, @Param('seq') seq: string) {
    const found = await this.readEvent.execute(actor, { seq: eventNumber(seq) });
    const page = eventPage(found, this.clock.now());
    return answer.page('compliance/event', `${page.seq} ${page.what}`, page, found);
  }

  /** The request as it stood once this event had happened. */
  @Get('requests/:requestId/at/:seq')
  async asItWas(
    @CurrentActor() actor: Actor,
    @IdParam('requestId') requestId: string,
    @Param('seq') seq: string,
  ) {
    const past = await this.readAsItWas.execute(actor, { requestId, seq: eventNumber(seq) });
    const title = `#${past.request.number} as it was`;
    return answer.page('requests/overview', title, pastRequestPage(past, actor, this.clock.now()), past);
  }
}

function eventNumber(seq: string): number {
  if (!/^[1-9]\d{0,14}$/.test(seq)) throw refuse.notFound('event');
  return Number(seq);
}
