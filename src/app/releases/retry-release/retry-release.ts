import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../../clock.port';
import type { DestinationChoice } from '../../destinations/destination';
import { originOf } from '../../people/origin';
import type { Actor } from '../../people/person';
import { Rulebooks } from '../../policies/rulebooks.port';
import { moveRequest } from '../../submissions/move-request';
import type { ReleaseRequest, ReleaseSummary } from '../../submissions/request';
import { type Stores, UnitOfWork } from '../../unit-of-work.port';
import { mustBeCurrent, requestToChange } from '../../workflow/known-request';
import { mustAllow } from '../../workflow/may';
import { chosenDestination } from '../chosen-destination';

export const retryReleaseInput = z.strictObject({
  requestId: z.uuid(),
  version: z.int(),
  /** Where it was to go, if left out. */
  destinationId: z.uuid().optional(),
});
type Input = z.output<typeof retryReleaseInput>;

interface Retry {
  readonly request: ReleaseRequest;
  readonly failed: ReleaseSummary;
  readonly by: Actor;
  readonly at: Date;
}

@Injectable()
export class RetryRelease {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
    private readonly clock: Clock,
  ) {}

  /**
   * The same release again, so that what arrived in the meantime is not sent a second time. To another destination it is
   * another release, whose package says where it goes; the first destination is asked to delete what may have arrived.
   */
  async execute(actor: Actor, { requestId, version, destinationId }: Input): Promise<void> {
    await this.work.write(originOf(actor, 'releaser'), async (stores) => {
      const about = await requestToChange(stores, this.rulebooks, actor, requestId);
      const { to } = mustAllow('retry-release', actor, about);
      const { request } = about;
      mustBeCurrent(request, version);
      const { release: failed } = request;
      if (!failed) throw new Error(`request ${requestId} failed to release and has no release`);
      const goesElsewhere = destinationId !== undefined && destinationId !== failed.destinationId;
      const place = goesElsewhere ? chosenDestination(request, destinationId) : undefined;
      const at = this.clock.now();
      const event = await moveRequest(stores.requests, request, { kind: 'release.ordered', to, at });
      const retry = { request, failed, by: actor, at };
      const said = place ? await sendElsewhere(stores, retry, place) : await sendAgain(stores, retry);
      return { result: undefined, events: [{ ...event, after: { ...event.after, ...said } }] };
    });
  }
}

async function sendAgain({ releases }: Stores, { failed, at }: Retry) {
  await releases.retry(failed.id, at);
  return { release: failed.id };
}

async function sendElsewhere({ releases }: Stores, retry: Retry, { id, name }: DestinationChoice) {
  const { request, failed, by, at } = retry;
  await releases.recalled(failed.id, at);
  const destination = { id, name };
  const order = { requestId: request.id, startedBy: by.id, destination, at };
  const release = await releases.order({ ...order, idempotencyKey: `${failed.id} to ${id}` });
  return { release, destination, insteadOf: { release: failed.id, destination: failed.destination } };
}
