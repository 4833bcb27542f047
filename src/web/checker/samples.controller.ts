import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../../app/clock.port';
import type { Actor } from '../../app/people/person';
import { ReadSamples } from '../../app/samples/read-samples/read-samples';
import { RecordSample, recordSampleInput } from '../../app/samples/record-sample/record-sample';
import { answer } from '../answers/answer';
import { IdParam } from '../answers/id-param';
import { parseInput } from '../answers/input';
import { CurrentActor } from '../security/current-actor';
import { samplesPage } from './samples.view';

const querySchema = z.object({ page: z.coerce.number().int().min(1).max(10_000).catch(1) });

/** Releases that were drawn to be reviewed once more. */
@Controller('samples')
export class SamplesController {
  constructor(
    private readonly readSamples: ReadSamples,
    private readonly recordSample: RecordSample,
    private readonly clock: Clock,
  ) {}

  @Get()
  async show(@CurrentActor() actor: Actor, @Query() query: unknown) {
    const page = await this.readSamples.execute(actor, querySchema.parse(query));
    return answer.page('checker/samples', 'Samples', samplesPage(page, actor.id, this.clock.now()), page);
  }

  @Post(':sampleId')
  async record(@CurrentActor() actor: Actor, @IdParam('sampleId') sampleId: string, @Body() body: unknown) {
    await this.recordSample.execute(actor, parseInput(recordSampleInput, body, { sampleId }));
    return answer.done('/samples');
  }
}
