import type { ReviewPolicy } from '../../engine/rulebook/book';
import { dueAt } from './due-at';

/** Until when a seat is kept for somebody who does nothing more (`claim-for`). */
export function claimUntil(at: Date, { claimFor }: Pick<ReviewPolicy, 'claimFor'>): Date {
  const until = dueAt(at, claimFor);
  if (!until) throw new Error(`a book says claim-for: ${claimFor}`);
  return until;
}
