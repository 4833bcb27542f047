import type { ReviewPolicy } from '../../../engine/rulebook/book';
import type { Rulebooks } from '../../policies/rulebooks.port';
import type { ReleaseRequest } from '../../submissions/request';
import type { Stores } from '../../unit-of-work.port';
import type { ReleaseOrder } from '../releases.port';

export interface DueRelease {
  readonly order: ReleaseOrder;
  readonly request: ReleaseRequest;
  readonly policy: ReviewPolicy;
  /** Name of whoever ordered it. */
  readonly startedBy: string;
}

/** Undefined when there is nothing (more) to do: delivered, failed or stopped by an earlier run of the same job. */
export async function dueRelease(
  { releases, requests, people }: Stores,
  rulebooks: Pick<Rulebooks, 'get'>,
  releaseId: string,
): Promise<DueRelease | undefined> {
  const order = await releases.find(releaseId);
  if (order?.state !== 'releasing') return undefined;
  const request = await requests.find(order.requestId);
  if (request?.state !== 'releasing' || request.release?.id !== releaseId) return undefined;
  const { review: policy } = await rulebooks.get(request.book);
  const starter = await people.actor(order.startedBy, 'local');
  return { order, request, policy, startedBy: starter?.name ?? order.startedBy };
}
