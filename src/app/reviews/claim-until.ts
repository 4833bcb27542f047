import type { ReviewPolicy } from '../../engine/rulebook/book';
import type { Stores } from '../unit-of-work.port';
import { dueUnder } from './due-at';

/** Until when a seat is kept for somebody who does nothing more (`claim-for`). */
export async function claimUntil(
  stores: Pick<Stores, 'house'>,
  at: Date,
  policy: Pick<ReviewPolicy, 'claimFor' | 'holidays'>,
): Promise<Date> {
  const until = await dueUnder(stores, policy, at, policy.claimFor);
  if (!until) throw new Error(`a book says claim-for: ${policy.claimFor}`);
  return until;
}
