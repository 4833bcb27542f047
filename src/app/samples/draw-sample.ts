import type { ReviewPolicy } from '../../engine/rulebook/book';
import { news } from '../notices/notices.port';
import type { ReleaseRequest } from '../submissions/request';
import { whoMayReview } from '../submissions/send-for-review';
import type { Stores } from '../unit-of-work.port';
import { drawPerson, isDrawn, seedOf } from './draw';
import { originalReviewers } from './original-reviewers';

/** What the event of a release says about its draw, whichever way it went. */
export interface Draw {
  readonly seed: string;
  readonly share: number;
  readonly drawn: boolean;
}

/** In the transaction in which a release is delivered: each is drawn once, and none is forgotten. */
export async function drawSample(
  stores: Stores,
  request: ReleaseRequest,
  policy: ReviewPolicy,
  { releaseId, at }: { readonly releaseId: string; readonly at: Date },
): Promise<Draw> {
  const share = policy.sampleAfterRelease;
  const seed = seedOf(request.project.code, at);
  const drawn = isDrawn(seed, releaseId, share);
  if (!drawn) return { seed, share, drawn };
  const originals = originalReviewers(request);
  const others = (await whoMayReview(stores, request, policy, at)).filter((id) => !originals.has(id));
  const reviewerId = drawPerson(seed, releaseId, others);
  await stores.samples.draw({ releaseId, requestId: request.id, seed, share, at, reviewerId });
  if (reviewerId !== undefined) await stores.notices.send([reviewerId], news(request, 'sample-drawn', at));
  return { seed, share, drawn };
}
