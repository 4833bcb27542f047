import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../../clock.port';
import { originOf } from '../../people/origin';
import type { Actor } from '../../people/person';
import { Rulebooks } from '../../policies/rulebooks.port';
import { moveRequest } from '../../submissions/move-request';
import { UnitOfWork } from '../../unit-of-work.port';
import { requestToChange } from '../../workflow/known-request';
import { mustAllow } from '../../workflow/may';

export const retryReleaseInput = z.strictObject({ requestId: z.uuid() });

/** The same release again, so that what arrived in the meantime is not sent a second time. */
@Injectable()
export class RetryRelease {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, { requestId }: z.output<typeof retryReleaseInput>): Promise<void> {
    await this.work.write(originOf(actor, 'releaser'), async (stores) => {
      const about = await requestToChange(stores, this.rulebooks, actor, requestId);
      const { to } = mustAllow('retry-release', actor, about);
      const { release } = about.request;
      if (!release) throw new Error(`request ${requestId} failed to release and has no release`);
      const at = this.clock.now();
      const event = await moveRequest(stores.requests, about.request, { kind: 'release.ordered', to, at });
      await stores.releases.retry(release.id, at);
      return { result: undefined, events: [{ ...event, after: { ...event.after, release: release.id } }] };
    });
  }
}
