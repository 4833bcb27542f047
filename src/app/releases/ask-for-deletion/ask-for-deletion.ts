import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.port';
import { Delivery, DestinationDown } from '../../destinations/delivery.port';
import type { JobOutcome } from '../../job-outcome';
import { SYSTEM, UnitOfWork } from '../../unit-of-work.port';
import { DeliveryTries, waitAfterMs } from '../delivery-tries';
import type { ReleaseOrder } from '../releases.port';

const DONE: JobOutcome = { done: true };

/** The job of a release that was recalled, or went elsewhere instead: asks its destination to delete the package, and keeps the answer. */
@Injectable()
export class AskForDeletion {
  constructor(
    private readonly work: UnitOfWork,
    private readonly delivery: Delivery,
    private readonly tries: DeliveryTries,
    private readonly clock: Clock,
  ) {}

  /** `attempt`: 1 at first. Asked twice, a destination that has deleted it finds nothing. */
  async execute(releaseId: string, attempt: number): Promise<JobOutcome> {
    const order = await this.work.read(({ releases }) => releases.find(releaseId));
    if (!order?.packageSha256 || order.destinationSays !== undefined) return DONE;
    try {
      await this.keep(releaseId, order.requestId, await this.answer(order, order.packageSha256));
      return DONE;
    } catch (error) {
      if (!(error instanceof DestinationDown)) throw error;
      if (attempt < this.tries.atMost)
        return { done: false, retryAt: new Date(this.clock.now().getTime() + waitAfterMs(attempt)) };
      await this.keep(releaseId, order.requestId, `It could not be asked: ${error.message}`);
      return DONE;
    }
  }

  /** A destination that was retired since still has what went there. */
  private async answer({ place, requestId }: ReleaseOrder, packageSha256: string): Promise<string> {
    if (place.kind === 'application') return 'Nothing was copied anywhere.';
    const isDeleted = await this.delivery.remove(place, { requestId, packageSha256 });
    return isDeleted ? 'It deleted the package.' : 'It has no such package.';
  }

  private async keep(releaseId: string, requestId: string, says: string): Promise<void> {
    await this.work.write(SYSTEM, async ({ releases, requests }) => {
      await releases.destinationSaid(releaseId, says);
      const glance = await requests.glance(requestId);
      const about = { requestId, projectId: glance?.projectId, turn: glance?.turn };
      return {
        result: undefined,
        events: [{ kind: 'release.deletion-asked', ...about, after: { release: releaseId, says } }],
      };
    });
  }
}
