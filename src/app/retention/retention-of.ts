import type { ReviewPolicy } from '../../engine/rulebook/book';
import { dueUnder } from '../reviews/due-at';
import type { ReleaseRequest } from '../submissions/request';
import type { Stores } from '../unit-of-work.port';
import type { State } from '../workflow/words';
import type { RetentionRule } from './deleted';
import { unreleasedGoAt } from './deletes-at';

export interface GoesOn {
  readonly rule: RetentionRule;
  readonly at: Date;
}

const ENDED: readonly State[] = ['rejected', 'withdrawn', 'recalled', 'expired'];

/** When what a request holds goes, by each rule that has a day for it; the next first. */
export async function retentionOf(
  stores: Pick<Stores, 'house'>,
  { request, policy }: { readonly request: ReleaseRequest; readonly policy: ReviewPolicy },
): Promise<readonly GoesOn[]> {
  const { state, stateSince, project } = request;
  const all = ENDED.includes(state)
    ? await dueUnder(stores, policy, stateSince, policy.auditRetention)
    : undefined;
  const unreleased = project.endedAt && unreleasedGoAt(project.endedAt);
  const days: GoesOn[] = [];
  if (unreleased && (!all || unreleased < all)) days.push({ rule: 'unreleased', at: unreleased });
  if (all) days.push({ rule: 'ended', at: all });
  return days;
}
