import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { Readable } from 'node:stream';
import { Clock } from '../../app/clock.port';
import type { Actor } from '../../app/people/person';
import { deletionsQuery } from '../../app/retention/deletions-query';
import { ExportDeletions } from '../../app/retention/export-deletions/export-deletions';
import { ReadDeletions } from '../../app/retention/read-deletions/read-deletions';
import { ReadSchedule, scheduleQuery } from '../../app/retention/read-schedule/read-schedule';
import { SCHEDULE } from '../../app/retention/schedule';
import { answer } from '../answers/answer';
import { parseInput } from '../answers/input';
import { withoutEmpty } from '../answers/without-empty';
import { CurrentActor } from '../security/current-actor';
import { deletionsPage } from './deletions.view';
import { retentionPage } from './retention.view';

/** How long bytes are kept, what goes next, and the proof of what went. */
@Controller('retention')
export class RetentionController {
  constructor(
    private readonly readSchedule: ReadSchedule,
    private readonly readDeletions: ReadDeletions,
    private readonly exportDeletions: ExportDeletions,
    private readonly clock: Clock,
  ) {}

  @Get()
  async schedule(@CurrentActor() actor: Actor, @Query() query: Record<string, unknown>) {
    const asked = parseInput(scheduleQuery, { page: 1 }, withoutEmpty(query));
    const found = await this.readSchedule.execute(actor, asked);
    const page = retentionPage(found, this.clock.now());
    return answer.page('compliance/retention', 'Retention', page, { schedule: SCHEDULE, ...found });
  }

  @Get('deletions')
  async deletions(@CurrentActor() actor: Actor, @Query() query: Record<string, unknown>) {
    const asked = parseInput(deletionsQuery, { page: 1 }, withoutEmpty(query));
    const found = await this.readDeletions.execute(actor, asked);
    const page = deletionsPage(found, asked, this.clock.now());
    return answer.page('compliance/deletions', 'Proof of deletions', page, found);
  }

  @Get('deletions.csv')
  export(@CurrentActor() actor: Actor, @Query() query: Record<string, unknown>) {
    const asked = parseInput(deletionsQuery, { page: 1 }, withoutEmpty(query));
    return new StreamableFile(Readable.from(this.exportDeletions.execute(actor, asked)), {
      type: 'text/csv; charset=utf-8',
      disposition: 'attachment; filename="deletions.csv"',
    });
  }
}
