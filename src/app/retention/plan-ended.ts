import type { ReviewPolicy } from '../../engine/rulebook/book';
import type { Rulebooks } from '../policies/rulebooks.port';
import { dueUnder } from '../reviews/due-at';
import type { Stores, UnitOfWork } from '../unit-of-work.port';
import type { RetentionPlan, Unplanned } from './retention-plan.port';

const PIECE = 500;

export interface PlanParts {
  readonly work: UnitOfWork;
  readonly rulebooks: Rulebooks;
  readonly plan: RetentionPlan;
}

/** Works out the day of every request that has ended and has none yet. */
export async function planEnded({ work, rulebooks, plan }: PlanParts): Promise<void> {
  for (let last = 0, more = true; more;) {
    const requests = await plan.unplanned(last, PIECE);
    if (requests.length === 0) return;
    const policies = new Map<string, ReviewPolicy>();
    for (const { book } of requests)
      if (!policies.has(book.sha256)) policies.set(book.sha256, (await rulebooks.get(book)).review);
    await plan.plan(await work.read((stores) => datesOf(stores, requests, policies)));
    last = requests.at(-1)?.number ?? last;
    more = requests.length === PIECE;
  }
}

async function datesOf(
  stores: Pick<Stores, 'house'>,
  requests: readonly Unplanned[],
  policies: ReadonlyMap<string, ReviewPolicy>,
) {
  const dates: { requestId: string; deleteAt: Date }[] = [];
  for (const { id, endedAt, book } of requests) {
    const policy = policies.get(book.sha256);
    const deleteAt = policy && (await dueUnder(stores, policy, endedAt, policy.auditRetention));
    if (deleteAt) dates.push({ requestId: id, deleteAt });
  }
  return dates;
}
