import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../../app/clock.port';
import { ReadDecoy } from '../../app/decoys/read-decoy/read-decoy';
import { ReadDecoys } from '../../app/decoys/read-decoys/read-decoys';
import { SayProblem, sayProblemInput } from '../../app/decoys/say-problem/say-problem';
import { StartDecoy, startDecoyInput } from '../../app/decoys/start-decoy/start-decoy';
import type { Actor } from '../../app/people/person';
import { answer } from '../answers/answer';
import { IdParam } from '../answers/id-param';
import { parseInput } from '../answers/input';
import { CurrentActor } from '../security/current-actor';
import { decoyPage, decoysPage } from './decoys.view';

const querySchema = z.object({ page: z.coerce.number().int().min(1).max(10_000).catch(1) });
/** A page has one choice for project and name; whoever calls the API gives both ids. */
const coverSchema = z.object({ cover: z.string().max(100) });

/** Requests with known problems, which compliance puts in the queue. */
@Controller('decoys')
export class DecoysController {
  constructor(
    private readonly readDecoys: ReadDecoys,
    private readonly readDecoy: ReadDecoy,
    private readonly startDecoy: StartDecoy,
    private readonly sayProblem: SayProblem,
    private readonly clock: Clock,
  ) {}

  @Get()
  async list(@CurrentActor() actor: Actor, @Query() query: unknown) {
    const page = await this.readDecoys.execute(actor, querySchema.parse(query));
    return answer.page('compliance/decoys', 'Decoys', decoysPage(page, this.clock.now()), page);
  }

  @Post()
  async start(@CurrentActor() actor: Actor, @Body() body: Record<string, unknown>) {
    const { cover, ...rest } = body;
    const chosen = coverSchema.safeParse({ cover });
    const [projectId, coverId] = chosen.success ? chosen.data.cover.split('/') : [];
    const input = chosen.success ? { ...rest, projectId, coverId } : rest;
    const id = await this.startDecoy.execute(actor, parseInput(startDecoyInput, input));
    return answer.created(`/requests/${id}`, { id });
  }

  @Get(':requestId')
  async show(@CurrentActor() actor: Actor, @IdParam('requestId') requestId: string) {
    const page = await this.readDecoy.execute(actor, { requestId });
    return answer.page('compliance/decoy', `Decoy #${page.request.number}`, decoyPage(page), page);
  }

  @Post(':requestId/files/:fileId')
  async say(
    @CurrentActor() actor: Actor,
    @IdParam('requestId') requestId: string,
    @IdParam('fileId') fileId: string,
    @Body() body: unknown,
  ) {
    await this.sayProblem.execute(actor, parseInput(sayProblemInput, body, { requestId, fileId }));
    return answer.done(`/decoys/${requestId}`);
  }
}
