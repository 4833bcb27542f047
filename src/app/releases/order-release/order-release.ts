import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../../clock.port';
import { originOf } from '../../people/origin';
import type { Actor } from '../../people/person';
import { Rulebooks } from '../../policies/rulebooks.port';
import { moveRequest } from '../../submissions/move-request';
import type { ReleaseRequest } from '../../submissions/request';
import { type Stores, UnitOfWork } from '../../unit-of-work.port';
import { mustBeCurrent, requestToChange } from '../../workflow/known-request';
import { mustAllow, offersFor } from '../../workflow/may';
import { chosenDestination } from '../chosen-destination';

export const orderReleaseInput = z.strictObject({
  requestId: z.uuid(),
  version: z.int(),
  /** May be left out where there is one only. */
  destinationId: z.uuid().optional(),
  /** Chosen by whoever orders: the same order sent twice is one order. */
  idempotencyKey: z.string().min(1).max(200),
});

@Injectable()
export class OrderRelease {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
    private readonly clock: Clock,
  ) {}

  /** Returns the id of the release; of the one that runs or ran already when the key is the same. */
  async execute(actor: Actor, input: z.output<typeof orderReleaseInput>): Promise<string> {
    const { requestId, version, destinationId, idempotencyKey } = input;
    return this.work.write(originOf(actor, 'releaser'), async (stores) => {
      const about = await requestToChange(stores, this.rulebooks, actor, requestId);
      const { request } = about;
      const couldEver = offersFor(actor, about).some(({ act }) => act === 'release');
      const before = couldEver ? await orderedBy(idempotencyKey, stores, request) : undefined;
      if (before !== undefined) return { result: before, nothing: true };

      const { to } = mustAllow('release', actor, about);
      mustBeCurrent(request, version);
      const { id, name } = chosenDestination(request, destinationId);
      const destination = { id, name };
      const at = this.clock.now();
      const event = await moveRequest(stores.requests, request, { kind: 'release.ordered', to, at });
      const order = { requestId, idempotencyKey, startedBy: actor.id, destination, at };
      const release = await stores.releases.order(order);
      return { result: release, events: [{ ...event, after: { ...event.after, release, destination } }] };
    });
  }
}

async function orderedBy(
  key: string,
  { releases }: Stores,
  { release }: ReleaseRequest,
): Promise<string | undefined> {
  const order = release && (await releases.find(release.id));
  return order?.idempotencyKey === key ? order.id : undefined;
}
