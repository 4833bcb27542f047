import type { ReviewPolicy } from '../../engine/rulebook/book';
import { dueUnder } from '../reviews/due-at';
import { filesAskedFor } from '../reviews/file-decision';
import type { ListedRequest } from '../submissions/request';
import type { Stores } from '../unit-of-work.port';
import { BEING_WRITTEN, OUT, type State } from '../workflow/words';
import type { RetentionRule } from './deleted';
import { unreleasedGoAt } from './deletes-at';

export interface GoesOn {
  readonly rule: RetentionRule;
  readonly at: Date;
}

const ENDED: readonly State[] = ['rejected', 'withdrawn', 'recalled', 'expired'];

/** When what a request still holds goes, by each rule that has a day for some of it; the next first. */
export async function retentionOf(
  stores: Pick<Stores, 'house'>,
  { request, policy }: { readonly request: ListedRequest; readonly policy: ReviewPolicy },
): Promise<readonly GoesOn[]> {
  const { state, stateSince, project } = request;
  const all = ENDED.includes(state)
    ? await dueUnder(stores, policy, stateSince, policy.auditRetention)
    : undefined;
  const unreleased = project.endedAt && unreleasedGoAt(project.endedAt);
  const kept = keptOf(request);
  const isFirst = unreleased !== undefined && !(all && all <= unreleased);
  const days: GoesOn[] = [];
  if (isFirst && kept.unreleased > 0) days.push({ rule: 'unreleased', at: unreleased });
  if (all && (kept.wentOut > 0 || (!isFirst && kept.unreleased > 0))) days.push({ rule: 'ended', at: all });
  return days;
}

/** Something of it was deleted, nothing is left, and nothing more comes. */
export function isAllDeleted(request: ListedRequest): boolean {
  const kept = keptOf(request);
  const gone = request.files.some(({ versions }) => versions.some(({ deleted }) => deleted));
  return gone && kept.wentOut + kept.unreleased === 0 && !BEING_WRITTEN.includes(request.state);
}

/** How much of it is not deleted yet: versions of files, and the package. */
function keptOf(request: ListedRequest): { readonly wentOut: number; readonly unreleased: number } {
  const isOut = OUT.includes(request.state);
  const sent = new Set(isOut ? filesAskedFor(request).map(({ current }) => current) : []);
  const { release } = request;
  const hasPackage = release?.packageSha256 !== undefined && !release.deleted;
  let [wentOut, unreleased] = [0, 0];
  for (const version of request.files.flatMap(({ versions }) => versions)) {
    if (version.deleted) continue;
    if (sent.has(version)) wentOut += 1;
    else unreleased += 1;
  }
  if (hasPackage && release.deliveredAt) wentOut += 1;
  else if (hasPackage) unreleased += 1;
  return { wentOut, unreleased };
}
