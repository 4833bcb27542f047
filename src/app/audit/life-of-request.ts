import type { Actor } from '../people/person';
import type { Rulebooks } from '../policies/rulebooks.port';
import type { Stores } from '../unit-of-work.port';
import type { AuditEvent, EventKind } from './event';
import { blinding } from './officer';

/** What a request went through; who looked, and who wrote on the way, is in the audit. */
const STEPS: readonly EventKind[] = [
  ...(['request.submitted', 'request.taken-back', 'request.withdrawn', 'request.late'] as const),
  ...(['review.handed-in', 'review.completed', 'review.reopened'] as const),
  ...(['request.returned', 'request.resubmitted', 'request.rejected'] as const),
  ...(['request.approved', 'request.approved-automatically', 'request.approved-in-part'] as const),
  ...(['request.split-off', 'request.reopened'] as const),
  ...(['release.ordered', 'release.failed', 'release.delivered', 'release.downloaded'] as const),
  ...(['request.recalled', 'release.deletion-asked', 'release.expired', 'sample.recorded'] as const),
  ...(['request.held', 'request.let-go'] as const),
];

/** More than anybody reads on one page; the audit goes on. */
export const MOST_STEPS = 500;

/** Oldest first, as far as this officer may know of it yet. */
export async function lifeOfRequest(
  { audit }: Stores,
  rulebooks: Rulebooks,
  officer: Actor,
  requestId: string,
): Promise<readonly AuditEvent[]> {
  const filter = { requestId, kinds: STEPS, ...(await blinding(officer, rulebooks)) };
  return audit.following(filter, 0, MOST_STEPS);
}
