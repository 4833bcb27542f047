import type { ReleaseRequest } from '../submissions/request';
import type { Stores } from '../unit-of-work.port';

/** Stored bytes that changed concern those who decided, those who watch, and those who run the machine. */
export async function whomToAlert(
  { people }: Stores,
  request: ReleaseRequest,
  startedBy: string,
): Promise<readonly string[]> {
  const watch = (await people.all()).filter(
    ({ roles, disabled }) => !disabled && (roles.includes('compliance') || roles.includes('admin')),
  );
  const reviewers = request.reviews.map(({ reviewer }) => reviewer.id);
  return [...new Set([startedBy, ...reviewers, ...watch.map(({ id }) => id)])];
}
