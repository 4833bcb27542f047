import { Controller, Get, Query } from '@nestjs/common';
import { Clock } from '../../app/clock.port';
import type { Actor } from '../../app/people/person';
import { ReadQueue, readQueueInput } from '../../app/reviews/read-queue/read-queue';
import { answer } from '../answers/answer';
import { parseInput } from '../answers/input';
import { withoutEmpty } from '../answers/without-empty';
import { CurrentActor } from '../security/current-actor';
import { queuePage } from './queue.view';

@Controller('queue')
export class QueueController {
  constructor(
    private readonly readQueue: ReadQueue,
    private readonly clock: Clock,
  ) {}

  /** Filters stand in the address, so that a view can be kept and sent to a colleague. */
  @Get()
  async show(@CurrentActor() actor: Actor, @Query() query: Record<string, unknown>) {
    const filter = parseInput(readQueueInput, { page: 1 }, withoutEmpty(query));
    const queue = await this.readQueue.execute(actor, filter);
    const about = { readerId: actor.id, now: this.clock.now() };
    return answer.page('checker/queue', 'Queue', queuePage(queue, about), queue);
  }
}
